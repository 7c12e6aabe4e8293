const text = document.getElementById('document-text');
const form = document.getElementById('add-claim');

/** Where a boundary of a selection lies in the document's text, in UTF-16 units. */
function offsetOf(container, offset) {
	if (container.nodeType === Node.TEXT_NODE) {
		const piece = container.parentElement.closest('[data-start]');
		return piece ? Number(piece.dataset.start) + offset : null;
	}
	const next = container.childNodes[offset];
	const piece = next?.nodeType === Node.ELEMENT_NODE
		? next.closest('[data-start]') ?? next.querySelector('[data-start]') : null;
	if (piece) {
		return Number(piece.dataset.start);
	}
	return container.matches?.('[data-start]')
		? Number(container.dataset.start) + (offset ? container.textContent.length : 0)
		: Number(text.dataset.length);
}

function useSelection() {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || !selection.rangeCount) {
		return;
	}
	const range = selection.getRangeAt(0);
	if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) {
		return;
	}
	const start = offsetOf(range.startContainer, range.startOffset);
	const end = offsetOf(range.endContainer, range.endOffset);
	if (start === null || end === null || end <= start) {
		return;
	}
	form.elements.start.value = start;
	form.elements.end.value = end;
	form.elements.exact.value = range.toString();
	form.elements.statement.value = range.toString().replace(/\s+/g, ' ').trim();
	document.getElementById('selected').textContent = `Selected: ${range.toString()}`;
}

/** Offsets that were filled in from a selection no longer hold once the words are typed anew. */
function forgetOffsets() {
	form.elements.start.value = '';
	form.elements.end.value = '';
}

if (text && form) {
	let waiting;
	document.addEventListener('selectionchange', () => {
		clearTimeout(waiting);
		waiting = setTimeout(useSelection, 150);
	});
	form.elements.exact.addEventListener('input', forgetOffsets);
}

text?.addEventListener('click', (event) => {
	const card = document.getElementById(event.target.closest('[data-card]')?.dataset.card ?? '');
	if (card && document.getSelection()?.isCollapsed) {
		card.scrollIntoView({ block: 'start', behavior: 'smooth' });
		card.focus({ preventScroll: true });
	}
});

document.addEventListener('htmx:afterSwap', (event) => {
	const decided = event.detail.elt?.closest?.('.candidate');
	if (decided) {
		decided.focus({ preventScroll: true });
	}
});
