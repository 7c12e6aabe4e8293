package org.twosource.extraction;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Makes a sentence that can stand alone of words taken from a text. */
final class Statements {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern RELATIVE = Pattern.compile("^(?:who|which|that|котор\\p{L}+)\\s+");

	private static final Pattern OPENING = Pattern.compile("^[“\"«„‘]+(?=[^”\"»“’]*$)");

	private static final Pattern CLOSING = Pattern.compile("(?<=^[^“\"«„‘]{0,2000})[”\"»’]+$");

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
		said = CLOSING.matcher(OPENING.matcher(said).replaceFirst("")).replaceFirst("").strip();
		if (said.isEmpty()) {
			said = words;
		}
		int first = said.offsetByCodePoints(0, 1);
		return said.substring(0, first).toUpperCase(Locale.ROOT) + said.substring(first) + ".";
	}

}
