package org.twosource.account;

import java.nio.charset.StandardCharsets;

import org.twosource.Refusal;

/** What a password must be. */
final class Password {

	private static final int SHORTEST = 8;

	/** Bcrypt takes no more. */
	private static final int MOST_BYTES = 72;

	private Password() {
	}

	/**
	 * The password, when it is acceptable.
	 * @throws Refusal when it is too short or too long
	 */
	static String accept(String password) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			throw Refusal.unacceptable("password.short");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw Refusal.unacceptable("password.long");
		}
		return password;
	}

}
