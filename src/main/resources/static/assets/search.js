/** The search box in the header: arrow keys lead into the results and back, Escape puts them away. */
const box = document.querySelector('.desk-search');
const field = box?.querySelector('input');

function hits() {
	return [...box.querySelectorAll('[data-hit]')];
}

function putAway() {
	box.querySelectorAll('#search-results, #search-said').forEach((part) => part.replaceChildren());
}

function move(by) {
	const places = [field, ...hits()];
	const next = places.indexOf(document.activeElement) + by;
	places[Math.min(Math.max(next, 0), places.length - 1)].focus();
}

box?.addEventListener('keydown', (event) => {
	if (event.key === 'Escape' && hits().length) {
		event.preventDefault();
		field.focus();
		putAway();
	} else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && hits().length) {
		event.preventDefault();
		move(event.key === 'ArrowDown' ? 1 : -1);
	}
});
box?.addEventListener('focusout', (event) => {
	if (event.relatedTarget && !box.contains(event.relatedTarget)) {
		putAway();
	}
});
document.addEventListener('click', (event) => box && !box.contains(event.target) && putAway());
box?.addEventListener('submit', (event) => !field.value.trim() && event.preventDefault());
