package org.twosource.extraction;

/**
 * What stands beside a name and may belong to it: appositions, relative clauses and
 * parentheses.
 */
final class Asides {

	private final Words words;

	private final PartsOfSpeech parts;

	Asides(Words words, PartsOfSpeech parts) {
		this.words = words;
		this.parts = parts;
	}

	/** Whether what follows a comma describes the name before it. */
	boolean isAside(int at) {
		String word = this.words.at(at);
		if (this.words.isNumber(at)) {
			return true;
		}
		if (ClosedClasses.PREPOSITIONS.contains(word) || ClosedClasses.SUBORDINATORS.contains(word)
				|| ClosedClasses.SUBJECTS.contains(word) || ClosedClasses.isAuxiliary(word) || word.equals("and")
				|| word.endsWith("ing") || this.parts.isAdverb(at)) {
			return word.equals("including");
		}
		return this.words.isWord(at);
	}

	boolean isRelative(int at) {
		return this.words.is(at, "who") || this.words.is(at, "whose") || this.words.is(at, "which");
	}

	/** Whether an aside is an apposition, which belongs to the name. */
	boolean describes(int at) {
		String word = this.words.at(at);
		return (isAside(at) || isRelative(at)) && !word.equals("however") && !word.equals("meanwhile");
	}

	/** Where a relative clause ends: at a comma or with its sentence. */
	int clause(int first, int end) {
		int at = first;
		while (at < end && !this.words.is(at, ",") && !this.words.is(at, ".") && !this.words.is(at, ";")
				&& !this.words.is(at, ":") && !this.parts.isDash(at)) {
			at++;
		}
		return at;
	}

	int afterParenthesis(int at, int end) {
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
	boolean isAddition(Range name) {
		return this.words.isNumber(name.first())
				|| this.words.at(name.first()).endsWith(".") && name.end() - name.first() == 1;
	}

}
