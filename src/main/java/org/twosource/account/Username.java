package org.twosource.account;

import java.util.Locale;
import java.util.regex.Pattern;

import org.twosource.Refusal;

/** What a username must be. */
final class Username {

	private static final Pattern ONE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

	private Username() {
	}

	static boolean isOne(String text) {
		return ONE.matcher(text).matches();
	}

	/**
	 * The username, in small letters, when it is acceptable.
	 * @throws Refusal when it is not
	 */
	static String accept(String text) {
		String username = text.strip().toLowerCase(Locale.ROOT);
		if (!isOne(username)) {
			throw Refusal.unacceptable("person.username");
		}
		return username;
	}

}
