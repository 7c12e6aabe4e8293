/**
 * Rows to work through with the keyboard: one of them is current and can be focused, keys press what is on it.
 * Lists look at themselves anew when something changed; focus, place and what a refused row says stay.
 */
const news = document.getElementById('inbox-news');
const refused = new Map();

let current;
let place = 0;
let known = new Set();

function rows() {
	return [...document.querySelectorAll('[data-rows] [data-row]')];
}

function mark(row) {
	for (const one of rows()) {
		one.toggleAttribute('data-current', one === row);
		one.tabIndex = one === row ? 0 : -1;
	}
	current = row?.id;
	place = rows().indexOf(row);
}

function move(by) {
	const all = rows();
	if (all.length) {
		const from = all.findIndex((row) => row.id === current && row.hasAttribute('data-current'));
		const next = all[Math.min(Math.max(from + by, 0), all.length - 1)];
		mark(next);
		next.focus();
		next.scrollIntoView({ block: 'nearest' });
	}
}

/** What somebody else was faster with stays where it stood, until the person has read it and moved on. */
function putBackRefused() {
	for (const [id, { row, at }] of refused) {
		if (!document.getElementById(id)) {
			const list = document.querySelector('[data-rows]');
			list?.insertBefore(row, list.children[at] ?? null);
		}
	}
}

function lookAtRefused() {
	for (const row of document.querySelectorAll('[data-row][data-refused]')) {
		if (!refused.has(row.id)) {
			refused.set(row.id, { row: row.cloneNode(true), at: [...row.parentElement.children].indexOf(row) });
		}
	}
}

function tell() {
	const list = document.querySelector('[data-rows]')?.dataset.list;
	const now = new Set(rows().map((row) => `${list} ${row.id}`));
	const fresh = [...now].filter((id) => !known.has(id)).length;
	if (news && known.size && fresh) {
		news.textContent = `${news.dataset.new} ${fresh}`;
	}
	known = now;
}

function settle() {
	lookAtRefused();
	putBackRefused();
	const all = rows();
	const same = all.find((row) => row.id === current);
	const focusLost = document.activeElement === document.body && document.body.dataset.inRows;
	if (same) {
		mark(same);
	} else if (current) {
		mark(all[Math.min(place, all.length - 1)]);
	} else if (all.length) {
		all[0].tabIndex = 0;
	}
	if (focusLost && current) {
		document.getElementById(current)?.focus({ preventScroll: true });
	}
	delete document.body.dataset.inRows;
}

document.addEventListener('click', (event) => {
	const mover = event.target.closest('[data-row-move]');
	if (mover) {
		move(Number(mover.dataset.rowMove));
	}
});
document.addEventListener('focusin', (event) => {
	const row = event.target.closest?.('[data-rows] [data-row]');
	if (row) {
		mark(row);
	}
	for (const id of refused.keys()) {
		if (row?.id !== id) {
			refused.delete(id);
		}
	}
});
document.addEventListener('keydown', (event) => {
	if (event.key === 'Enter' && event.target.matches('[data-row]')) {
		event.target.querySelector('[data-open]')?.click();
	}
});
document.addEventListener('htmx:beforeSwap', () => {
	if (document.activeElement?.closest('[data-rows] [data-row]')) {
		document.body.dataset.inRows = 'yes';
	}
});
document.addEventListener('htmx:afterSettle', (event) => {
	if (event.detail.elt?.id !== 'inbox-count') {
		settle();
		tell();
	}
});
/** An address says what is asked for, not what is left open. */
document.addEventListener('formdata', (event) => {
	if (event.target.matches('[data-narrow]')) {
		for (const [name, value] of [...event.formData]) {
			if (!value) {
				event.formData.delete(name);
			}
		}
	}
});

settle();
tell();
