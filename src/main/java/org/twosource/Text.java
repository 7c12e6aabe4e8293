package org.twosource;

import org.jspecify.annotations.Nullable;

/**
 * What people write, before it is kept: neither empty nor endless, and of characters the
 * database can hold.
 */
public final class Text {

	private Text() {
	}

	/**
	 * A text that must be there, without the white space around it.
	 * @param value what was given, if anything
	 * @param field what it is called in forms and JSON
	 * @param longest how many UTF-16 units it may have
	 * @throws Refusal when missing, blank, too long or not storable
	 */
	public static String required(@Nullable String value, String field, int longest) {
		String given = optional(value, field, longest);
		if (given == null) {
			throw Refusal.unacceptable("text.missing", word(field)).with("field", field);
		}
		return given;
	}

	/**
	 * A text that may be left out, without the white space around it.
	 * @return the text, or null when it is missing or blank
	 * @throws Refusal when too long or not storable
	 */
	public static @Nullable String optional(@Nullable String value, String field, int longest) {
		if (value == null || value.isBlank()) {
			return null;
		}
		String given = storable(value.strip(), field);
		if (given.length() > longest) {
			throw Refusal.unacceptable("text.tooLong", word(field), longest).with("field", field);
		}
		return given;
	}

	/**
	 * A text as it is, when the database can hold every character of it.
	 * @throws Refusal when it has a NUL character or half of a surrogate pair
	 */
	public static String storable(String value, String field) {
		if (value.indexOf('\0') >= 0) {
			throw Refusal.unacceptable("text.nul", word(field)).with("field", field);
		}
		if (value.codePoints().anyMatch(Text::isLoneSurrogate)) {
			throw Refusal.unacceptable("text.surrogate", word(field)).with("field", field);
		}
		return value;
	}

	/** A text as a pattern of {@code like} that fits nothing but itself. */
	public static String literally(String value) {
		return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	private static Sentence word(String field) {
		return Refusal.part("field." + field);
	}

	private static boolean isLoneSurrogate(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}

}
