package org.twosource.account;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Whose password was right a moment ago and whose code is awaited. It opens nothing by
 * itself.
 *
 * @param username who
 * @param passwordHash the hash it was right for
 * @param until how long the code is awaited
 */
record PendingSignIn(String username, String passwordHash, Instant until) implements Serializable {

	private static final String ATTRIBUTE = PendingSignIn.class.getName();

	private static final Duration VALID = Duration.ofMinutes(5);

	/** Notes that a code is awaited from now on. */
	static void begin(Principal principal, Instant now, HttpServletRequest request) {
		request.getSession()
			.setAttribute(ATTRIBUTE,
					new PendingSignIn(principal.getUsername(), principal.getPassword(), now.plus(VALID)));
	}

	/** Whose code is awaited at this browser, if anybody's. */
	static Optional<PendingSignIn> of(HttpServletRequest request, Instant now) {
		HttpSession session = request.getSession(false);
		Object pending = (session != null) ? session.getAttribute(ATTRIBUTE) : null;
		return (pending instanceof PendingSignIn one && one.until().isAfter(now)) ? Optional.of(one) : Optional.empty();
	}

	/** Awaits it no longer. */
	static void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

}
