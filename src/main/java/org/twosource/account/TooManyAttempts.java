package org.twosource.account;

import org.springframework.security.authentication.AccountStatusException;

/** Somebody failed to sign in too often from one address, and has to wait. */
class TooManyAttempts extends AccountStatusException {

	private static final long serialVersionUID = 1L;

	private final long retryAfterSeconds;

	TooManyAttempts(long retryAfterSeconds) {
		super("Too many failed attempts. Try again in " + retryAfterSeconds + " seconds.");
		this.retryAfterSeconds = retryAfterSeconds;
	}

	long retryAfterSeconds() {
		return this.retryAfterSeconds;
	}

}
