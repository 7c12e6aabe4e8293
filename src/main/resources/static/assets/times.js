const language = document.documentElement.lang || undefined;
const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
const distance = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
const UNITS = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]];

function away(at) {
	const millis = at - Date.now();
	const [unit, size] = UNITS.find(([, length]) => Math.abs(millis) >= length) ?? UNITS.at(-1);
	return distance.format(Math.round(millis / size), unit);
}

/**
 * Shows every time in the reader's own zone; the exact instant stays as its title. One marked `data-relative`
 * says how far away it is, too.
 */
export function showTimes(root) {
	for (const time of root.querySelectorAll('time[datetime]')) {
		const at = new Date(time.dateTime);
		if (!Number.isNaN(at.getTime()) && time.dateTime.endsWith('Z')) {
			time.textContent = 'relative' in time.dataset ? `${away(at)} · ${format.format(at)}` : format.format(at);
		}
	}
}
