/* global echarts */
import { colour, drawWhenSeen, enhance, library } from './drawing.js';

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin'];
const DAY = 24 * 60 * 60 * 1000;
const language = document.documentElement.lang;
const count = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const shortDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const longDay = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });

/** A cell whose value is not as it reads has it beside; one that shows none has none. */
function number(cell) {
	const value = Number(cell.dataset.value ?? (cell.textContent || NaN));
	return Number.isNaN(value) ? null : value;
}

/** The numbers as the table has them: a picture knows no others. */
function read(table) {
	const heads = [...table.tHead.rows[0].cells];
	const rows = [...table.tBodies[0].rows];
	return {
		rows,
		names: rows.map((row) => row.cells[0].dataset.value ?? row.cells[0].textContent),
		series: heads.flatMap((head, column) => (head.dataset.series ? [{ name: head.textContent, colour: head.dataset.series,
			values: rows.map((row) => number(row.cells[column])) }] : [])),
		lines: [...table.tFoot?.rows ?? []].map((row) => ({ name: row.cells[0].textContent, value: number(row.cells[1]) })),
	};
}

function ink() {
	return { color: colour('graph-ink') };
}

function valueAxis(more = {}) {
	return { type: 'value', min: 0, axisLabel: { ...ink(), hideOverlap: true, formatter: (value) => count.format(value) }, nameTextStyle: { ...ink(), ...(more.nameLocation ? {} : { align: 'left' }) },
		splitLine: { lineStyle: { color: colour('graph-grid') } }, ...more };
}

function dayAxis(names) {
	return { type: 'category', data: names, axisLine: { lineStyle: ink() }, axisLabel: { ...ink(), hideOverlap: true, formatter: (day) => shortDay.format(Date.parse(day)) } };
}

/** How many lines the names of the series take above the picture, none where there is one series only. */
function legendLines(container, series) {
	const width = series.reduce((sum, one) => sum + one.name.length * 7 + 56, 0);
	return series.length > 1 ? Math.ceil(width * 1.15 / container.clientWidth) : 0;
}

function frame(container, more) {
	const narrow = container.clientWidth < 500;
	const lines = legendLines(container, more?.series ?? []);
	return {
		animation: false,
		aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
		textStyle: { fontFamily: 'system-ui, sans-serif' },
		grid: { left: 8, right: narrow ? 12 : 24, top: lines * 26 + 34, bottom: 8, containLabel: true },
		legend: { show: lines > 0, top: 0, left: 0, textStyle: ink(), itemWidth: 28, itemHeight: 16 },
		tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: colour('graph-paper'), borderColor: colour('graph-ink'), textStyle: ink(),
			valueFormatter: (value) => (value === null || value === undefined ? '–' : count.format(value)) },
		...more,
	};
}

function drawn(one, more) {
	return { name: one.name, data: one.values, itemStyle: { color: colour(`flow-${one.colour}`) }, ...more };
}

/** Where all claims stood: what is done lies at the bottom. */
function area(container, table) {
	const series = [...table.series].reverse();
	return frame(container, {
		xAxis: { ...dayAxis(table.names), boundaryGap: false },
		yAxis: valueAxis({ name: container.dataset.unit, minInterval: 1 }),
		series: series.map((one) => drawn(one, { type: 'line', stack: 'all', symbol: 'none', lineStyle: { color: colour(`flow-${one.colour}`), width: 1.5 }, areaStyle: { opacity: 0.8 } })),
	});
}

function bars(container, table) {
	return frame(container, {
		xAxis: dayAxis(table.names),
		yAxis: valueAxis({ name: container.dataset.unit, minInterval: 1 }),
		series: table.series.map((one) => drawn(one, { type: 'bar', stack: ['dropped', 'withdrawn'].includes(one.colour) ? 'dropped' : one.colour })),
	});
}

