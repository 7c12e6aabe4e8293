/* global htmx */
import * as text from './triage-text.js';

/** The candidates beside the text: which one is current, and what the server says of them. */
const triage = document.getElementById('triage');
const list = document.getElementById('triage-cards');
const said = document.getElementById('triage-said');
const mine = [];
let waitingKey;

export function cards() {
	return [...list.querySelectorAll('.candidate')];
}

export function current() {
	return list.querySelector('.candidate[data-current]');
}

export function undecided(card) {
	return card.dataset.status === 'PROPOSED';
}

export function say(words) {
	said.textContent = words;
}

function isChanged(field) {
	if (field.options) {
		return field.value !== ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value;
	}
	return field.name && field.type !== 'hidden' && field.value !== field.defaultValue;
}

/** Whether somebody is at work on a card: what is typed there is never replaced. */
export function editing(card) {
	const fields = [...card.querySelectorAll('textarea, select, input')];
	return fields.some((field) => isChanged(field) || field === document.activeElement) || card.querySelector('details[open]') !== null;
}

/** The card whose decision is taken back next: the current one's, or else one's own latest. */
export function undoable() {
	const card = current();
	if (card && !undecided(card)) {
		return card;
	}
	const decided = mine.map((id) => document.getElementById(id)).filter((one) => one && !undecided(one));
	return decided.pop();
}

function load(card) {
	card.dataset.loading = 'true';
	htmx.ajax('GET', card.dataset.at, { source: card, target: '#triage-news', swap: 'none' }).finally(() => delete card.dataset.loading);
}

/** Has the next key wait for a card that is still coming. */
export function keyWhileLoading(key) {
	if (current()?.dataset.loading) {
		waitingKey = key;
	}
}

function revealCard(card) {
	const box = card.getBoundingClientRect();
	const frame = list.getBoundingClientRect();
	if (box.top < frame.top || box.bottom > frame.bottom) {
		list.scrollTop += box.top - frame.top - Math.max(0, Math.min(60, frame.height - box.height));
	}
}

/** Makes a card the current one and opens it; the text follows unless it led here. */
export function turnTo(card, { focus = true, follow = true } = {}) {
	const before = current();
	if (before !== card) {
		waitingKey = undefined;
		before?.removeAttribute('data-current');
		before?.querySelector('.candidate-open').removeAttribute('aria-current');
		card.dataset.current = 'true';
		if (before) {
			text.showMark(before);
		}
		history.replaceState(history.state, '', `?candidate=${card.id.replace('candidate-', '')}`);
	}
	card.querySelector('.candidate-open').setAttribute('aria-current', 'true');
	text.showMark(card);
	if (undecided(card) && !card.dataset.open && !card.dataset.loading) {
		load(card);
	}
	if (focus) {
		card.focus({ preventScroll: true });
	}
	revealCard(card);
	const passage = text.piecesOf(card)[0];
	if (follow && passage) {
		text.reveal(passage);
	}
	triage.dispatchEvent(new CustomEvent('turned'));
}

export function step(by) {
	const all = cards();
	const next = all[all.indexOf(current()) + by];
	if (next) {
		turnTo(next);
	}
}

function nextUndecided(after) {
	const all = cards();
	const at = all.indexOf(after);
	return [...all.slice(at + 1), ...all.slice(0, at)].find(undecided);
}

