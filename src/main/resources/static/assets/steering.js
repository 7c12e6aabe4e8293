/** Choosing many rows at once without asking for the page again, and saying how many are chosen. */
const form = document.getElementById('acts');
const said = document.querySelector('[data-chosen]');

function boxes() {
	return [...form.querySelectorAll('input[name=task]')];
}

function tell() {
	if (said) {
		said.textContent = said.dataset.words.replace('{0}', String(boxes().filter((box) => box.checked).length));
	}
}

form?.addEventListener('click', (event) => {
	if (event.target.closest('[data-choose-all]')) {
		event.preventDefault();
		const all = boxes();
		const choose = all.some((box) => !box.checked);
		for (const box of all) {
			box.checked = choose;
		}
		tell();
	}
});
form?.addEventListener('change', tell);
if (form) {
	tell();
}
