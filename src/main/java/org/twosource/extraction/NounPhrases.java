package org.twosource.extraction;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Quotations.Quotation;

/**
 * Finds the words that name somebody, looking back from a verb or forward from a place,
 * with the appositions and relative clauses that belong to the name.
 */
final class NounPhrases {

	/** How many words a name with its description has at most. */
	static final int LONGEST = 40;

	/** How many words a title in quotation marks within a description has at most. */
	static final int TITLE = 8;

	private final Words words;

	private final Quotations quotations;

	private final PartsOfSpeech parts;

	private final Asides asides;

	private final BareNames bare;

	private final NamesAfter following;

	NounPhrases(Words words, Quotations quotations, PartsOfSpeech parts) {
		this.words = words;
		this.quotations = quotations;
		this.parts = parts;
		this.asides = new Asides(words, parts);
		this.bare = new BareNames(words, quotations, parts);
		this.following = new NamesAfter(words, quotations, parts, this.asides);
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
		if (mark.equals(",") || mark.equals(")") || this.parts.isDash(last)) {
			return withAside(last, from);
		}
		Range plain = this.bare.plain(verb, from);
		return (plain == null) ? null : withLeadingAside(plain, from);
	}

	/**
	 * The name that starts at a word.
	 * @param limit the word it must not reach
	 * @return null when no name stands there
	 */
	@Nullable Range after(int first, int limit) {
		return this.following.after(first, limit);
	}

	/** Whose something is: the name that ends before the 's. */
	@Nullable Range possessor(int clitic, int from) {
		Range name = this.bare.plain(clitic, from);
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
		int first = this.bare.skipConnectives(from, end);
		if (ClosedClasses.PREPOSITIONS.contains(this.words.at(first))) {
			int comma = first;
			while (comma < end && !this.words.is(comma, ",")) {
				comma++;
			}
			first = comma + 1;
		}
		int at = first;
		while (at < end && this.quotations.at(at) == null && (this.words.isWord(at) || this.words.is(at, "'s"))
				&& !this.parts.isVerb(at)) {
			at++;
		}
		while (at > first && (this.parts.isAdverb(at - 1) || this.parts.isDay(at - 1))) {
			at--;
		}
		return (at > first && this.parts.canEnd(at - 1)) ? new Range(first, at) : null;
	}

	/** Whether nothing of the same clause stands before a name. */
	boolean startsFreely(int first, int from) {
		return this.bare.startsFreely(first, from);
	}

	/** Whom a relative clause is about: what stands before it, whatever governs that. */
	private @Nullable Range antecedent(int end, int from) {
		Range named = before(end, from);
		int first = (named == null) ? end : named.first();
		for (int at = end - 1; at >= Math.max(from, end - TITLE) && this.bare.reaches(at); at--) {
			if (ClosedClasses.PREPOSITIONS.contains(this.words.at(at)) && !this.words.is(at, "of") && at + 1 < first
					&& this.parts.canEnd(end - 1)) {
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
					: this.parts.isDash(last) ? this.parts.isDash(at) : this.words.is(at, ",");
			if (opens && !(this.words.is(at - 1, "jr.") && this.words.is(last, ","))) {
				Range name = this.bare.plain(at, from);
				if (name != null && this.bare.startsFreely(name.first(), from) && !this.words.is(at + 1, "and")) {
					if (this.asides.isAddition(name) && this.words.is(name.first() - 1, ",")) {
						Range whole = withAside(name.first() - 1, from);
						Range bare = this.bare.plain(name.first() - 1, from);
						return (whole != null) ? new Range(whole.first(), last)
								: (bare != null) ? new Range(bare.first(), last) : name;
					}
					return new Range(name.first(), this.asides.describes(at + 1) ? last : name.end());
				}
			}
		}
		return null;
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
		Range name = this.bare.plain(comma, from);
		boolean brief = name != null && name.end() - name.first() <= 6 && this.words.isCapital(name.end() - 1)
				&& this.bare.startsFreely(name.first(), from);
		return brief ? new Range(name.first(), plain.end()) : plain;
	}

}
