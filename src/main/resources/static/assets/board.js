/* global BpmnJS */
const SMALLEST_SCALE = 0.7;

async function fetched(address) {
	const answer = await fetch(address, { credentials: 'same-origin' });
	if (!answer.ok) {
		throw new Error(`${address} answered ${answer.status}`);
	}
	return answer;
}

function marker(count) {
	const mark = document.createElement('span');
	mark.className = 'board-standing';
	mark.textContent = count;
	return mark;
}

/** Makes the diagram as wide as the page, but never so small that its words cannot be read. */
function fit(container, canvas) {
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

async function draw(container) {
	const [xml, standing, words] = await Promise.all([
		fetched(container.dataset.xml).then((answer) => answer.text()),
		fetched(container.dataset.standing).then((answer) => answer.json()),
		fetched(container.dataset.words).then((answer) => answer.json()),
	]);
	const viewer = new BpmnJS({ container });
	viewer.on('import.parse.complete', (event) => rename(event.elementsById ?? {}, words));
	await viewer.importXML(xml);
	fit(container, viewer.get('canvas'));
	const elements = viewer.get('elementRegistry');
	for (const [id, count] of Object.entries(standing)) {
		if (elements.get(id)) {
			viewer.get('overlays').add(id, { position: { top: -14, right: 14 }, html: marker(count) });
		}
	}
}

const container = document.querySelector('[data-diagram]');
if (container) {
	draw(container).catch((problem) => {
		console.error(problem);
		container.parentElement.hidden = true;
		document.querySelector('[data-diagram-problem]').hidden = false;
	});
}
