/** The text of a document in triage: its marks, what is selected in it, and where it is scrolled to. */
const pane = document.getElementById('triage-text');
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });
let led = 0;

function whole() {
	return document.getElementById('document-text');
}

function pieces() {
	return [...whole().querySelectorAll('[data-start]')];
}

/** The pieces of the text that are marked for a candidate. */
export function piecesOf(card) {
	return card ? [...whole().querySelectorAll(`[data-cards~="${card.id}"]`)] : [];
}

/** The ids of the cards that a piece of text belongs to, the shortest mark's first. */
export function cardsAt(element) {
	return element?.closest('[data-cards]')?.dataset.cards.split(' ').reverse() ?? [];
}

/** The element that scrolls the text: its own pane, or the page on small screens. */
export function scroller() {
	return getComputedStyle(pane).overflowY === 'auto' ? pane : document.scrollingElement;
}

function frame() {
	const box = scroller() === pane ? pane.getBoundingClientRect() : { top: 0, bottom: innerHeight * 0.42 };
	return { top: box.top, bottom: box.bottom };
}

function inSight(element) {
	const box = element.getBoundingClientRect();
	const { top, bottom } = frame();
	return box.bottom > top && box.top < bottom;
}

export function isInSight(card) {
	return piecesOf(card).some(inSight);
}

/** The id of the first candidate whose passage can be seen. */
export function firstInSight() {
	return cardsAt([...whole().querySelectorAll('[data-cards]')].find(inSight))[0];
}

/** Brings a place in the text into sight, a third down, unless it is well in sight already. */
export function reveal(element) {
	const box = element.getBoundingClientRect();
	const { top, bottom } = frame();
	const height = bottom - top;
	if (box.top < top + height * 0.08 || box.bottom > bottom - height * 0.2) {
		scroller().scrollTop += box.top - top - height / 3;
		led = scroller().scrollTop;
	}
}

/** Whether the text stands where it was brought, so that nobody has scrolled it since. */
export function wasLed() {
	return Math.abs(scroller().scrollTop - led) < 2;
}

/** Shows how a candidate stands, and whether it is the current one, where its words are. */
export function showMark(card) {
	for (const piece of piecesOf(card)) {
		piece.classList.toggle('is-current', card.hasAttribute('data-current'));
		if (cardsAt(piece)[0] === card.id) {
			for (const status of ['proposed', 'accepted', 'merged', 'rejected']) {
				piece.classList.toggle(`status-${status}`, card.dataset.status.toLowerCase() === status);
			}
		}
	}
}

/** Where a boundary of a selection lies in the document's text, in UTF-16 units. */
function offsetOf(container, offset) {
	if (container.nodeType === Node.TEXT_NODE) {
		const piece = container.parentElement.closest('[data-start]');
		return piece ? Number(piece.dataset.start) + offset : null;
	}
	const next = container.childNodes[offset];
	const piece = next?.nodeType === Node.ELEMENT_NODE ? next.closest('[data-start]') ?? next.querySelector('[data-start]') : null;
	if (piece) {
		return Number(piece.dataset.start);
	}
	return container.matches?.('[data-start]')
		? Number(container.dataset.start) + (offset ? container.textContent.length : 0)
		: Number(whole().dataset.length);
}

/** What is selected in the text, or null. */
export function selected() {
	const selection = document.getSelection();
	if (!selection?.rangeCount || selection.isCollapsed) {
		return null;
	}
	const range = selection.getRangeAt(0);
	if (!whole().contains(range.startContainer) || !whole().contains(range.endContainer)) {
		return null;
	}
	const start = offsetOf(range.startContainer, range.startOffset);
	const end = offsetOf(range.endContainer, range.endOffset);
	const words = range.toString();
	return start === null || end === null || end <= start || !words.trim() ? null : { start, end, words, box: range.getBoundingClientRect() };
}

function pointAt(offset, closing) {
	const piece = pieces().filter((one) => (closing ? Number(one.dataset.start) < offset : Number(one.dataset.start) <= offset)).pop();
	return [piece.firstChild ?? piece, Math.min(offset - Number(piece.dataset.start), piece.textContent.length)];
}

/** Selects the sentence after the one selected, or else the one a card's passage lies in. */
export function selectSentence(card) {
	const from = selected()?.end ?? Number(card?.dataset.start ?? 0);
	const text = pieces().reduce((before, piece) => before.padEnd(Number(piece.dataset.start)) + piece.textContent, '');
	for (const { segment, index } of sentences.segment(text)) {
		const end = index + segment.trimEnd().length;
		if (segment.trim() && end > from) {
			pane.focus({ preventScroll: true });
			document.getSelection().setBaseAndExtent(...pointAt(index + segment.length - segment.trimStart().length, false), ...pointAt(end, true));
			reveal(document.getSelection().getRangeAt(0));
			return;
		}
	}
}

/** Puts a floating element below a box, or above it where there is no room. */
export function float(element, box) {
	element.hidden = false;
	const size = element.getBoundingClientRect();
	const below = box.bottom + 6 + size.height < innerHeight;
	element.style.top = `${below ? box.bottom + 6 : Math.max(4, box.top - size.height - 6)}px`;
	element.style.left = `${Math.max(4, Math.min(box.left, innerWidth - size.width - 8))}px`;
}

/** Says what is wrong with a citation when its sign is pointed at or focused. */
function tips() {
	const tip = document.getElementById('tip');
	const show = (event) => {
		const note = event.target.closest?.('[data-tip]');
		if (note) {
			tip.textContent = note.dataset.tip;
			float(tip, note.getBoundingClientRect());
		} else {
			tip.hidden = true;
		}
	};
	document.addEventListener('pointerover', show);
	document.addEventListener('focusin', show);
	document.addEventListener('keydown', (event) => event.key === 'Escape' && (tip.hidden = true));
	document.addEventListener('scroll', () => (tip.hidden = true), true);
}

/** Keeps the legend as it was left; on small screens it starts closed. */
function legend() {
	const details = document.querySelector('[data-legend]');
	const left = localStorage.getItem('legend');
	details.open = left ? left === 'open' : innerWidth > 991;
	details.addEventListener('toggle', () => localStorage.setItem('legend', details.open ? 'open' : 'closed'));
}

tips();
legend();
