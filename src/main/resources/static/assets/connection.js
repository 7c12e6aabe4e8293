import { connection } from './live.js';

/** Says when the server is away, and keeps forms from being sent into the void. */
const place = document.getElementById('live-state');
let quiet;

function show(words, lasting) {
	clearTimeout(quiet);
	place.textContent = words ?? '';
	if (words && !lasting) {
		quiet = setTimeout(() => show(), 6000);
	}
}

document.addEventListener('connection', (event) => {
	const { state } = event.detail;
	place.dataset.state = state;
	if (state === 'connected') {
		show(place.dataset.back, false);
	} else {
		show(state === 'lost' ? place.dataset.lost : place.dataset.signedOut, true);
	}
});

/** Only what somebody sent is worth a word: what the page asks for by itself it asks for again. */
document.addEventListener('htmx:sendError', (event) => {
	if (event.detail.requestConfig.verb !== 'get') {
		show(place.dataset.notSent, true);
	}
});

async function reachable() {
	try {
		return (await fetch('/live/here', { redirect: 'manual', cache: 'no-store' })).status === 204;
	} catch {
		return false;
	}
}

/** A form whose words are kept is sent only when somebody is there to receive it. */
document.addEventListener('submit', async (event) => {
	const form = event.target;
	if (!form.matches('form[data-draft]') || form.dataset.checked) {
		return;
	}
	event.preventDefault();
	event.stopPropagation();
	if (await reachable()) {
		form.dataset.checked = 'yes';
		form.requestSubmit(event.submitter);
		delete form.dataset.checked;
	} else {
		show(connection() === 'signed-out' ? place.dataset.signedOut : place.dataset.notSent, true);
	}
}, true);
