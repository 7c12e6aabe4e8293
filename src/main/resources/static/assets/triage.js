/* global htmx */
import { cards, current, editing, keyWhileLoading, receive, step, turnTo, undoable } from './triage-cards.js';
import * as text from './triage-text.js';

const triage = document.getElementById('triage');
const takeBack = triage.querySelector('[data-take-back]');
const addHere = document.getElementById('add-here');
const ask = document.getElementById('finish-ask');
let chosen = null;

triage.dataset.live = 'true';

function adding() {
	return document.getElementById('add');
}

function openAdd() {
	const form = adding().querySelector('form');
	adding().dataset.open = 'true';
	if (chosen) {
		form.elements.start.value = chosen.start;
		form.elements.end.value = chosen.end;
		form.elements.exact.value = chosen.words;
		form.elements.statement.value = chosen.words.replace(/\s+/g, ' ').trim();
	}
	addHere.hidden = true;
	adding().scrollIntoView({ block: 'nearest' });
	(chosen ? form.elements.statement : form.elements.exact).focus();
	form.elements.statement.select();
}

function closeAdd() {
	delete adding().dataset.open;
	chosen = null;
	document.getSelection().removeAllRanges();
	current()?.focus({ preventScroll: true });
}

/** Leaves what one is writing: as it was before, and back to the card. */
function goBack(card) {
	const open = card.querySelector('details[open]');
	if (open) {
		open.open = false;
	} else {
		card.querySelectorAll('form').forEach((form) => form.reset());
		card.querySelector('.candidate-news').textContent = '';
	}
	card.focus({ preventScroll: true });
	if (card.dataset.stale) {
		htmx.ajax('GET', card.dataset.at, { source: card, target: '#triage-news', swap: 'none' });
	}
}

document.addEventListener('keydown', (event) => {
	const card = event.target.closest?.('.candidate');
	if (event.key === 'e' && event.defaultPrevented && document.activeElement.matches('.candidate textarea')) {
		document.activeElement.setSelectionRange(document.activeElement.value.length, document.activeElement.value.length);
	} else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
		event.target.closest('.candidate-form, #add-claim')?.requestSubmit();
	} else if (event.key === 'Escape' && event.target.closest?.('#add')) {
		closeAdd();
	} else if (event.key === 'Escape' && card) {
		goBack(card);
	} else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target === card) {
		event.preventDefault();
		step(event.key === 'ArrowDown' ? 1 : -1);
	} else if (/^[aerlm]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.target.matches('input, textarea, select')) {
		keyWhileLoading(event.key);
	}
});

document.addEventListener('toggle', (event) => {
	const choice = event.target;
	if (choice.matches?.('.candidate-choice') && choice.open) {
		// Who types fast has gone to one of the fields by now.
		if (!choice.querySelector('input:focus')) {
			choice.querySelector('[data-first]').focus({ preventScroll: true });
		}
		choice.scrollIntoView({ block: 'nearest' });
	}
}, true);

document.addEventListener('htmx:beforeSwap', (event) => {
	const { target, xhr, requestConfig, shouldSwap } = event.detail;
	if (target?.id === 'triage-news' && shouldSwap) {
		const added = requestConfig.elt.id === 'add-claim';
		event.detail.shouldSwap = false;
		receive(xhr.responseText, requestConfig.elt, xhr.status < 300);
		if (added && !adding().dataset.open) {
			closeAdd();
		} else if (added) {
			adding().querySelector('.is-invalid')?.focus();
		}
	}
});

triage.addEventListener('turned', () => {
	if (takeBack) {
		takeBack.disabled = !undoable();
	}
});

triage.addEventListener('click', (event) => {
	const button = event.target.closest('button, .candidate-open');
	if (!button) {
		return;
	}
	if (button.matches('.candidate-open') && !event.ctrlKey && !event.metaKey) {
		event.preventDefault();
		turnTo(button.closest('.candidate'));
	} else if (button.dataset.step) {
		step(Number(button.dataset.step));
	} else if (button === takeBack) {
		undoable()?.querySelector('[data-undo]').requestSubmit();
	} else if (button.hasAttribute('data-add')) {
		openAdd();
	} else if (button.hasAttribute('data-cancel-add')) {
		closeAdd();
	} else if (button.hasAttribute('data-select')) {
		text.selectSentence(current());
	} else if (button.hasAttribute('data-all')) {
		const all = button.closest('.triage-side').toggleAttribute('data-all');
		button.setAttribute('aria-pressed', all);
	}
});

/** Another click on the same words turns to the candidate around them. */
document.getElementById('triage-text').addEventListener('click', (event) => {
	const ids = text.cardsAt(event.target);
	if (ids.length && document.getSelection().isCollapsed) {
		const next = (ids.indexOf(current()?.id) + 1) % ids.length;
		turnTo(document.getElementById(ids[next]), { follow: false });
	}
});

/** Who scrolls on in the text has the candidate there beside it, unless at work on another. */
function followText() {
	const card = current();
	const busy = adding()?.dataset.open || (card && (editing(card) || text.isInSight(card)));
	const there = !busy && document.getElementById(text.firstInSight());
	if (there) {
		turnTo(there, { focus: false, follow: false });
	}
}

let scrolled;
document.addEventListener('scroll', (event) => {
	if (addHere) {
		addHere.hidden = true;
	}
	if (event.target === document || event.target.id === 'triage-text') {
		clearTimeout(scrolled);
		scrolled = setTimeout(() => !text.wasLed() && followText(), 150);
	}
}, true);

let selecting;
document.addEventListener('selectionchange', () => {
	clearTimeout(selecting);
	selecting = setTimeout(() => {
		const now = text.selected();
		if (!addHere) {
			return;
		}
		if (now) {
			chosen = now;
			text.float(addHere, now.box);
		} else {
			addHere.hidden = true;
			chosen = document.activeElement?.closest('#add, .triage-bar') ? chosen : null;
		}
	}, 120);
});
addHere?.addEventListener('pointerdown', (event) => event.preventDefault());
addHere?.addEventListener('click', openAdd);

/** Offsets that were filled in from a selection no longer hold once the words are typed anew. */
triage.addEventListener('input', (event) => {
	if (event.target.id === 'exact') {
		event.target.form.elements.start.value = '';
		event.target.form.elements.end.value = '';
	}
});

document.getElementById('finish')?.addEventListener('submit', (event) => {
	if (Number(document.querySelector('#triage-standing progress').dataset.left) > 0) {
		event.preventDefault();
		ask.showModal();
	}
});
ask?.querySelector('[data-finish]').addEventListener('click', () => document.getElementById('finish').submit());

if (current()) {
	turnTo(current(), { focus: !document.querySelector('.is-invalid') });
} else if (cards().length) {
	turnTo(cards()[0]);
}
