package org.twosource.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;

/** The short number people use for a claim, such as C-104. */
public final class ShortNumber {

	private static final Pattern FORM = Pattern.compile("(?:[Cc]-)?(\\d{1,18})");

	private ShortNumber() {
	}

	/** The number in "C-104" or "104"; null when the text is neither. */
	public static @Nullable Long find(String text) {
		Matcher matcher = FORM.matcher(text.strip());
		return matcher.matches() ? Long.valueOf(matcher.group(1)) : null;
	}

	/**
	 * The number in "C-104" or "104".
	 * @throws Refusal when the text is neither, since there is then no such claim
	 */
	public static long of(String text) {
		Long number = find(text);
		if (number == null) {
			throw Refusal.unknown("claim.none", text);
		}
		return number;
	}

}
