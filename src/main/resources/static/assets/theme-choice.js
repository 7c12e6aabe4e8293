const ORDER = ['system', 'light', 'dark'];

/** The button that goes from the system's colours to light to dark, and round again. */
const button = document.querySelector('[data-theme-choice]');

function chosen() {
	return localStorage.getItem('theme') ?? 'system';
}

function name() {
	const words = button.dataset[chosen()];
	button.title = `${button.getAttribute('aria-label').split(':')[0]}: ${words}`;
	button.setAttribute('aria-label', button.title);
}

button?.addEventListener('click', () => {
	const next = ORDER[(ORDER.indexOf(chosen()) + 1) % ORDER.length];
	if (next === 'system') {
		localStorage.removeItem('theme');
	} else {
		localStorage.setItem('theme', next);
	}
	document.dispatchEvent(new CustomEvent('theme'));
	name();
});
if (button) {
	name();
}
