/* global htmx */
/**
 * Helps while evidence is filled in: reads the page behind a link, finds known sources while one is typed, and
 * notices links and files that are evidence already. Nothing here is needed to add evidence.
 */
import { afterPress } from './after-press.js';
import { combobox } from './combobox.js';
import { uploading } from './upload.js';

/** Larger files are not read into memory only to be compared. */
const COMPARED = 64 * 1024 * 1024;
const BARE_HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]|$)/u;

function webAddress(text) {
	return /^https?:\/\/[^/\s]/i.test(text) && URL.canParse(text);
}

/** What the person wrote stays; what was filled in here may be filled in anew. */
function filling(form) {
	const filled = new Map();
	const touched = new Set();
	let busy = false;
	const note = (event) => busy || touched.add(event.target.name);
	form.addEventListener('input', note);
	form.addEventListener('change', note);
	form.addEventListener('draft-restored', () => {
		touched.clear();
		[...form.elements].filter((field) => field.value && field.value !== field.defaultValue).forEach((field) => touched.add(field.name));
	});
	return (name, value) => {
		const field = form.elements[name];
		if (!value || touched.has(name) || (field.value && field.value !== filled.get(name))) {
			return false;
		}
		busy = true;
		field.value = value;
		filled.set(name, value);
		field.dispatchEvent(new Event('input', { bubbles: true }));
		busy = false;
		return true;
	};
}

/** The source's type and rating are asked for only when it is new to the registry. */
function sourceOf(form) {
	const place = form.querySelector('#new-source');
	const state = form.querySelector('#source-state');
	const input = form.elements.sourceName;
	let open = true;
	// Fields are not taken away from under somebody's hands.
	const hide = () => {
		place.hidden = !open && !place.contains(document.activeElement);
	};
	const show = (known) => {
		open = Boolean(input.value.trim()) && known === null;
		hide();
		state.textContent = known ?? (open ? state.dataset.new : '');
	};
	place.addEventListener('focusout', () => setTimeout(() => afterPress(hide)));
	if (!place.querySelector('.is-invalid')) {
		open = false;
		hide();
	}
	// Nor is anything moved while it is pressed.
	input.addEventListener('combobox', (event) => afterPress(() => show(event.detail.known)));
}

function labelOf(field) {
	return field.labels[0]?.firstChild?.textContent.trim() ?? field.name;
}

function links(form, fill) {
	const url = form.elements.url;
	const state = form.querySelector('#reading-state');
	const target = form.querySelector('#reading');
	const repeats = form.querySelector('#url-repeats');
	let last = url.value;

	const say = (text, busy) => {
		state.textContent = text;
		state.classList.toggle('busy', busy);
	};
	const use = (event) => {
		if (event.detail.requestConfig.parameters.url !== url.value) {
			target.replaceChildren();
			return;
		}
		const reading = target.querySelector('.reading');
		if (!reading || reading.dataset.why) {
			say(reading?.dataset.why ?? '', false);
			return;
		}
		const { sourceName, sourceUrl, publishedOn } = reading.dataset;
		const names = Object.entries({ sourceName, sourceUrl, publishedOn }).filter(([name, value]) => fill(name, value)).map(([name]) => name);
		const shown = names.filter((name) => name !== 'sourceUrl').map((name) => labelOf(form.elements[name]));
		say(shown.length ? `${form.dataset.readingFilled} ${shown.join(', ')}.` : form.dataset.readingDone, false);
	};
	const look = () => htmx.ajax('GET', form.dataset.repeats, { source: repeats, target: repeats, values: { url: url.value } });
	const read = () => {
		say(form.dataset.readingNow, true);
		target.replaceChildren();
		htmx.ajax('POST', form.dataset.reading, { source: target, target, values: { url: url.value, _csrf: form.elements._csrf.value } });
	};
	const given = () => {
		const text = url.value.trim();
		url.value = BARE_HOST.test(text) ? `https://${text}` : text;
		if (url.value === last) {
			return;
		}
		last = url.value;
		if (webAddress(url.value)) {
			look();
			read();
		} else {
			say('', false);
			[target, repeats].forEach((place) => place.replaceChildren());
		}
	};
	url.addEventListener('paste', () => setTimeout(given));
	url.addEventListener('change', () => afterPress(given));
	target.addEventListener('htmx:afterSwap', use);
	for (const failed of ['htmx:sendError', 'htmx:responseError', 'htmx:timeout']) {
		target.addEventListener(failed, () => say('', false));
	}
	target.addEventListener('click', (event) => {
		if (event.target.matches('[data-quote]')) {
			form.elements.quote.value = event.target.closest('li').querySelector('blockquote').textContent;
			form.elements.quote.dispatchEvent(new Event('input', { bubbles: true }));
			form.elements.quote.focus();
		}
	});
	form.addEventListener('draft-restored', () => {
		last = url.value;
		if (webAddress(last)) {
			look();
		} else {
			repeats.replaceChildren();
		}
	});
}

async function sha256(file) {
	const sum = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
	return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function files(form) {
	const input = form.elements.file;
	const repeats = form.querySelector('#file-repeats');
	input.addEventListener('change', async () => {
		const file = input.files[0];
		const large = Boolean(file) && file.size > Number(input.dataset.largest);
		input.setCustomValidity(large ? input.dataset.large : '');
		input.reportValidity();
		repeats.replaceChildren();
		form.querySelector('#file-kept')?.remove();
		// Browsers compute sums only for pages that came by a safe way.
		if (file && file.size <= COMPARED && !large && crypto.subtle) {
			const sum = await sha256(file);
			if (input.files[0] === file) {
				htmx.ajax('GET', form.dataset.repeats, { source: repeats, target: repeats, values: { sha256: sum } });
			}
		}
	});
}

/** The keys of the stances answer while one is in the form. */
function keys(form) {
	const scope = form.querySelector('[data-keys-of]');
	form.addEventListener('focusin', () => scope.setAttribute('data-current', ''));
	form.addEventListener('focusout', () => scope.removeAttribute('data-current'));
}

function figures(form) {
	form.addEventListener('draft-restored', () => {
		const details = form.querySelector('details');
		details.open ||= [...details.querySelectorAll('input')].some((input) => input.value);
	});
}

function enhance(root) {
	root.querySelectorAll('form.evidence-form:not([data-enhanced])').forEach((form) => {
		form.dataset.enhanced = '';
		const fill = filling(form);
		sourceOf(form);
		form.querySelectorAll('[data-combobox]').forEach((input) => combobox(input, form));
		links(form, fill);
		files(form);
		uploading(form);
		keys(form);
		figures(form);
		if (form.querySelector('.draft-restored')) {
			form.dispatchEvent(new CustomEvent('draft-restored'));
		}
	});
}

/** For the page itself too this comes once htmx is ready to be asked. */
document.addEventListener('htmx:load', (event) => enhance(event.detail.elt));
