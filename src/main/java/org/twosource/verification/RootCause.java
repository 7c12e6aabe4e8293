package org.twosource.verification;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What a failure comes down to, without its stack trace. */
final class RootCause {

	private static final String CAUSED_BY = "\nCaused by: ";

	private static final Pattern CLASS = Pattern.compile("^([\\w$]+\\.)+([\\w$]+)(: )?");

	private static final int LONGEST = 500;

	private RootCause() {
	}

	/**
	 * The sentence of the innermost cause.
	 * @param trace a stack trace as Java prints it, or null when there is none
	 * @param message what to say when the trace says nothing
	 */
	static @Nullable String of(@Nullable String trace, @Nullable String message) {
		if (trace == null || trace.isBlank()) {
			return message;
		}
		int last = trace.lastIndexOf(CAUSED_BY);
		String first = trace.substring((last >= 0) ? last + CAUSED_BY.length() : 0).lines().findFirst().orElse("");
		String sentence = CLASS.matcher(first).replaceFirst("").strip();
		if (sentence.isEmpty()) {
			// Some say nothing but what they are.
			sentence = CLASS.matcher(first).replaceFirst("$2").strip();
		}
		return (sentence.length() > LONGEST) ? sentence.substring(0, LONGEST) + "…" : sentence;
	}

}
