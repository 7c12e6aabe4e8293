/**
 * Hears of every change while a page is open, and says so on the body: `live` for any, `live-<id>` for one
 * of that subject, `live-again` when everything may have changed. Browsers allow only six connections to a
 * site, so one tab listens and tells the others.
 */
const me = document.body.dataset.me;
const PAUSE = 400;

const told = new Set();
let again = false;
let waiting;
let state = 'connected';

function say(name) {
	document.body.dispatchEvent(new CustomEvent(name));
}

/** Many changes at once make one refresh. */
function flush() {
	waiting = undefined;
	const subjects = [...told];
	const everything = again;
	told.clear();
	again = false;
	say('live');
	if (everything) {
		say('live-again');
	}
	subjects.forEach((subject) => say(`live-${subject}`));
}

function hear(message) {
	if (message.state) {
		become(message.state);
		return;
	}
	if (message.subject) {
		told.add(message.subject);
	} else {
		again = true;
	}
	waiting ??= setTimeout(flush, PAUSE);
}

function become(next) {
	if (next !== state) {
		const recovered = next === 'connected';
		state = next;
		document.dispatchEvent(new CustomEvent('connection', { detail: { state } }));
		if (recovered) {
			hear({});
		}
	}
}

async function signedIn() {
	try {
		const answer = await fetch('/live/here', { redirect: 'manual', cache: 'no-store' });
		return answer.status === 204;
	} catch {
		return undefined;
	}
}

/** Listens until the page goes away; tells others what is heard. */
function listen(tell) {
	const pass = (message) => {
		hear(message);
		tell(message);
	};
	let source;
	const open = () => {
		source = new EventSource('/live');
		source.addEventListener('hello', () => pass({ state: 'connected' }));
		source.addEventListener('change', (event) => pass(JSON.parse(event.data)));
		source.addEventListener('again', () => pass({}));
		source.addEventListener('error', () => look(source));
	};
	/** The five minutes' end of a connection is no loss: the browser has opened the next one by then. */
	const look = async (lost) => {
		const answer = await signedIn();
		if (answer === false) {
			lost.close();
			pass({ state: 'signed-out' });
		} else if (answer === undefined) {
			pass({ state: 'lost' });
		}
		if (lost.readyState === EventSource.CLOSED && answer !== false) {
			setTimeout(open, 2000);
		}
	};
	open();
	window.addEventListener('pagehide', () => source.close());
	window.addEventListener('pageshow', (event) => event.persisted && open());
}

if (me) {
	const name = `twosource-${me}`;
	const channel = new BroadcastChannel(name);
	channel.addEventListener('message', (event) => hear(event.data));
	const tell = (message) => channel.postMessage(message);
	if (navigator.locks) {
		navigator.locks.request(name, () => {
			listen(tell);
			return new Promise(() => {});
		});
	} else {
		listen(() => {});
	}
}

/** Whether the server was there when last heard of: `connected`, `lost` or `signed-out`. */
export function connection() {
	return state;
}
