package org.twosource.extraction;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Quotations.Quotation;

/**
 * Finds the words that name somebody where the name ends at a given word, looking back,
 * without the descriptions that follow it.
 */
final class BareNames {

	private final Words words;

	private final Quotations quotations;

	private final PartsOfSpeech parts;

	BareNames(Words words, Quotations quotations, PartsOfSpeech parts) {
		this.words = words;
		this.quotations = quotations;
		this.parts = parts;
	}

	/**
	 * The name that ends before a place.
	 * @param from where the sentence starts
	 * @return null when no name stands there
	 */
	@Nullable Range plain(int end, int from) {
		int last = end - 1;
		if (this.words.is(last, ")")) {
			int open = last;
			while (open > Math.max(from, last - NounPhrases.TITLE) && !this.words.is(open, "(")) {
				open--;
			}
			Range name = this.words.is(open, "(") ? plain(open, from) : null;
			return (name == null) ? null : new Range(name.first(), end);
		}
		String word = this.words.at(last);
		if (last < from || this.quotations.at(last) != null) {
			return null;
		}
		if (ClosedClasses.SUBJECTS.contains(word)) {
			int first = (this.words.is(last - 1, "and") && this.words.isCapital(last - 2)) ? last - 2 : last;
			return new Range(first, end);
		}
		if (!this.parts.canEnd(last)) {
			return null;
		}
		int least = Math.max(from, end - NounPhrases.LONGEST);
		int first = end;
		while (first > least && reaches(first - 1)) {
			first--;
		}
		int shortened = withoutDay(end, first);
		if (shortened > first) {
			return new Range(skipConnectives(afterVerb(first, shortened), shortened), shortened);
		}
		first = afterVerb(first, end);
		first = skipConnectives(first, end);
		first = afterFronted(first, end);
		boolean fronted = ClosedClasses.PREPOSITIONS.contains(this.words.at(first));
		return (first < end && !fronted) ? new Range(first, end) : null;
	}

	/** Whether nothing of the same clause stands before a name. */
	boolean startsFreely(int first, int from) {
		if (first <= from || this.quotations.at(first - 1) != null) {
			return true;
		}
		String before = this.words.at(first - 1);
		return !this.words.isWord(first - 1) || ClosedClasses.SUBORDINATORS.contains(before) || before.equals("and");
	}

	/** The first word that is no connective, adverb or day. */
	int skipConnectives(int first, int end) {
		int at = first;
		while (at < end - 1 && (this.parts.isAdverb(at) && !ClosedClasses.DETERMINERS.contains(this.words.at(at))
				|| this.words.is(at, "and") || this.words.is(at, "but") || this.words.is(at, "or")
				|| this.parts.isDay(at) || this.words.is(at, "meanwhile") || this.words.is(at, ",")
				|| this.words.is(at, "yet") || this.words.is(at, "so") || this.words.is(at, "while")
				|| this.words.is(at, "as"))) {
			at++;
		}
		return at;
	}

	/** "The mayor on Thursday evening said": without the day. */
	private int withoutDay(int end, int first) {
		int last = Set.of("evening", "morning", "night", "afternoon").contains(this.words.at(end - 1)) ? end - 2
				: end - 1;
		boolean span = Set.of("week", "month", "year", "spring", "summer", "fall", "winter")
			.contains(this.words.at(last));
		if (span && (this.words.is(last - 1, "last") || this.words.is(last - 1, "this"))) {
			return last - 1;
		}
		if (!this.parts.isDay(last)) {
			return -1;
		}
		return this.words.is(last - 1, "on") || this.words.is(last - 1, "late") ? last - 1 : last;
	}

	/** Whether a subject that ends later may contain the word. */
	boolean reaches(int at) {
		String word = this.words.at(at);
		if (this.quotations.at(at) != null) {
			Quotation quotation = this.quotations.at(at);
			return quotation != null && quotation.length() <= 3 && quotation.closed();
		}
		if (!this.words.isWord(at)) {
			return word.equals("'s") || word.equals("'") || word.equals("&") || word.equals("@") || word.equals("/");
		}
		if (word.equals("to") || word.equals("since") || word.equals("after") || word.equals("before")) {
			return false;
		}
		return !ClosedClasses.SUBORDINATORS.contains(word) || word.equals("or");
	}

	/** Where a verb stands in the words, the subject starts after it. */
	private int afterVerb(int first, int end) {
		for (int at = first; at < end; at++) {
			if (this.words.is(at, "who") && at > first) {
				return first;
			}
		}
		for (int at = end - 2; at >= first; at--) {
			if (this.words.isWord(at) && this.parts.isVerb(at)) {
				int start = at + 1;
				if (this.words.at(at).endsWith("ed") && at > first
						&& (ClosedClasses.PREPOSITIONS.contains(this.words.at(start)) || this.words.is(start, "this")
								|| this.words.is(start, "last"))) {
					return first;
				}
				for (int and = start; and < end - 1; and++) {
					if (this.words.is(and, "and")) {
						return and + 1;
					}
				}
				return start;
			}
		}
		return first;
	}

	/** "In an interview Mr. Smith": without the comma that should stand there. */
	private int afterFronted(int first, int end) {
		if (!ClosedClasses.PREPOSITIONS.contains(this.words.at(first)) || this.words.is(first, "like")) {
			return first;
		}
		for (int at = first + 1; at < end; at++) {
			if (this.parts.isDay(at)) {
				return (at + 1 < end) ? at + 1 : first;
			}
		}
		for (int at = end - 1; at > first + 1; at--) {
			if (ClosedClasses.DETERMINERS.contains(this.words.at(at)) && !this.words.is(at, "'s")) {
				boolean governed = ClosedClasses.PREPOSITIONS.contains(this.words.at(at - 1));
				return governed ? first : at;
			}
			boolean starts = this.words.isCapital(at) && !this.words.isCapital(at - 1)
					&& !ClosedClasses.isFunction(this.words.at(at - 1));
			if (starts) {
				return at;
			}
		}
		return first;
	}

}
