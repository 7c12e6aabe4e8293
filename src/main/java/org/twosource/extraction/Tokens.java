package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a sentence into its words and marks. */
final class Tokens {

	private Tokens() {
	}

	/**
	 * The words and marks of a stretch, in its order. Hyphens and apostrophes within a
	 * word, and separators within a number, belong to it.
	 */
	static List<Token> of(String text, Span span) {
		List<Token> words = new ArrayList<>();
		int at = span.start();
		while (at < span.end()) {
			int character = text.codePointAt(at);
			if (isPart(character)) {
				int end = endOfWord(text, at, span.end());
				String lower = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
				words.add(new Token(at, end, lower, Character.isUpperCase(character)));
				at = end;
			}
			else {
				int end = Math.min(at + Character.charCount(character), span.end());
				if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
					words.add(new Token(at, end, text.substring(at, end), false));
				}
				at = end;
			}
		}
		return words;
	}

	private static int endOfWord(String text, int start, int limit) {
		int at = start;
		while (at < limit) {
			int character = text.codePointAt(at);
			if (!isPart(character) && !joins(text, at, limit)) {
				break;
			}
			at += Character.charCount(character);
		}
		return Math.min(at, limit);
	}

	/** Whether the mark stands between two parts of one word or one number. */
	private static boolean joins(String text, int at, int limit) {
		if (at + 1 >= limit || !isPart(text.codePointAt(at + 1))) {
			return false;
		}
		char mark = text.charAt(at);
		boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
		return "-‑'’".indexOf(mark) >= 0 || (digits && ".,".indexOf(mark) >= 0);
	}

	private static boolean isPart(int character) {
		return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
	}

}
