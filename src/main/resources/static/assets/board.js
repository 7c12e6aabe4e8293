/* global BpmnJS */
/**
 * The board stays true while it is open. When anything has changed it asks again, at most once a second; only
 * the parts that say something else now are put in, and neither place nor focus nor what was opened is lost.
 * The diagram is drawn once; what stands at its steps is read from the table under it.
 */
const SMALLEST_SCALE = 0.7;
const PAUSE = 1000;
const MINUTE = 60_000;

const container = document.querySelector('[data-diagram]');
let viewer;
let marks = [];
let looked = Date.now();
let waiting;
let missed = false;
let before;

async function fetched(address) {
	const answer = await fetch(address, { credentials: 'same-origin' });
	if (!answer.ok) {
		throw new Error(`${address} answered ${answer.status}`);
	}
	return answer;
}

/** Makes the diagram as wide as the page, but never so small that its words cannot be read. */
function fit(canvas) {
	const { width, height } = canvas.viewbox().inner;
	const scale = Math.min(1, Math.max(SMALLEST_SCALE, container.parentElement.clientWidth / (width + 40)));
	container.style.width = `${(width + 40) * scale}px`;
	container.style.height = `${(height + 80) * scale}px`;
	canvas.resized();
	canvas.zoom('fit-viewport', 'auto');
}

/** Has the elements called by their names in the reader's language, before they are drawn. */
function rename(elements, words) {
	for (const [id, name] of Object.entries(words)) {
		const element = elements[id];
		if (element) {
			element[element.$type === 'bpmn:TextAnnotation' ? 'text' : 'name'] = name;
		}
	}
}

function marker({ list, mark, level, label }) {
	const one = document.createElement(list ? 'a' : 'span');
	one.className = `board-standing heat-${level}`;
	one.title = label;
	if (list) {
		one.href = list;
		one.setAttribute('aria-label', label);
	}
	one.textContent = mark;
	return one;
}

function rows() {
	return [...document.querySelectorAll('#now-steps [data-step]')].map((row) => row.dataset);
}

/** Puts on every step what its row in the table says. */
function mark() {
	const canvas = viewer.get('canvas');
	const overlays = viewer.get('overlays');
	const focused = document.activeElement?.closest('.board-standing')?.getAttribute('href');
	marks.forEach(({ overlay, step, heat }) => {
		overlays.remove(overlay);
		canvas.removeMarker(step, heat);
	});
	marks = rows().filter(({ step, level }) => level !== '0' && viewer.get('elementRegistry').get(step)).map((row) => {
		const heat = `heat-${row.level}`;
		canvas.addMarker(row.step, heat);
		return { step: row.step, heat, overlay: overlays.add(row.step, { position: { top: -14, right: 18 }, html: marker(row) }) };
	});
	if (focused) {
		[...container.querySelectorAll('a.board-standing')].find((one) => one.getAttribute('href') === focused)?.focus({ preventScroll: true });
	}
}

async function draw() {
	const [xml, words] = await Promise.all([
		fetched(container.dataset.xml).then((answer) => answer.text()),
		fetched(container.dataset.words).then((answer) => answer.json()),
	]);
	const drawing = new BpmnJS({ container });
	drawing.on('import.parse.complete', (event) => rename(event.elementsById ?? {}, words));
	await drawing.importXML(xml);
	fit(drawing.get('canvas'));
	viewer = drawing;
	mark();
}

function look() {
	waiting = undefined;
	if (document.hidden) {
		missed = true;
		return;
	}
	missed = false;
	looked = Date.now();
	document.body.dispatchEvent(new CustomEvent('board-look'));
}

function lookSoon() {
	waiting ??= setTimeout(look, Math.max(0, looked + PAUSE - Date.now()));
}

/** What a part says, whoever's zone its times are told in and whatever is open in it. */
function sense(part) {
	const copy = part.cloneNode(true);
	copy.querySelectorAll('[name=_csrf]').forEach((field) => field.remove());
	copy.querySelectorAll('details').forEach((details) => details.removeAttribute('open'));
	copy.querySelectorAll('time').forEach((time) => { time.textContent = ''; });
	return copy.innerHTML;
}

function remember() {
	const seen = [...document.querySelectorAll('main [id]')].find((element) => element.offsetHeight && element.getBoundingClientRect().top >= 0);
	before = {
		focused: document.activeElement?.id,
		open: [...document.querySelectorAll('main details[open][id]')].map((details) => details.id),
		place: seen && { id: seen.id, top: seen.getBoundingClientRect().top },
	};
}

function restore() {
	before.open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
	if (before.focused && document.activeElement === document.body) {
		document.getElementById(before.focused)?.focus({ preventScroll: true });
	}
	const place = before.place && document.getElementById(before.place.id);
	if (place && window.scrollY > 0) {
		window.scrollBy({ top: place.getBoundingClientRect().top - before.place.top, behavior: 'instant' });
	}
	before = undefined;
}

const live = (event) => event.detail.elt?.id === 'now-live';
document.addEventListener('htmx:beforeSwap', (event) => live(event) && remember());
document.addEventListener('htmx:oobBeforeSwap', (event) => {
	const { target, fragment } = event.detail;
	const fresh = fragment.querySelector?.(`#${target.id}`) ?? fragment;
	event.detail.shouldSwap = sense(fresh) !== sense(target);
});
document.addEventListener('htmx:oobAfterSwap', (event) => {
	if (event.detail.target.id === 'now-steps' && viewer) {
		mark();
	}
});
document.addEventListener('htmx:afterOnLoad', (event) => live(event) && before && restore());

document.body.addEventListener('live', lookSoon);
document.body.addEventListener('live-again', lookSoon);
document.addEventListener('visibilitychange', () => missed && !document.hidden && lookSoon());
// A day ends and times pass without anybody doing anything.
setInterval(lookSoon, MINUTE);

if (container) {
	draw().catch((problem) => {
		console.error(problem);
		container.parentElement.hidden = true;
		document.querySelector('[data-diagram-problem]').hidden = false;
	});
}
