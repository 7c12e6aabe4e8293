package org.twosource.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.Sentence;

/**
 * A message for one endpoint, and what came of it.
 *
 * @param id its id
 * @param messageId the id of the message, which an endpoint knows it by: the same in
 * every attempt
 * @param event what it tells of
 * @param number the claim or finding it is about, such as C-104, or null for none
 * @param version the version of the finding, or null when it is about none
 * @param at when that happened
 * @param payload what is sent, letter for letter
 * @param state where it stands
 * @param nextAttemptAt when it is sent again, or null
 * @param attempts every attempt to send it, the first one first
 */
public record Delivery(UUID id, String messageId, EventType event, @Nullable String number, @Nullable Integer version,
		Instant at, String payload, State state, @Nullable Instant nextAttemptAt, List<Attempt> attempts) {

	/** Where a message stands. */
	public enum State {

		/** It is being sent, or will be. */
		UNDER_WAY,
		/** It was taken. */
		DELIVERED,
		/** It was not taken, and is not sent again by itself. */
		GIVEN_UP,
		/** The endpoint was paused or removed before it took it. */
		CALLED_OFF

	}

	/**
	 * One attempt.
	 *
	 * @param at when
	 * @param millis how long it took, in milliseconds
	 * @param status the status of the answer, or null when none came
	 * @param answer the beginning of the answer, or null when there was none
	 * @param failure why it failed, or null when it did not
	 */
	public record Attempt(Instant at, int millis, @Nullable Integer status, @Nullable String answer,
			@Nullable Sentence failure) {

	}

	/** Whether it can be sent again. */
	public boolean over() {
		return this.state != State.UNDER_WAY;
	}

}
