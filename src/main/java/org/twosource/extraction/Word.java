package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number or a mark of a sentence.
 *
 * @param span where it stands
 * @param lower its letters in lower case, with a straight apostrophe
 * @param capital whether it begins with a capital letter
 * @param shouted whether all of it is in capitals, as initials and headlines are
 * @param joined whether no white space parts it from what stands before
 */
record Word(Span span, String lower, boolean capital, boolean shouted, boolean joined) {

	/** The words of a stretch, in order; white space is left out. */
	static List<Word> in(String text, Span stretch) {
		List<Word> words = new ArrayList<>();
		int at = stretch.start();
		int last = stretch.start();
		while (at < stretch.end()) {
			char first = text.charAt(at);
			if (isBlank(first)) {
				at++;
				continue;
			}
			int end = end(text, at, stretch.end());
			String lower = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
			words.add(new Word(new Span(at, end), lower, Character.isUpperCase(first), isShouted(text, at, end),
					at == last && at > stretch.start()));
			at = end;
			last = end;
		}
		return words;
	}

	boolean isNumber() {
		return isDigit(this.lower.charAt(0)) && this.lower.chars()
			.allMatch((character) -> isDigit((char) character) || isSeparator((char) character));
	}

	boolean isLetters() {
		return Character.isLetter(this.lower.charAt(0));
	}

	private static boolean isShouted(String text, int start, int end) {
		for (int at = start; at < end; at++) {
			if (!Character.isUpperCase(text.charAt(at))) {
				return false;
			}
		}
		return end - start > 1;
	}

	private static int end(String text, int start, int limit) {
		int end = start;
		while (end < limit && belongs(text, start, end, limit)) {
			end++;
		}
		return Math.max(end, start + 1);
	}

	private static boolean belongs(String text, int start, int at, int limit) {
		char character = text.charAt(at);
		if (Character.isLetter(character) || isDigit(character)) {
			return true;
		}
		boolean inside = at > start && at + 1 < limit;
		if (character == '\'' || character == '’') {
			return inside && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
		}
		return inside && isSeparator(character) && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
	}

	private static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.isISOControl(character);
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	/**
	 * What may stand between the digits of one number; spaces are narrow or hard ones.
	 */
	private static boolean isSeparator(char character) {
		return character == ',' || character == '.' || character == '\u2009' || character == '\u202F'
				|| character == '\u00A0';
	}

}
