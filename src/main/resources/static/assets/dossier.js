/**
 * The page of a claim: the way through its sections, the bar that stays while one reads on, and refreshes that
 * lose neither the place nor what was opened.
 */
const bar = document.querySelector('[data-bar]');
const nav = bar?.querySelector('[data-sections]');
const said = document.querySelector('[data-said]');
const PICTURES = ['now-derivations', 'now-figures'];
let before;

function headings() {
	return [...document.querySelectorAll('main section[aria-labelledby] h2[id]')].filter((heading) => heading.checkVisibility() && !heading.classList.contains('visually-hidden'));
}

function link(heading) {
	const one = document.createElement('a');
	one.href = `#${heading.id}`;
	one.dir = 'auto';
	one.textContent = heading.textContent.trim();
	return one;
}

/** Lists the sections there are, unless they are the ones listed already. */
function list() {
	const links = headings().map(link);
	const text = (all) => [...all].map((one) => one.href + one.textContent).join();
	if (text(links) !== text(nav.children)) {
		nav.replaceChildren(...links);
		where();
	}
	nav.hidden = false;
}

/** Marks the section that is being read. */
function where() {
	const line = bar.getBoundingClientRect().bottom + 40;
	const read = headings().filter((heading) => heading.getBoundingClientRect().top < line).at(-1);
	for (const one of nav.children) {
		const here = read && one.hash === `#${read.id}`;
		if (here && !one.hasAttribute('aria-current')) {
			nav.scrollTo({ left: one.offsetLeft - 24 });
		}
		one.toggleAttribute('aria-current', Boolean(here));
		if (here) {
			one.setAttribute('aria-current', 'location');
		}
	}
}

function newest() {
	return document.querySelector('[data-newest]')?.closest('li').id;
}

/** What of a part is drawn as a picture. */
function rows(part) {
	return JSON.stringify([...part.querySelectorAll('[data-node], [data-stance], [data-chart]')].map((row) => ({ ...row.dataset, begun: undefined })));
}

function remember() {
	const seen = [...document.querySelectorAll('main [id]')].find((element) => element.offsetHeight && element.getBoundingClientRect().top >= bar.offsetHeight);
	before = {
		open: [...document.querySelectorAll('main details[open][id]')].map((details) => details.id),
		place: seen && { id: seen.id, top: seen.getBoundingClientRect().top },
		newest: newest(),
	};
}

function goBack() {
	const place = before.place && document.getElementById(before.place.id);
	if (place && window.scrollY > 0) {
		window.scrollBy({ top: place.getBoundingClientRect().top - before.place.top, behavior: 'instant' });
	}
}

function restore() {
	before.open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
	goBack();
	if (newest() !== before.newest) {
		said.textContent = `${said.dataset.words} ${document.querySelector('[data-newest]')?.textContent.trim() ?? ''}`;
	}
	list();
}

if (bar) {
	list();
	new IntersectionObserver(([entry]) => bar.toggleAttribute('data-at-top', entry.isIntersecting)).observe(document.querySelector('main h1'));
	let waiting;
	document.addEventListener('scroll', () => {
		waiting ??= requestAnimationFrame(() => {
			waiting = undefined;
			where();
		});
	}, { passive: true });
	const refreshing = (event) => event.detail.elt?.id === 'dossier-live';
	document.addEventListener('htmx:beforeSwap', (event) => refreshing(event) && remember());
	document.addEventListener('htmx:afterOnLoad', (event) => refreshing(event) && before && restore());
	// By then pictures have taken their room, too.
	document.addEventListener('htmx:afterSettle', () => {
		if (before) {
			goBack();
			before = undefined;
		}
	});
	document.addEventListener('htmx:oobBeforeSwap', (event) => {
		const { target, fragment } = event.detail;
		const fresh = fragment.querySelector?.(`#${target.id}`) ?? fragment;
		if (PICTURES.includes(target.id) && rows(fresh) === rows(target)) {
			event.detail.shouldSwap = false;
		}
	});
}
