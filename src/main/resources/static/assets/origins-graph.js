/* global cytoscape */
import { colour, drawWhenSeen, enhance, library } from './drawing.js';

const ROW = 54;
const WIDEST = 270;
const NARROWEST = 104;
const MARKS = { SUPPORTS: '▲', REFUTES: '▼', CONTEXT: '●' };
const SHAPES = { SUPPORTS: 'round-rectangle', REFUTES: 'cut-rectangle', CONTEXT: 'ellipse' };

function origin(row) {
	return `origin-${row.origin}`;
}

/** Puts every origin on the left, and beside each node, one column on, the items that repeat it. */
function arrange(rows) {
	const places = new Map();
	const children = new Map();
	let line = 0;
	let columns = 1;
	const put = (id, column, kids) => {
		const place = { column, line: 0 };
		places.set(id, place);
		columns = Math.max(columns, column + 1);
		const lines = kids.filter((kid) => !places.has(kid.node)).map((kid) => put(kid.node, column + 1, children.get(kid.node) ?? []).line);
		place.line = lines.length ? (lines[0] + lines.at(-1)) / 2 : line++;
		return place;
	};
	for (const row of rows) {
		const before = row.repeats || origin(row);
		children.set(before, [...(children.get(before) ?? []), row]);
	}
	// The items of a ring hang on no origin: the first of them stands where a first-hand item would.
	const rings = rows.filter((row) => row.circular === 'true');
	const firsts = rings.filter((row) => row.first === 'true');
	firsts.forEach((row) => children.set(origin(row), [...(children.get(origin(row)) ?? []), row]));
	new Set(rows.map(origin)).forEach((id) => put(id, 0, children.get(id) ?? []));
	return { places, columns, lines: line, firsts };
}

function elements(rows, { places, firsts }, width) {
	const position = (id) => ({ x: (places.get(id).column + 0.5) * width, y: (places.get(id).line + 0.5) * ROW });
	const origins = new Map(rows.map((row) => [origin(row), row.originLabel]));
	return [
		...[...origins].map(([id, label]) => ({ data: { id, label }, classes: 'origin', position: position(id) })),
		...rows.map((row) => ({ data: { id: row.node, label: `${MARKS[row.stance]} ${row.label}` }, position: position(row.node),
			classes: `${row.stance.toLowerCase()} ${row.circular === 'true' ? 'ring' : ''}` })),
		...rows.map((row) => ({ data: { source: row.node, target: row.repeats || origin(row) },
			classes: row.circular === 'true' ? 'ring' : row.repeats || row.cites ? '' : 'own' })),
		...firsts.map((row) => ({ data: { source: row.node, target: origin(row) }, classes: 'own' })),
	];
}

function style(column) {
	const width = column - Math.min(56, column * 0.28);
	const text = { label: 'data(label)', 'font-family': 'system-ui, sans-serif', 'font-size': 13, 'text-wrap': 'ellipsis', 'text-max-width': width - 12,
		'text-valign': 'center', 'text-halign': 'center', color: colour('graph-ink') };
	const stances = Object.entries(SHAPES).map(([stance, shape]) => ({ selector: `.${stance.toLowerCase()}`,
		style: { shape, 'border-color': colour(`graph-${stance.toLowerCase()}`), 'background-color': colour(`graph-${stance.toLowerCase()}-paper`) } }));
	return [
		{ selector: 'node', style: { ...text, width, height: 36, 'border-width': 2 } },
		...stances,
		{ selector: 'node.origin', style: { shape: 'hexagon', height: 44, 'font-weight': 'bold', 'border-width': 5, 'border-style': 'double',
			'border-color': colour('graph-origin'), 'background-color': colour('graph-origin-paper'), 'text-max-width': width * 0.72 } },
		{ selector: 'node.ring', style: { 'border-color': colour('graph-ring'), 'border-width': 4, 'border-style': 'dashed' } },
		{ selector: 'edge', style: { width: 2, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'arrow-scale': 1.3,
			'line-color': colour('graph-line'), 'target-arrow-color': colour('graph-line') } },
		{ selector: 'edge.own', style: { 'target-arrow-shape': 'none', 'line-style': 'dotted' } },
		{ selector: 'edge.ring', style: { width: 4, 'line-color': colour('graph-ring'), 'target-arrow-color': colour('graph-ring'), 'control-point-step-size': 30 } },
	];
}

/** Gives the picture its size, also before it is drawn, so that nothing moves when it is; and how wide a column is. */
function measure(container, arranged) {
	const column = Math.max(NARROWEST, Math.min(WIDEST, container.parentElement.clientWidth / arranged.columns));
	container.style.height = `${arranged.lines * ROW}px`;
	container.style.width = `${column * arranged.columns}px`;
	return column;
}

async function draw(container, rows, arranged) {
	await library(container.dataset.library);
	container.graph?.destroy();
	const column = measure(container, arranged);
	container.graph = cytoscape({ container, elements: elements(rows, arranged, column), style: style(column), layout: { name: 'preset', fit: false },
		userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, autoungrabify: true, autounselectify: true });
	container.graph.on('tap', 'node', (event) => {
		if (!event.target.hasClass('origin')) {
			location.hash = `evidence-${event.target.id()}`;
		}
	});
}

enhance('[data-graph]', (container) => {
	const part = container.closest('section');
	const rows = [...part.querySelectorAll('[data-node]')].map((row) => ({ ...row.dataset }));
	const arranged = arrange(rows);
	container.hidden = false;
	measure(container, arranged);
	part.querySelector('[data-graph-legend]').hidden = false;
	const again = () => draw(container, rows, arranged).catch((problem) => {
		console.error(problem);
		container.hidden = true;
	});
	let width = container.parentElement.clientWidth;
	drawWhenSeen(container, again);
	new ResizeObserver(([entry]) => {
		if (container.graph && Math.abs(width - entry.contentRect.width) > 20) {
			again();
		}
		width = entry.contentRect.width;
	}).observe(container.parentElement);
});
