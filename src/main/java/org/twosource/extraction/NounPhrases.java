package org.twosource.extraction;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Quotations.Quotation;

/**
 * Finds the words that name somebody, looking back from a verb or forward from a place,
 * with the appositions and relative clauses that belong to the name.
 */
final class NounPhrases {

	/** How many words a name with its description has at most. */
	private static final int LONGEST = 40;

	/** How many words a title in quotation marks within a description has at most. */
	private static final int TITLE = 8;

	private final Words words;

	private final Quotations quotations;

	/**
	 * Some words, from the first to before the end.
	 *
	 * @param first the number of the first
	 * @param end the word after the last
	 */
	record Range(int first, int end) {

	}

	NounPhrases(Words words, Quotations quotations) {
		this.words = words;
		this.quotations = quotations;
	}

	/**
	 * The subject that ends before a verb.
	 * @param verb the first word of the verb with its auxiliaries and adverbs
	 * @param from where the sentence starts
	 * @return null when no name stands there
	 */
	@Nullable Range before(int verb, int from) {
		int last = verb - 1;
		if (last < from) {
			return null;
		}
		String mark = this.words.at(last);
		if (ClosedClasses.RELATIVES.contains(mark)) {
			int end = this.words.is(last - 1, ",") ? last - 1 : last;
			Range named = nearest(antecedent(end, from));
			return (named == null && mark.equals("who")) ? new Range(last, verb) : named;
		}
		if (mark.equals(",") || mark.equals(")") || isDash(last)) {
			return withAside(last, from);
		}
		Range plain = plain(verb, from);
		return (plain == null) ? null : withLeadingAside(plain, from);
	}

	/**
	 * The name that starts at a word.
	 * @param limit the word it must not reach
	 * @return null when no name stands there
	 */
	@Nullable Range after(int first, int limit) {
		int end = Math.min(limit, first + LONGEST);
		int at = first;
		boolean followed = this.words.isWord(first + 1) && !isVerb(first + 1) && !isDay(first + 1)
				&& (!ClosedClasses.isFunction(this.words.at(first + 1)) || this.words.is(first + 1, "of"));
		if (ClosedClasses.SUBJECTS.contains(this.words.at(first))
				&& !(followed && ClosedClasses.DETERMINERS.contains(this.words.at(first)))) {
			return new Range(first, first + 1);
		}
		at = segment(first, end, false);
		if (at == first || !canEnd(at - 1)) {
			return null;
		}
		at = afterParenthesis(at, end);
		while (at < end && this.words.is(at, ",") && (isAside(at + 1) || isRelative(at + 1))) {
			int next = isRelative(at + 1) ? clause(at + 2, end) : segment(at + 1, end, true);
			if (next == at + 1 || !isRelative(at + 1) && (isVerb(next) || holdsVerb(at + 2, next))) {
				break;
			}
			at = afterParenthesis(next, end);
		}
		return new Range(first, at);
	}

	/** Whose something is: the name that ends before the 's. */
	@Nullable Range possessor(int clitic, int from) {
		Range name = plain(clitic, from);
		if (name == null) {
			return null;
		}
		int first = name.end() - 1;
		boolean capital = this.words.isCapital(first);
		while (first > name.first() && !ClosedClasses.DETERMINERS.contains(this.words.at(first))
				&& !ClosedClasses.PREPOSITIONS.contains(this.words.at(first - 1)) && !this.words.is(first - 1, "and")
				&& (!capital || this.words.isCapital(first - 1))) {
			first--;
		}
		return new Range(first, name.end());
	}

	/** The subject of a sentence: the first name in it that a verb follows. */
	@Nullable Range subject(int from, int limit) {
		int end = Math.min(limit, from + LONGEST);
		int first = skipConnectives(from, end);
		if (ClosedClasses.PREPOSITIONS.contains(this.words.at(first))) {
			int comma = first;
			while (comma < end && !this.words.is(comma, ",")) {
				comma++;
			}
			first = comma + 1;
		}
		int at = first;
		while (at < end && this.quotations.at(at) == null && (this.words.isWord(at) || this.words.is(at, "'s"))
				&& !isVerb(at)) {
			at++;
		}
		while (at > first && (isAdverb(at - 1) || isDay(at - 1))) {
			at--;
		}
		return (at > first && canEnd(at - 1)) ? new Range(first, at) : null;
	}

