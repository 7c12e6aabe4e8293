import { afterPress } from './after-press.js';

/**
 * A text field that offers what it may mean, as the ARIA Authoring Practices describe a combobox: htmx fills the
 * list, arrows walk it, Enter or a click takes one, Escape closes it. Any other text may be written too. The field
 * says `combobox` with what is known about its text: a sentence, null when it is new, undefined while that is open.
 */
export function combobox(input, form) {
	const list = document.getElementById(`${input.id}-options`);
	const count = list.nextElementSibling;
	let current = -1;
	let settled = true;

	Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
		.forEach(([name, value]) => input.setAttribute(name, value));
	list.setAttribute('role', 'listbox');

	const options = () => [...list.querySelectorAll('[role=option]')];
	const tell = (known) => input.dispatchEvent(new CustomEvent('combobox', { detail: { known } }));

	function open(show) {
		list.hidden = !show;
		input.setAttribute('aria-expanded', String(show));
		point(-1);
	}

	function point(to) {
		current = to;
		options().forEach((option, index) => option.setAttribute('aria-selected', String(index === to)));
		const option = options()[to];
		input.setAttribute('aria-activedescendant', option?.id ?? '');
		option?.scrollIntoView({ block: 'nearest' });
	}

	function take(option) {
		input.value = option.dataset.name;
		open(false);
		input.dispatchEvent(new Event('change', { bubbles: true }));
		tell(option.dataset.known);
	}

	/** Says what the text is when the person has done with it. */
	function settle() {
		settled = true;
		open(false);
		tell(exact()?.dataset.known ?? null);
	}

	function exact() {
		const name = input.value.trim().toLowerCase();
		return options().find((option) => option.dataset.name.toLowerCase() === name);
	}

	list.addEventListener('htmx:afterSwap', (event) => {
		options().forEach((option, index) => {
			option.id = `${list.id}-${index}`;
		});
		if (event.detail.requestConfig.parameters[input.name] !== input.value) {
			// What is typed now is asked for next.
			return;
		}
		const writing = document.activeElement === input && !settled;
		open(writing && options().length > 0 && !(options().length === 1 && exact()));
		if (writing) {
			count.textContent = options().length ? count.dataset.count.replace('{0}', options().length) : count.dataset.none;
		}
		const over = !writing || !options().length;
		tell(exact()?.dataset.known ?? (over ? null : undefined));
	});
	input.addEventListener('input', () => {
		settled = document.activeElement !== input;
	});
	input.addEventListener('keydown', (event) => {
		const shown = !list.hidden;
		const all = options();
		if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && all.length) {
			event.preventDefault();
			if (!shown) {
				open(true);
			}
			point((current + (event.key === 'ArrowDown' ? 1 : -1) + all.length + (current < 0 && event.key === 'ArrowUp' ? 1 : 0)) % all.length);
		} else if (event.key === 'Enter' && shown && current >= 0) {
			event.preventDefault();
			take(all[current]);
		} else if (event.key === 'Escape' && shown) {
			event.preventDefault();
			event.stopPropagation();
			settle();
		} else if (event.key === 'Tab') {
			// Before the focus moves, so that fields which now appear are next.
			settle();
		}
	});
	input.addEventListener('blur', () => afterPress(settle));
	list.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', (event) => {
		const option = event.target.closest('[role=option]');
		if (option) {
			take(option);
		}
	});
	const look = () => input.dispatchEvent(new CustomEvent('look'));
	form.addEventListener('draft-restored', () => (input.value ? look() : tell(undefined)));
	if (input.value) {
		look();
	}
}
