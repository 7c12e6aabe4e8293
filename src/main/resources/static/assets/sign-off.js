/** A reason, and a stage to return to, are asked for only where the decision chosen needs them. */
function ask(form) {
	const chosen = form.querySelector('[name=decision]:checked')?.value;
	form.querySelectorAll('[name=returnTo]').forEach((field) => {
		field.required = chosen === 'RETURN';
	});
	form.elements.reason.required = !form.elements.decision || chosen === 'RETURN' || chosen === 'SPIKE';
}

document.querySelectorAll('.decision-form').forEach((form) => {
	ask(form);
	form.addEventListener('change', () => ask(form));
	form.addEventListener('draft-restored', () => ask(form));
});