function decision(card) {
	return card.querySelector('.candidate-decision')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Says on a card somebody is at work on what became of it meanwhile. */
function tell(card, fresh) {
	const problem = fresh.querySelector('.candidate-news').textContent.trim();
	const words = problem || (undecided(fresh) ? '' : `⚠ ${triage.dataset.meanwhile} ${decision(fresh)}`);
	if (words) {
		card.querySelector('.candidate-news').textContent = words;
	}
	if (!undecided(fresh)) {
		card.dataset.stale = 'true';
	}
}

function insert(fresh) {
	const after = cards().find((card) => Number(card.dataset.start) > Number(fresh.dataset.start));
	list.insertBefore(fresh, after ?? null);
	list.querySelector('.empty-state')?.remove();
}

/** Marks in the text what has been added. */
function redraw(added) {
	htmx.ajax('GET', `${location.pathname}/text`, { target: '#document-text', swap: 'outerHTML' }).then(() => {
		cards().filter((card) => card === current()).forEach(text.showMark);
		added.flatMap((card) => text.piecesOf(card)).forEach((piece) => piece.classList.add('is-new'));
	});
}

function replace(old, fresh) {
	if (old.hasAttribute('data-current')) {
		fresh.dataset.current = 'true';
		fresh.querySelector('.candidate-open').setAttribute('aria-current', 'true');
	}
	const focused = old.contains(document.activeElement);
	old.replaceWith(fresh);
	if (focused) {
		fresh.focus({ preventScroll: true });
	}
}

/** Puts a card that the server sent in its place. */
function place(fresh, own) {
	const old = document.getElementById(fresh.id);
	const stillOpen = old && undecided(old) && undecided(fresh) && old.dataset.open && !fresh.dataset.open;
	if (old && !own && editing(old)) {
		tell(old, fresh);
		return;
	}
	if (stillOpen) {
		return;
	}
	if (old) {
		replace(old, fresh);
	} else {
		insert(fresh);
	}
	htmx.process(fresh);
	text.showMark(fresh);
	if (fresh === current() && undecided(fresh) && !fresh.dataset.open) {
		load(fresh);
	}
}

/** Closes what was opened before: the known claims may be others by now. */
function forget() {
	for (const card of cards()) {
		if (card.dataset.open && !card.hasAttribute('data-current') && !editing(card)) {
			card.querySelector('.candidate-body').remove();
			delete card.dataset.open;
		}
	}
}

function placeOther(piece) {
	const there = document.getElementById(piece.id);
	if (piece.hasAttribute('data-say')) {
		say(piece.textContent);
	} else if (piece.id === 'triage-finished') {
		said.replaceChildren(piece);
		triage.dataset.finished = 'true';
	} else if (there && !there.isEqualNode(piece)) {
		there.replaceWith(piece);
		htmx.process(piece);
	}
}

function sayOthers(fresh) {
	const known = document.getElementById(fresh.id);
	const changed = known && known.dataset.status !== fresh.dataset.status && fresh.dataset.by !== triage.dataset.me;
	return changed ? `${decision(fresh) || triage.dataset.reopened}: ${fresh.querySelector('.candidate-statement').textContent}` : null;
}

function afterOwn(id, kept) {
	const card = document.getElementById(id);
	if (!kept) {
		turnTo(card, { focus: !editing(card) });
	} else if (undecided(card)) {
		mine.splice(0, mine.length, ...mine.filter((one) => one !== id));
		turnTo(card);
	} else {
		mine.push(id);
		const next = card === current() ? nextUndecided(card) : undefined;
		if (next) {
			turnTo(next);
		}
	}
}

/**
 * Takes in what the server answered: changed cards, how far the triage has come.
 * @param from the element that asked
 * @param kept whether what it asked for was done
 */
export function receive(html, from, kept) {
	const template = document.createElement('template');
	template.innerHTML = html;
	const own = from.matches('form') ? from.closest('.candidate')?.id : undefined;
	const pieces = [...template.content.children];
	const fresh = pieces.filter((piece) => piece.matches('.candidate'));
	const others = fresh.filter((card) => card.id !== own).map(sayOthers).filter(Boolean);
	const added = fresh.filter((card) => !document.getElementById(card.id));
	const proposed = added.filter((card) => undecided(card) && card.querySelector('.candidate-proposer')).length;
	if (own && !triage.dataset.finished) {
		say('');
	}
	forget();
	fresh.forEach((card) => place(card, kept && card.id === own));
	pieces.filter((piece) => !piece.matches('.candidate')).forEach(placeOther);
	if (added.length) {
		redraw(added);
	}
	const news = others.length ? [`${triage.dataset.others} ${others.join(' · ')}`] : [];
	if (proposed) {
		news.push(`${triage.dataset.proposed} ${proposed}`);
	}
	if (news.length && !triage.dataset.finished) {
		say(news.join(' '));
	}
	if (own) {
		afterOwn(own, kept);
	}
	const awaited = waitingKey && current()?.querySelector(`[data-key="${waitingKey}"]`);
	if (awaited) {
		waitingKey = undefined;
		awaited.matches('textarea') ? awaited.focus() : awaited.click();
	}
	triage.dispatchEvent(new CustomEvent('turned'));
}
