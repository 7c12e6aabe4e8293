package org.twosource.extraction;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Makes a sentence that can stand alone of words taken from a text. */
final class Statements {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern RELATIVE = Pattern.compile("^(?:who|which|that|котор\\p{L}+)\\s+");

	private static final String OPENING = "“\"«„‘";

	private static final String CLOSING = "”\"»’";

	private Statements() {
	}

	/**
	 * A statement.
	 * @param subject whom or what the words speak of where they do not say, or null
	 */
	static String of(String words, @Nullable String subject) {
		String said = SPACE.matcher(words).replaceAll(" ");
		if (subject != null) {
			said = SPACE.matcher(subject).replaceAll(" ") + " " + RELATIVE.matcher(said).replaceFirst("");
		}
		said = withoutLoneMarks(said);
		if (said.isEmpty()) {
			said = words;
		}
		int first = said.offsetByCodePoints(0, 1);
		return said.substring(0, first).toUpperCase(Locale.ROOT) + said.substring(first) + ".";
	}

	/** A quotation mark whose other half is not there is left out at either end. */
	private static String withoutLoneMarks(String said) {
		int from = 0;
		int to = said.length();
		if (to > 0 && OPENING.indexOf(said.charAt(0)) >= 0 && !holds(said, CLOSING, 1, to)) {
			from = 1;
		}
		if (to > from && CLOSING.indexOf(said.charAt(to - 1)) >= 0 && !holds(said, OPENING, from, to - 1)) {
			to--;
		}
		return said.substring(from, to).strip();
	}

	private static boolean holds(String said, String marks, int from, int to) {
		for (int at = from; at < to; at++) {
			if (marks.indexOf(said.charAt(at)) >= 0) {
				return true;
			}
		}
		return false;
	}

}
