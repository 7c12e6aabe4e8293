package org.twosource.desk;

/**
 * Words of a document with what stands around them.
 *
 * @param before what stands before
 * @param exact the words
 * @param after what stands after
 */
record Excerpt(String before, String exact, String after) {

	private static final int AROUND = 500;

	/** How far a cut may move to fall between two words. */
	private static final int WORD = 40;

	/** Cuts an excerpt out of a text, marking by … where it goes on. */
	static Excerpt of(String text, int start, int end) {
		int from = (start > AROUND) ? between(text, start - AROUND, 1) : 0;
		int to = (text.length() - end > AROUND) ? between(text, end + AROUND, -1) : text.length();
		return new Excerpt(((from > 0) ? "… " : "") + text.substring(from, start), text.substring(start, end),
				text.substring(end, to) + ((to < text.length()) ? " …" : ""));
	}

	/** The nearest place between two words, or between two characters at least. */
	private static int between(String text, int index, int step) {
		for (int at = index; Math.abs(at - index) < WORD; at += step) {
			if (Character.isWhitespace(text.charAt(at))) {
				return at;
			}
		}
		return Character.isLowSurrogate(text.charAt(index)) ? index + step : index;
	}

}
