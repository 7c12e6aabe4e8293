package org.twosource.extraction;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The names of the months in English, in full or short. */
final class EnglishMonths {

	/** Any of them, as part of a pattern. */
	static final String PATTERN = "(?:" + Arrays.stream(Month.values())
		.map((month) -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
		.collect(Collectors.joining("|")) + "|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)";

	private EnglishMonths() {
	}

	/** The month a name means; null when it is none. */
	static @Nullable Month of(String name) {
		String start = name.substring(0, Math.min(3, name.length()));
		return Arrays.stream(Month.values())
			.filter((month) -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).regionMatches(true, 0, start, 0, 3))
			.findFirst()
			.orElse(null);
	}

}
