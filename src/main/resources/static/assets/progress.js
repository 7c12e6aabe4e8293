/* global echarts */
import { colour, drawWhenSeen, enhance, library } from './drawing.js';

const language = document.documentElement.lang || undefined;
const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });

function rows(id) {
	return [...document.getElementById(id).querySelectorAll('tbody tr')].map((row) => row.dataset);
}

function axes(container, percent) {
	const ink = { color: colour('graph-ink') };
	return {
		animation: false,
		useUTC: true,
		grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
		legend: { top: 0, textStyle: ink },
		xAxis: { type: 'time', minInterval: 86_400_000, axisLabel: { ...ink, hideOverlap: true, formatter: (at) => day.format(at) }, axisLine: { lineStyle: ink },
			splitNumber: Math.max(2, Math.floor(container.clientWidth / 130)) },
		yAxis: { type: 'value', min: 0, max: percent ? 100 : undefined, minInterval: 1, axisLabel: { ...ink, formatter: percent ? '{value} %' : '{value}' },
			splitLine: { lineStyle: { color: colour('graph-grid') } } },
	};
}

/** How things stood holds until the next change, and the last until today. */
function burnUp(container) {
	const known = rows(container.dataset.burnUp);
	const line = (name, dashed) => ({
		name: container.dataset[name], type: 'line', step: 'end', symbol: dashed ? 'none' : 'circle', symbolSize: 5, color: colour(`graph-${name}`),
		lineStyle: { width: 2.5, type: dashed ? 'dashed' : 'solid' }, areaStyle: dashed ? undefined : { opacity: 0.15 },
		data: [...known.map((row) => [row.day, Number(row[name])]), [container.dataset.today, Number(known.at(-1)[name])]],
	});
	return { ...axes(container, false), series: [line('accepted', true), line('settled', false)] };
}

function chances(container) {
	const data = rows(container.dataset.chances).map((row) => [row.day, Number(row.percent)]);
	const at = (percent) => ({ yAxis: percent, label: { formatter: `${percent} %`, position: 'insideEndTop', color: colour('graph-ink') } });
	return { ...axes(container, true), series: [{ type: 'line', step: 'end', symbol: 'circle', symbolSize: 5, color: colour('graph-chance'),
		lineStyle: { width: 2.5 }, areaStyle: { opacity: 0.15 }, data,
		markLine: { silent: true, symbol: 'none', lineStyle: { color: colour('graph-ink'), type: 'dashed' }, data: [at(15), at(50), at(85)] } }] };
}

function show(container, options) {
	container.hidden = false;
	let chart;
	const draw = async () => {
		try {
			await library(container.dataset.library);
			chart ??= echarts.init(container);
			chart.setOption(options(container), true);
		} catch (problem) {
			console.error(problem);
			container.hidden = true;
		}
	};
	drawWhenSeen(container, draw);
	new ResizeObserver(() => {
		chart?.resize();
		chart?.setOption(options(container), true);
	}).observe(container);
}

enhance('[data-burn-up]', (container) => show(container, burnUp));
enhance('[data-chances]', (container) => show(container, chances));
