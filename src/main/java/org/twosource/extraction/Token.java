package org.twosource.extraction;

/**
 * A word or a mark of a sentence.
 *
 * @param start where it starts, in UTF-16 units of the whole text
 * @param end where it ends, exclusive
 * @param lower the word in lower case, its apostrophes straight; a mark as it is
 * @param capital whether it begins with a capital letter
 */
record Token(int start, int end, String lower, boolean capital) {

	boolean is(String other) {
		return this.lower.equals(other);
	}

	/** Whether it is made of letters or digits, and is not a mark. */
	boolean spoken() {
		return Character.isLetterOrDigit(this.lower.codePointAt(0));
	}

	boolean numeric() {
		return Character.isDigit(this.lower.charAt(0));
	}

}
