package org.twosource.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail and what came of it.
 *
 * @param id its id, by which its Message-ID begins
 * @param username who it is for
 * @param displayName what others see of them
 * @param address where it went
 * @param purpose what it is for
 * @param subject its subject
 * @param body what it says, as plain text
 * @param state where it stands
 * @param madeAt when it was made
 * @param nextAttemptAt when it is sent again, or null
 * @param attempts every attempt to send it, the first one first
 */
public record SentMail(UUID id, String username, String displayName, String address, MailPurpose purpose,
		String subject, String body, State state, Instant madeAt, @Nullable Instant nextAttemptAt,
		List<Attempt> attempts) {

	/** Where a mail stands. */
	public enum State {

		/** It is being sent, or will be. */
		UNDER_WAY,
		/** The mail server took it. */
		SENT,
		/** The mail server did not take it, and it is not sent again by itself. */
		GIVEN_UP,
		/** Nobody waited for it at that address any more. */
		CALLED_OFF

	}

	/**
	 * One attempt.
	 *
	 * @param at when
	 * @param millis how long it took, in milliseconds
	 * @param failed whether the mail was not taken
	 * @param answer what the mail server said to that, or null
	 */
	public record Attempt(Instant at, int millis, boolean failed, @Nullable String answer) {

	}

	/** Whether it can be sent again. */
	public boolean unsent() {
		return this.state == State.GIVEN_UP || this.state == State.CALLED_OFF;
	}

}
