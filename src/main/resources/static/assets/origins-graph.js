/* global cytoscape */
import { colour, drawWhenSeen, enhance, library } from './drawing.js';

const ROW = 58;
const MARKS = { SUPPORTS: '▲', REFUTES: '▼', CONTEXT: '●' };
const SHAPES = { SUPPORTS: 'round-rectangle', REFUTES: 'cut-rectangle', CONTEXT: 'ellipse' };

/** How many arrows lie between an item and its origin; the items of a ring stand side by side. */
function depth(row, rows, passed = new Set()) {
	if (!row.repeats || passed.has(row.node)) {
		return 1;
	}
	return 1 + depth(rows.get(row.repeats), rows, new Set([...passed, row.node]));
}

function elements(rows) {
	const origins = new Map(rows.map((row) => [`origin-${row.origin}`, row.originLabel]));
	const roots = new Set();
	const edges = rows.map((row) => {
		const ring = row.circular === 'true';
		return { data: { source: row.node, target: row.repeats || `origin-${row.origin}` }, classes: ring ? 'ring' : row.repeats || row.cites ? '' : 'own' };
	});
	for (const row of rows.filter((one) => one.circular === 'true')) {
		const origin = `origin-${row.origin}`;
		if (!roots.has(origin) && !rows.some((one) => one.origin === row.origin && !one.repeats)) {
			roots.add(origin);
			edges.push({ data: { source: row.node, target: origin }, classes: 'counted' });
		}
	}
	return [
		...[...origins].map(([id, label]) => ({ data: { id, label }, classes: 'origin' })),
		...rows.map((row) => ({
			data: { id: row.node, label: `${MARKS[row.stance]} ${row.label}` },
			classes: `${row.stance.toLowerCase()} ${row.circular === 'true' ? 'ring' : ''}`,
		})),
		...edges,
	];
}

function style(columnWidth) {
	const width = Math.max(74, columnWidth - 34);
	const base = { label: 'data(label)', 'font-family': 'system-ui, sans-serif', 'font-size': 13, 'text-wrap': 'ellipsis', 'text-max-width': width - 10,
		'text-valign': 'center', 'text-halign': 'center', width, height: 34, color: colour('graph-ink'), 'border-width': 2 };
	const stances = Object.entries(SHAPES).map(([stance, shape]) => ({ selector: `.${stance.toLowerCase()}`,
		style: { shape, 'border-color': colour(`graph-${stance.toLowerCase()}`), 'background-color': colour(`graph-${stance.toLowerCase()}-paper`) } }));
	return [
		{ selector: 'node', style: base },
		...stances,
		{ selector: 'node.origin', style: { shape: 'hexagon', height: 42, 'font-weight': 'bold', 'border-width': 5, 'border-style': 'double',
			'border-color': colour('graph-origin'), 'background-color': colour('graph-origin-paper'), 'text-max-width': width - 26 } },
		{ selector: 'node.ring', style: { 'border-color': colour('graph-ring'), 'border-width': 4, 'border-style': 'dashed' } },
		{ selector: 'edge', style: { width: 2, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'arrow-scale': 1.3,
			'line-color': colour('graph-line'), 'target-arrow-color': colour('graph-line') } },
		{ selector: 'edge.own', style: { 'target-arrow-shape': 'none', 'line-style': 'dotted' } },
		{ selector: 'edge.counted', style: { 'target-arrow-shape': 'none', 'line-style': 'dashed' } },
		{ selector: 'edge.ring', style: { width: 4, 'line-color': colour('graph-ring'), 'target-arrow-color': colour('graph-ring'), 'control-point-step-size': 60 } },
	];
}

async function draw(container, rows) {
	await library(container.dataset.library);
	container.graph?.destroy();
	const byNode = new Map(rows.map((row) => [row.node, row]));
	const levels = new Map();
	for (const row of rows) {
		const level = depth(row, byNode);
		levels.set(level, (levels.get(level) ?? 0) + 1);
	}
	const columns = Math.max(...levels.keys()) + 1;
	container.style.height = `${Math.max(3, ...levels.values(), new Set(rows.map((row) => row.origin)).size) * ROW}px`;
	const columnWidth = Math.min(240, container.clientWidth / columns);
	container.graph = cytoscape({ container, elements: elements(rows), style: style(columnWidth), userZoomingEnabled: false, userPanningEnabled: false,
		boxSelectionEnabled: false, autoungrabify: true, autounselectify: true });
	container.graph.layout({ name: 'breadthfirst', direction: 'rightward', roots: '.origin', padding: 8, spacingFactor: 1, animate: false, avoidOverlap: true,
		boundingBox: { x1: 0, y1: 0, w: columnWidth * columns, h: container.clientHeight } }).run();
	container.graph.fit(undefined, 8);
	container.graph.on('tap', 'node', (event) => {
		if (byNode.has(event.target.id())) {
			location.hash = `evidence-${event.target.id()}`;
		}
	});
}

enhance('[data-graph]', (container) => {
	const part = container.closest('section');
	const rows = [...part.querySelectorAll('[data-node]')].map((row) => ({ ...row.dataset }));
	container.hidden = false;
	part.querySelector('[data-graph-legend]').hidden = false;
	const again = () => draw(container, rows).catch((problem) => {
		console.error(problem);
		container.hidden = true;
	});
	let width = 0;
	drawWhenSeen(container, () => {
		again();
		new ResizeObserver(() => {
			if (width && Math.abs(width - container.clientWidth) > 40) {
				again();
			}
			width = container.clientWidth;
		}).observe(container);
	});
});
