/**
 * Keeps what is typed into a form marked `data-draft` in this browser until it has been sent: closing the
 * browser or losing the connection loses nothing. The page that follows a saved form says so by an element
 * marked `data-draft-done` with the same name.
 */
const me = document.body.dataset.me;
const SKIPPED = ['hidden', 'file', 'password', 'submit', 'button'];

function key(name) {
	return `draft:${me}:${name}`;
}

function fields(form) {
	return [...form.elements].filter((field) => field.name && !SKIPPED.includes(field.type));
}

function state(field) {
	if (field.type === 'checkbox' || field.type === 'radio') {
		return field.checked;
	}
	return field.value;
}

function name(field) {
	return field.type === 'radio' || field.type === 'checkbox' ? `${field.name}=${field.value}` : field.name;
}

function asServed(field) {
	if (field.type === 'checkbox' || field.type === 'radio') {
		return field.defaultChecked;
	}
	if (field.options) {
		return ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value;
	}
	return field.defaultValue;
}

function keep(form) {
	const changed = fields(form).filter((field) => state(field) !== asServed(field));
	if (changed.length) {
		localStorage.setItem(key(form.dataset.draft), JSON.stringify(Object.fromEntries(changed.map((field) => [name(field), state(field)]))));
	} else {
		localStorage.removeItem(key(form.dataset.draft));
	}
}

function put(field, value) {
	if (typeof value === 'boolean') {
		field.checked = value;
	} else {
		field.value = value;
	}
}

function restore(form) {
	const kept = JSON.parse(localStorage.getItem(key(form.dataset.draft)) ?? '{}');
	// A page that is reloaded may have them already: the browser puts them back by itself.
	const found = fields(form).filter((field) => name(field) in kept && kept[name(field)] !== asServed(field));
	if (!found.length) {
		return;
	}
	found.forEach((field) => put(field, kept[name(field)]));
	const note = document.getElementById('draft-restored').content.firstElementChild.cloneNode(true);
	note.querySelector('[data-discard]').addEventListener('click', () => {
		forget(form.dataset.draft);
		found.forEach((field) => put(field, asServed(field)));
		note.remove();
		form.dispatchEvent(new CustomEvent('draft-restored', { bubbles: true }));
	});
	form.prepend(note);
	form.dispatchEvent(new CustomEvent('draft-restored', { bubbles: true }));
}

function forget(draft) {
	localStorage.removeItem(key(draft));
}

function look(root) {
	root.querySelectorAll('[data-draft-done]').forEach((done) => forget(done.dataset.draftDone));
	root.querySelectorAll('form[data-draft]').forEach(restore);
}

if (me) {
	look(document);
	document.addEventListener('htmx:load', (event) => event.detail.elt !== document.body && look(event.detail.elt));
	for (const kind of ['input', 'change']) {
		document.addEventListener(kind, (event) => {
			const form = event.target.closest?.('form[data-draft]');
			if (form) {
				keep(form);
			}
		});
	}
}