	private int segment(int first, int end, boolean aside) {
		int at = first;
		while (at < end) {
			Quotation title = this.quotations.at(at);
			if (title != null && at > first && title.length() <= TITLE
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
		while (at > first && (ClosedClasses.isFunction(this.words.at(at - 1)) || isDay(at - 1))
				&& !ClosedClasses.SUBJECTS.contains(this.words.at(at - 1))) {
			at--;
		}
		return at;
	}

	/** Within an apposition more may follow than within a name. */
	private boolean describes(int at, int first) {
		String word = this.words.at(at);
		return at > first && this.words.isWord(at) && !isDay(at) && !word.equals("when") && !word.equals("via")
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
		if (isDay(at) || word.equals("during") || word.equals("when") || word.equals("while") || word.equals("after")
				|| word.equals("before") || word.equals("as") || word.equals("because") || word.equals("that")
				|| word.equals("via") || word.equals("but") || word.equals("last")) {
			return false;
		}
		if ((word.equals("in") || word.equals("on") || word.equals("at") || word.equals("to"))
				&& !this.words.isCapital(at + 1) && !this.words.is(at + 1, "the")) {
			return false;
		}
		return !word.equals("on") || !isDay(at + 1);
	}

	/** Whether what follows a comma describes the name before it. */
	private boolean isAside(int at) {
		String word = this.words.at(at);
		if (this.words.isNumber(at)) {
			return true;
		}
		if (ClosedClasses.PREPOSITIONS.contains(word) || ClosedClasses.SUBORDINATORS.contains(word)
				|| ClosedClasses.SUBJECTS.contains(word) || ClosedClasses.isAuxiliary(word) || word.equals("and")
				|| word.endsWith("ing") || isAdverb(at)) {
			return word.equals("including");
		}
		return this.words.isWord(at);
	}

	/** Whom a relative clause is about: what stands before it, whatever governs that. */
	private @Nullable Range antecedent(int end, int from) {
		Range named = before(end, from);
		int first = (named == null) ? end : named.first();
		for (int at = end - 1; at >= Math.max(from, end - TITLE) && reaches(at); at--) {
			if (ClosedClasses.PREPOSITIONS.contains(this.words.at(at)) && !this.words.is(at, "of") && at + 1 < first
					&& canEnd(end - 1)) {
				return new Range(at + 1, end);
			}
		}
		return named;
	}

	/**
	 * "In talks with Smith, who said": the name that stands nearest to the relative
	 * clause.
	 */
	private @Nullable Range nearest(@Nullable Range named) {
		if (named == null) {
			return null;
		}
		for (int at = named.end() - 1; at > named.first(); at--) {
			String word = this.words.at(at - 1);
			if (ClosedClasses.PREPOSITIONS.contains(word) && !word.equals("of") && this.words.isCapital(at)) {
				return new Range(at, named.end());
			}
		}
		return named;
	}

	private @Nullable Range withAside(int last, int from) {
		int least = Math.max(from, last - LONGEST);
		for (int at = last - 1; at > least; at--) {
			Quotation quotation = this.quotations.at(at);
			if (quotation != null) {
				if (quotation.length() > TITLE || quotation.first() <= least) {
					return null;
				}
				at = quotation.first();
				continue;
			}
			boolean opens = this.words.is(last, ")") ? this.words.is(at, "(")
					: isDash(last) ? isDash(at) : this.words.is(at, ",");
			if (opens && !(this.words.is(at - 1, "jr.") && this.words.is(last, ","))) {
				Range name = plain(at, from);
				if (name != null && startsFreely(name.first(), from) && !this.words.is(at + 1, "and")) {
					if (isAddition(name) && this.words.is(name.first() - 1, ",")) {
						Range whole = withAside(name.first() - 1, from);
						Range bare = plain(name.first() - 1, from);
						return (whole != null) ? new Range(whole.first(), last)
								: (bare != null) ? new Range(bare.first(), last) : name;
					}
					return new Range(name.first(), describes(at + 1) ? last : name.end());
				}
			}
		}
		return null;
	}

	private boolean isRelative(int at) {
		return this.words.is(at, "who") || this.words.is(at, "whose") || this.words.is(at, "which");
	}

	/** Where a relative clause ends: at a comma or with its sentence. */
	private int clause(int first, int end) {
		int at = first;
		while (at < end && !this.words.is(at, ",") && !this.words.is(at, ".") && !this.words.is(at, ";")
				&& !this.words.is(at, ":") && !isDash(at)) {
			at++;
		}
		return at;
	}

	private int afterParenthesis(int at, int end) {
		int to = at;
		if (this.words.is(at, "(")) {
			while (to < Math.min(end, at + 8) && !this.words.is(to, ")")) {
				to++;
			}
			return this.words.is(to, ")") ? to + 1 : at;
		}
		return at;
	}

	/** A number or a short form, as in "Bond, 30, of Raleigh, N.C., said". */
	private boolean isAddition(Range name) {
		return this.words.isNumber(name.first())
				|| this.words.at(name.first()).endsWith(".") && name.end() - name.first() == 1;
	}

	/** Whether an aside is an apposition, which belongs to the name. */
	private boolean describes(int at) {
		String word = this.words.at(at);
		return (isAside(at) || isRelative(at)) && !word.equals("however") && !word.equals("meanwhile");
	}

	/** Whether a verb stands in the words before any relative clause. */
	boolean holdsVerb(int from, int to) {
		for (int at = from; at < to; at++) {
			if (ClosedClasses.RELATIVES.contains(this.words.at(at))) {
				return false;
			}
			if (isVerb(at)) {
				return true;
			}
		}
		return false;
	}

	/** "A, B and C said": names before the comma belong to it. */
	private Range withLeadingAside(Range plain, int from) {
		boolean listed = false;
		for (int at = plain.first(); at < plain.end(); at++) {
			listed = listed || this.words.is(at, "and");
		}
		int comma = plain.first() - 1;
		if (!listed || !this.words.is(comma, ",")) {
			return plain;
		}
		Range name = plain(comma, from);
		boolean brief = name != null && name.end() - name.first() <= 6 && this.words.isCapital(name.end() - 1)
				&& startsFreely(name.first(), from);
		return brief ? new Range(name.first(), plain.end()) : plain;
	}

	/** Whether nothing of the same clause stands before a name. */
	boolean startsFreely(int first, int from) {
		if (first <= from || this.quotations.at(first - 1) != null) {
			return true;
		}
		String before = this.words.at(first - 1);
		return !this.words.isWord(first - 1) || ClosedClasses.SUBORDINATORS.contains(before) || before.equals("and");
	}

	private @Nullable Range plain(int end, int from) {
		int last = end - 1;
		if (this.words.is(last, ")")) {
			int open = last;
			while (open > Math.max(from, last - TITLE) && !this.words.is(open, "(")) {
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
		if (!canEnd(last)) {
			return null;
		}
		int least = Math.max(from, end - LONGEST);
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

	/** "The mayor on Thursday evening said": without the day. */
	private int withoutDay(int end, int first) {
		int last = Set.of("evening", "morning", "night", "afternoon").contains(this.words.at(end - 1)) ? end - 2
				: end - 1;
		boolean span = Set.of("week", "month", "year", "spring", "summer", "fall", "winter")
			.contains(this.words.at(last));
		if (span && (this.words.is(last - 1, "last") || this.words.is(last - 1, "this"))) {
			return last - 1;
		}
		if (!isDay(last)) {
			return -1;
		}
		return this.words.is(last - 1, "on") || this.words.is(last - 1, "late") ? last - 1 : last;
	}

	/** Whether a subject that ends later may contain the word. */
	private boolean reaches(int at) {
		String word = this.words.at(at);
		if (this.quotations.at(at) != null) {
			Quotations.Quotation quotation = this.quotations.at(at);
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
			if (this.words.isWord(at) && isVerb(at)) {
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
			if (isDay(at)) {
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

	private int skipConnectives(int first, int end) {
		int at = first;
		while (at < end - 1 && (isAdverb(at) && !ClosedClasses.DETERMINERS.contains(this.words.at(at))
				|| this.words.is(at, "and") || this.words.is(at, "but") || this.words.is(at, "or") || isDay(at)
				|| this.words.is(at, "meanwhile") || this.words.is(at, ",") || this.words.is(at, "yet")
				|| this.words.is(at, "so") || this.words.is(at, "while") || this.words.is(at, "as"))) {
			at++;
		}
		return at;
	}

	/** Whether a word is a finite verb for all that a small list of words can tell. */
	boolean isVerb(int at) {
		String word = this.words.at(at);
		if (ClosedClasses.isAuxiliary(word)) {
			return true;
		}
		String before = this.words.at(at - 1);
		if (this.words.isCapital(at) || ClosedClasses.DETERMINERS.contains(before)
				|| ClosedClasses.PREPOSITIONS.contains(before)) {
			return false;
		}
		for (Cues.Inflected cue : Cues.of(word)) {
			if (cue.form() == Cues.Form.PAST) {
				return true;
			}
			if (cue.form() == Cues.Form.PRESENT && cue.cue().particle().isEmpty() && cue.cue().clause() >= 0.8) {
				return true;
			}
		}
		if (ClosedClasses.PASTS.contains(word)) {
			return true;
		}
		if (ClosedClasses.isAdverb(before) && ClosedClasses.DETERMINERS.contains(this.words.at(at - 2))) {
			return false;
		}
		return word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed") && this.words.isWord(at + 1);
	}

	private boolean canEnd(int at) {
		String word = this.words.at(at);
		return (this.words.isWord(at) || word.equals("%")) && !ClosedClasses.isFunction(word) && !isAdverb(at)
				|| ClosedClasses.SUBJECTS.contains(word);
	}

	/** Whether it is an adverb; Kelly and Emily are none. */
	boolean isAdverb(int at) {
		String word = this.words.at(at);
		return ClosedClasses.ADVERBS.contains(word) || !this.words.isCapital(at) && ClosedClasses.isAdverb(word);
	}

	boolean isDay(int at) {
		return ClosedClasses.DAYS.contains(this.words.at(at));
	}

	private boolean isDash(int at) {
		String word = this.words.at(at);
		return word.equals("—") || word.equals("–") || word.equals("--") || word.equals("-");
	}

}
