package org.twosource.extraction;

/**
 * A stretch of a text.
 *
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Span(int start, int end) {

	String of(String text) {
		return text.substring(this.start, this.end);
	}

	boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	boolean contains(int index) {
		return this.start <= index && index < this.end;
	}

	/** The same stretch without white space and punctuation that opens or closes it. */
	Span trimmed(String text) {
		int from = this.start;
		int to = this.end;
		while (from < to && isEdge(text.charAt(from))) {
			from++;
		}
		while (to > from && isEdge(text.charAt(to - 1))) {
			to--;
		}
		return new Span(from, to);
	}

	private static boolean isEdge(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| ".,;:!?()—–-".indexOf(character) >= 0;
	}

}
