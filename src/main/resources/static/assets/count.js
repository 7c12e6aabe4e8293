/** Shows how much waits for the person in the browser's tab, as the inbox's link in the header does. */
const title = document.title;

function show() {
	const waiting = Number(document.getElementById('inbox-count')?.dataset.count ?? 0);
	document.title = waiting > 0 ? `(${waiting}) ${title}` : title;
}

document.addEventListener('htmx:afterSettle', (event) => {
	if (event.detail.elt?.id === 'inbox-count') {
		show();
	}
});
