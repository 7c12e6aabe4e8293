/** What the pictures of a page share: a library that is fetched once it is needed, colours, and when to draw. */
const libraries = new Map();
const drawn = new Map();

/** Fetches a library, once a page. */
export function library(address) {
	if (!libraries.has(address)) {
		libraries.set(address, new Promise((resolve, reject) => {
			const script = document.createElement('script');
			script.src = address;
			script.addEventListener('load', resolve);
			script.addEventListener('error', () => reject(new Error(`${address} cannot be loaded`)));
			document.head.append(script);
		}));
	}
	return libraries.get(address);
}

/** A colour of the page in its present theme. */
export function colour(name) {
	return getComputedStyle(document.querySelector('main')).getPropertyValue(`--${name}`).trim();
}

function redraw() {
	for (const [element, draw] of drawn) {
		if (element.isConnected) {
			draw();
		} else {
			drawn.delete(element);
		}
	}
}

new MutationObserver(redraw).observe(document.documentElement, { attributes: true, attributeFilter: ['data-bs-theme'] });

/** Draws once the element comes near the window, and anew when the theme changes. */
export function drawWhenSeen(element, draw) {
	const observer = new IntersectionObserver((entries) => {
		if (entries.some((entry) => entry.isIntersecting)) {
			observer.disconnect();
			drawn.set(element, draw);
			draw();
		}
	}, { rootMargin: '400px' });
	observer.observe(element);
}

/** Looks for pictures in the page, and in whatever is put into it later. */
export function enhance(selector, begin) {
	const look = (root) => [...root.querySelectorAll(selector)].filter((element) => !element.dataset.begun).forEach((element) => {
		element.dataset.begun = 'yes';
		begin(element);
	});
	look(document);
	document.addEventListener('htmx:load', (event) => look(event.detail.elt));
}
