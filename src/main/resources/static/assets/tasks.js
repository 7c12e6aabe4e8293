/** What a draft brought back is not left folded away. */
function filled(field) {
	return field.type === 'radio' ? field.checked && field.value : field.type !== 'hidden' && field.value !== field.defaultValue;
}

for (const details of document.querySelectorAll('[data-opens-when-filled]')) {
	details.open ||= [...details.querySelectorAll('input, textarea')].some(filled);
}
