package org.twosource.languagemodel;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A text in which words are looked for as somebody copied them: runs of white space count
 * as one space, and all double quotation marks as one, and all single ones. Everything
 * else has to be the same, letter by letter.
 */
final class Quotation {

	private static final String DOUBLE = "“”„‟«»″";

	private static final String SINGLE = "‘’‚‛‹›′";

	private final String words;

	private final int[] places;

	private Quotation(String text) {
		StringBuilder reduced = new StringBuilder(text.length());
		int[] from = new int[text.length() + 1];
		boolean space = false;
		for (int i = 0; i < text.length(); i++) {
			char letter = reduced(text.charAt(i));
			if (letter != ' ' || !space) {
				from[reduced.length()] = i;
				reduced.append(letter);
			}
			space = letter == ' ';
		}
		from[reduced.length()] = text.length();
		this.words = reduced.toString();
		this.places = from;
	}

	/** Readies a text for looking things up in it. */
	static Quotation in(String text) {
		return new Quotation(text);
	}

	/**
	 * Where copied words stand.
	 *
	 * @param start where they start, in UTF-16 units of the text itself
	 * @param end where they end, exclusive
	 */
	record Place(int start, int end) {

		/** Whether more than half of what either covers is covered by both. */
		boolean overlapsMostly(Place other) {
			int shared = Math.min(this.end, other.end) - Math.max(this.start, other.start);
			int all = Math.max(this.end, other.end) - Math.min(this.start, other.start);
			return shared * 2 > all;
		}

	}

	/**
	 * The first place that has these words and begins and ends where words do.
	 * @param from where to begin, as returned by {@link Place#end()} or 0
	 */
	Optional<Place> find(@Nullable String quote, int from) {
		String wanted = (quote != null) ? new Quotation(quote).words.strip() : "";
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		int at = this.words.indexOf(wanted);
		while (at >= 0) {
			int end = at + wanted.length();
			if (this.places[at] >= from && isEdge(at) && isEdge(end)) {
				return Optional.of(new Place(this.places[at], this.places[end - 1] + 1));
			}
			at = this.words.indexOf(wanted, at + 1);
		}
		return Optional.empty();
	}

	private boolean isEdge(int at) {
		if (at == 0 || at == this.words.length()) {
			return true;
		}
		int before = this.words.codePointBefore(at);
		int after = this.words.codePointAt(at);
		boolean insideCharacter = Character.isSurrogatePair(this.words.charAt(at - 1), this.words.charAt(at));
		return !insideCharacter && !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
	}

	private static char reduced(char letter) {
		if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
			return ' ';
		}
		if (DOUBLE.indexOf(letter) >= 0) {
			return '"';
		}
		return (SINGLE.indexOf(letter) >= 0) ? '\'' : letter;
	}

}