function lying(container, table, stack) {
	return frame(container, {
		tooltip: { ...frame(container).tooltip, axisPointer: { type: 'shadow' } },
		yAxis: { type: 'category', inverse: true, data: table.names, axisLine: { lineStyle: ink() },
			axisLabel: { ...ink(), width: Math.min(230, container.clientWidth * 0.36), overflow: 'break', lineHeight: 14 } },
		xAxis: valueAxis({ name: container.dataset.unit, nameLocation: 'middle', nameGap: 26 }),
		grid: { ...frame(container).grid, top: legendLines(container, table.series) * 26 + 8, bottom: 28 },
		series: table.series.map((one) => drawn(one, { type: 'bar', stack, barMaxWidth: 34 })),
	});
}

function shares(container, table) {
	return frame(container, {
		xAxis: dayAxis(table.names),
		yAxis: valueAxis({ name: container.dataset.unit, max: 100 }),
		series: table.series.map((one, index) => drawn(one, { type: 'line', symbol: SYMBOLS[index], symbolSize: 9,
			lineStyle: { color: colour(`flow-${one.colour}`), width: 2.5, type: index ? 'dashed' : 'solid' } })),
	});
}

/** Each claim by when it was published and how long that took. */
function dots(container, table) {
	const [taken] = table.series;
	const at = table.rows.map((row) => Date.parse(row.cells[1].dataset.value));
	const data = taken.values.map((value, index) => ({ value: [at[index], value], name: table.names[index] }));
	const lines = table.lines.map((line, index) => ({ yAxis: line.value, name: line.name,
		lineStyle: { color: colour(index ? 'flow-most85' : 'flow-median'), width: 2, type: index ? 'dashed' : 'solid' },
		label: { formatter: `${line.name}: ${count.format(line.value)}`, position: 'insideEndTop', color: colour('graph-ink'), backgroundColor: colour('graph-paper'), padding: 3 } }));
	return frame(container, {
		tooltip: { ...frame(container).tooltip, trigger: 'item',
			formatter: (one) => `${one.name}\n${longDay.format(one.value[0])}\n${count.format(one.value[1])} ${container.dataset.unit}` },
		xAxis: { type: 'time', min: Math.min(...at) - DAY / 2, max: Math.max(...at) + DAY / 2, axisLine: { lineStyle: ink() }, splitNumber: Math.max(2, Math.floor(container.clientWidth / 140)),
			axisLabel: { ...ink(), hideOverlap: true, formatter: (time) => shortDay.format(time) } },
		yAxis: valueAxis({ name: container.dataset.unit }),
		series: [{ type: 'scatter', name: taken.name, data, symbolSize: 9, itemStyle: { color: colour('flow-published'), opacity: 0.75 },
			markLine: { symbol: 'none', silent: true, data: lines } }],
	});
}

const pictures = { area, bars, dots, shares, rows: (container, table) => lying(container, table), parts: (container, table) => lying(container, table, 'all') };

enhance('[data-flow]', (container) => {
	const table = read(document.getElementById(container.dataset.flow));
	const options = () => pictures[container.dataset.picture](container, table);
	container.hidden = false;
	let chart;
	const draw = async () => {
		try {
			await library(container.dataset.library);
			if (!chart) {
				chart = echarts.init(container);
				chart.on('click', ({ seriesType, dataIndex }) => {
					const link = seriesType === 'scatter' && table.rows[dataIndex].querySelector('a');
					if (link) {
						location.assign(link.href);
					}
				});
			}
			chart.setOption(options(), true);
			container.dataset.drawn = 'yes';
		} catch (problem) {
			console.error(problem);
			container.hidden = true;
			container.parentElement.querySelector('details').open = true;
		}
	};
	drawWhenSeen(container, draw);
	new ResizeObserver(() => {
		chart?.resize();
		chart?.setOption(options(), true);
	}).observe(container);
});

/** Fields that leave everything open need not stand in the address. */
document.querySelector('[data-flow-form]').addEventListener('formdata', ({ formData }) => {
	for (const [name, value] of [...formData]) {
		if (value === '') {
			formData.delete(name);
		}
	}
	if (formData.has('from')) {
		formData.delete('days');
	}
});
