/** Completes names after @, sends with Ctrl+Enter, and says when somebody else's remark arrives. */
const form = document.getElementById('remark-form');
const text = document.getElementById('remark-text');
const list = document.getElementById('remark-people');
const status = document.getElementById('remark-arrived');
const options = [...list.children];

/** What is typed of a name just before the cursor; null when no name is being typed. */
function typed() {
	const before = text.value.slice(0, text.selectionStart);
	return /(?:^|[^\p{L}\p{N}_@])@([\p{L}\p{N}._-]*)$/u.exec(before)?.[1].toLowerCase() ?? null;
}

function fits(option, start) {
	const name = option.querySelector('bdi').textContent.toLowerCase();
	return option.dataset.username.startsWith(start) || name.split(/\s+/).some((word) => word.startsWith(start));
}

function visible() {
	return options.filter((option) => !option.hidden);
}

function current() {
	return list.hidden ? null : document.getElementById(text.getAttribute('aria-activedescendant'));
}

function point(option) {
	options.forEach((one) => one.setAttribute('aria-selected', one === option));
	text.setAttribute('aria-activedescendant', option.id);
	option.scrollIntoView({ block: 'nearest' });
}

function close() {
	list.hidden = true;
	text.removeAttribute('aria-activedescendant');
}

function suggest() {
	const start = typed();
	options.forEach((option) => {
		option.hidden = start === null || !fits(option, start);
	});
	const found = visible();
	if (!found.length) {
		close();
		return;
	}
	list.hidden = false;
	status.textContent = list.dataset.found.replace('{0}', found.length);
	point(found[0]);
}

function choose(option) {
	const end = text.selectionStart;
	const name = `@${option.dataset.username} `;
	text.setRangeText(name, end - typed().length - 1, end, 'end');
	close();
	text.focus();
	text.dispatchEvent(new Event('input', { bubbles: true }));
}

function move(step) {
	const found = visible();
	point(found[(found.indexOf(current()) + step + found.length) % found.length]);
}

const MOVES = {
	ArrowDown: () => move(1),
	ArrowUp: () => move(-1),
	Enter: () => choose(current()),
	Tab: () => choose(current()),
	Escape: close,
};

text.addEventListener('input', suggest);
text.addEventListener('blur', close);
text.addEventListener('keydown', (event) => {
	if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
		event.preventDefault();
		form.requestSubmit();
	} else if (current() && MOVES[event.key] && !event.isComposing) {
		event.preventDefault();
		MOVES[event.key]();
	}
});
list.addEventListener('pointerdown', (event) => {
	event.preventDefault();
	const option = event.target.closest('[role=option]');
	if (option) {
		choose(option);
	}
});

form.addEventListener('htmx:afterRequest', (event) => {
	if (event.detail.elt === form && event.detail.successful) {
		form.reset();
		form.querySelector('.draft-restored')?.remove();
		document.getElementById('remark-problem').replaceChildren();
		text.focus();
	}
});

/** What stands in the list; a remark nobody here has seen yet is told to those who cannot see it appear. */
function standing() {
	return [...document.querySelectorAll('#remarks .remark')];
}

let known = new Set(standing().map((remark) => remark.id));
document.addEventListener('htmx:afterSwap', () => {
	const fresh = standing().filter((remark) => !known.has(remark.id));
	const arrived = fresh.findLast((remark) => remark.dataset.arrived);
	if (arrived) {
		status.textContent = arrived.dataset.arrived;
	}
	known = new Set(standing().map((remark) => remark.id));
});

/** Nobody sees what arrives in a tab behind another: it is asked for when somebody looks. */
let stale = false;
document.addEventListener('htmx:beforeRequest', (event) => {
	if (event.detail.elt.id === 'remarks' && document.hidden) {
		event.preventDefault();
		stale = true;
	}
});
document.addEventListener('visibilitychange', () => {
	if (stale && !document.hidden) {
		stale = false;
		document.body.dispatchEvent(new CustomEvent('live-again'));
	}
});
