/* global echarts */
import { colour, drawWhenSeen, enhance, library } from './drawing.js';

const DAY = 24 * 60 * 60 * 1000;
const OPEN = 22;
const STANCES = ['SUPPORTS', 'REFUTES', 'CONTEXT'];

function number(text) {
	return text === undefined || text === '' ? null : Number(text);
}

function readings(table) {
	const all = [...table.querySelectorAll('tbody tr')].map((row, index) => ({ number: index + 1, at: Date.parse(row.dataset.at), low: number(row.dataset.low),
		best: number(row.dataset.best), high: number(row.dataset.high), stance: row.dataset.stance })).filter((one) => !Number.isNaN(one.at));
	const sameDay = new Map();
	for (const one of all) {
		const day = Math.floor(one.at / DAY);
		one.beside = sameDay.get(day) ?? 0;
		sameDay.set(day, one.beside + 1);
	}
	return all;
}

function mark(x, y, stance, fill) {
	const r = 6;
	if (stance === 'CONTEXT') {
		return { type: 'circle', shape: { cx: x, cy: y, r }, style: { fill } };
	}
	const tip = stance === 'SUPPORTS' ? -r : r;
	return { type: 'polygon', shape: { points: [[x, y + tip], [x + r, y - tip], [x - r, y - tip]] }, style: { fill } };
}

function line(x1, y1, x2, y2, stroke, dash) {
	return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 2.5, lineDash: dash } };
}

/** A range with its ends; one that is open at an end goes on in dashes and an arrow head. */
function range(one, coord) {
	const stroke = colour(`graph-${one.stance.toLowerCase()}`);
	const values = [one.low, one.best, one.high].filter((value) => value !== null);
	const at = (value) => coord([one.at, value])[1];
	const x = coord([one.at, 0])[0] + one.beside * 20;
	const [bottom, top] = [at(Math.min(...values)), at(Math.max(...values))];
	const parts = [line(x, bottom, x, top, stroke)];
	for (const [value, open, way] of [[one.low, one.low === null && one.high !== null, 1], [one.high, one.high === null && one.low !== null, -1]]) {
		if (value !== null) {
			parts.push(line(x - 6, at(value), x + 6, at(value), stroke));
		} else if (open) {
			const from = way === 1 ? bottom : top;
			parts.push(line(x, from, x, from + way * OPEN, stroke, [3, 3]),
				{ type: 'polygon', shape: { points: [[x, from + way * (OPEN + 7)], [x - 5, from + way * OPEN], [x + 5, from + way * OPEN]] }, style: { fill: stroke } });
		}
	}
	parts.push(mark(x, at(one.best ?? one.low ?? one.high), one.stance, stroke),
		{ type: 'text', x: x + 9, y: at(one.best ?? one.low ?? one.high) - 6, style: { text: String(one.number), fill: colour('graph-ink'), font: 'bold 12px sans-serif' } });
	return { type: 'group', children: parts };
}

function band(container, top) {
	const own = ['low', 'best', 'high'].map((end) => number(container.dataset[end]));
	if (own.every((value) => value === null)) {
		return {};
	}
	const known = own.filter((value) => value !== null);
	const from = own[0] ?? (own[2] !== null ? 0 : known[0]);
	const to = own[2] ?? (own[0] !== null ? top : known.at(-1));
	const edge = { color: colour('graph-band-edge'), type: 'dashed', width: 2 };
	return {
		markArea: { silent: true, itemStyle: { color: colour('graph-band') }, data: [[{ yAxis: from }, { yAxis: to }]] },
		markLine: { silent: true, symbol: 'none', lineStyle: edge, label: { show: false }, data: known.map((value) => ({ yAxis: value })) },
	};
}

function options(container, shown) {
	const own = ['low', 'best', 'high'].map((end) => number(container.dataset[end])).filter((value) => value !== null);
	const highest = Math.max(...own, ...shown.flatMap((one) => [one.low, one.best, one.high]).filter((value) => value !== null));
	const top = highest > 0 ? highest * 1.25 : 1;
	const times = shown.map((one) => one.at);
	const long = Math.max(...times) - Math.min(...times) > 300 * DAY;
	const format = new Intl.DateTimeFormat(document.documentElement.lang, long ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' });
	const count = new Intl.NumberFormat(document.documentElement.lang);
	const ink = { color: colour('graph-ink') };
	return {
		animation: false,
		grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
		xAxis: { type: 'time', min: Math.min(...times) - DAY, max: Math.max(...times) + DAY, minInterval: DAY, axisLabel: { ...ink, hideOverlap: true, formatter: (at) => format.format(at) },
			axisLine: { lineStyle: ink }, splitNumber: Math.max(2, Math.floor(container.clientWidth / 130)) },
		yAxis: { type: 'value', min: 0, max: top, axisLabel: { ...ink, showMaxLabel: false, formatter: (value) => count.format(value) }, splitLine: { lineStyle: { color: colour('graph-grid') } } },
		series: [{ type: 'custom', data: shown.map((one) => [one.at, one.low ?? one.best ?? one.high]), renderItem: (params, api) => range(shown[params.dataIndex], api.coord),
			...band(container, top) }],
	};
}

enhance('[data-chart]', (container) => {
	const shown = readings(document.getElementById(container.dataset.chart)).filter((one) => STANCES.includes(one.stance));
	container.hidden = false;
	const legend = container.nextElementSibling;
	legend.hidden = false;
	let chart;
	const draw = async () => {
		try {
			await library(container.dataset.library);
			chart ??= echarts.init(container);
			chart.setOption(options(container, shown), true);
		} catch (problem) {
			console.error(problem);
			container.hidden = true;
			legend.hidden = true;
		}
	};
	drawWhenSeen(container, draw);
	new ResizeObserver(() => {
		chart?.resize();
		chart?.setOption(options(container, shown), true);
	}).observe(container);
});
