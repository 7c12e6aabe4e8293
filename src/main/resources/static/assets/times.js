const format = new Intl.DateTimeFormat(document.documentElement.lang || undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Shows every time in the reader's own zone; the exact instant stays as its title. */
export function showTimes(root) {
	for (const time of root.querySelectorAll('time[datetime]')) {
		const at = new Date(time.dateTime);
		if (!Number.isNaN(at.getTime()) && time.dateTime.endsWith('Z')) {
			time.textContent = format.format(at);
		}
	}
}
