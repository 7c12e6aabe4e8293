/**
 * Single keys press what is marked `data-key` and can be seen. What lies within an element marked `data-keys-of`
 * answers only while that element is marked `data-current`. `?` shows the keys; they can be switched off.
 */
const dialog = document.getElementById('keys');
const on = dialog?.querySelector('[data-keys-on]');

function writing(target) {
	return target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])');
}

function answers(element) {
	const scope = element.closest('[data-keys-of]');
	return element.checkVisibility() && !element.disabled && (!scope || scope.hasAttribute('data-current'));
}

function marked(key) {
	return [...document.querySelectorAll('[data-key]')].find((element) => element.dataset.key === key && answers(element));
}

/** Presses what a key is for: text fields are entered, everything else is clicked. */
function press(element) {
	if (writing(element)) {
		element.focus();
		element.select?.();
	} else {
		element.click();
	}
}

function row(element) {
	const key = document.createElement('dt');
	const kbd = document.createElement('kbd');
	kbd.textContent = element.dataset.keyShown ?? element.dataset.key;
	key.append(kbd);
	const what = document.createElement('dd');
	what.textContent = element.dataset.keyLabel ?? element.textContent.trim();
	return [key, what];
}

function show() {
	const list = dialog.querySelector('[data-keys]');
	const seen = new Set();
	const elements = [...document.querySelectorAll('[data-key]')].filter((element) => {
		const fresh = !seen.has(element.dataset.key) && element.checkVisibility() && element.dataset.key !== '?';
		seen.add(element.dataset.key);
		return fresh;
	});
	list.replaceChildren(...elements.flatMap(row));
	on.checked = localStorage.getItem('keys') !== 'off';
	dialog.showModal();
}

if (dialog) {
	document.querySelector('[data-show-keys]')?.addEventListener('click', show);
	on.addEventListener('change', () => localStorage.setItem('keys', on.checked ? 'on' : 'off'));
	document.addEventListener('keydown', (event) => {
		const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented;
		if (!plain || dialog.open || writing(event.target) || localStorage.getItem('keys') === 'off') {
			return;
		}
		const element = marked(event.key);
		if (element) {
			event.preventDefault();
			press(element);
		}
	});
}
