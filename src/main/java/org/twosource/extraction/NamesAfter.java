package org.twosource.extraction;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Quotations.Quotation;

/**
 * Finds the words that name somebody where the name starts at a given word, looking
 * forward, with the descriptions that follow it.
 */
final class NamesAfter {

	private final Words words;

	private final Quotations quotations;

	private final PartsOfSpeech parts;

	private final Asides asides;

	NamesAfter(Words words, Quotations quotations, PartsOfSpeech parts, Asides asides) {
		this.words = words;
		this.quotations = quotations;
		this.parts = parts;
		this.asides = asides;
	}

	/**
	 * The name that starts at a word.
	 * @param limit the word it must not reach
	 * @return null when no name stands there
	 */
	@Nullable Range after(int first, int limit) {
		int end = Math.min(limit, first + NounPhrases.LONGEST);
		int at = first;
		boolean followed = this.words.isWord(first + 1) && !this.parts.isVerb(first + 1) && !this.parts.isDay(first + 1)
				&& (!ClosedClasses.isFunction(this.words.at(first + 1)) || this.words.is(first + 1, "of"));
		if (ClosedClasses.SUBJECTS.contains(this.words.at(first))
				&& !(followed && ClosedClasses.DETERMINERS.contains(this.words.at(first)))) {
			return new Range(first, first + 1);
		}
		at = segment(first, end, false);
		if (at == first || !this.parts.canEnd(at - 1)) {
			return null;
		}
		at = this.asides.afterParenthesis(at, end);
		while (at < end && this.words.is(at, ",") && (this.asides.isAside(at + 1) || this.asides.isRelative(at + 1))) {
			int next = this.asides.isRelative(at + 1) ? this.asides.clause(at + 2, end) : segment(at + 1, end, true);
			if (next == at + 1 || !this.asides.isRelative(at + 1)
					&& (this.parts.isVerb(next) || this.parts.holdsVerb(at + 2, next))) {
				break;
			}
			at = this.asides.afterParenthesis(next, end);
		}
		return new Range(first, at);
	}

	private int segment(int first, int end, boolean aside) {
		int at = first;
		while (at < end) {
			Quotation title = this.quotations.at(at);
			if (title != null && at > first && title.length() <= NounPhrases.TITLE
					&& (this.words.is(at - 1, "of") || this.words.is(at - 1, "the"))) {
				at = title.last() + 1;
			}
			else if (title == null && (continues(at, first) || aside && describes(at, first))) {
				at++;
			}
			else {
				break;
			}
		}
		at = Math.min(at, end);
		while (at > first && (ClosedClasses.isFunction(this.words.at(at - 1)) || this.parts.isDay(at - 1))
				&& !ClosedClasses.SUBJECTS.contains(this.words.at(at - 1))) {
			at--;
		}
		return at;
	}

	/** Within an apposition more may follow than within a name. */
	private boolean describes(int at, int first) {
		String word = this.words.at(at);
		return at > first && this.words.isWord(at) && !this.parts.isDay(at) && !word.equals("when")
				&& !word.equals("via")
				&& !(word.equals("in") && (this.words.is(at + 1, "an") || this.words.is(at + 1, "a")));
	}

	private boolean continues(int at, int first) {
		String word = this.words.at(at);
		if (!this.words.isWord(at)) {
			return word.equals("'s") || word.equals("&") || word.equals("'") || word.equals("@")
					|| word.equals("/") && this.words.isGlued(at);
		}
		if (at == first) {
			return true;
		}
		if (this.parts.isDay(at) || word.equals("during") || word.equals("when") || word.equals("while")
				|| word.equals("after") || word.equals("before") || word.equals("as") || word.equals("because")
				|| word.equals("that") || word.equals("via") || word.equals("but") || word.equals("last")) {
			return false;
		}
		if ((word.equals("in") || word.equals("on") || word.equals("at") || word.equals("to"))
				&& !this.words.isCapital(at + 1) && !this.words.is(at + 1, "the")) {
			return false;
		}
		return !word.equals("on") || !this.parts.isDay(at + 1);
	}

}
