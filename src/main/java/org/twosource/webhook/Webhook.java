package org.twosource.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An endpoint of another system that is told of findings or of alerts.
 *
 * @param id its id
 * @param url its address
 * @param description what it is, in the words of who added it
 * @param events what it is told of
 * @param state whether it is told at present
 * @param addedBy the username of who added it
 * @param addedAt when
 * @param lastDeliveredAt when it last took a message, or null when it never did
 * @param underWay how many messages it has not taken yet
 * @param givenUp how many messages it did not take
 */
public record Webhook(UUID id, String url, String description, List<EventType> events, State state, String addedBy,
		Instant addedAt, @Nullable Instant lastDeliveredAt, int underWay, int givenUp) {

	/** Whether an endpoint is told. */
	public enum State {

		/** It is told. */
		LIVE,
		/** Somebody paused it. */
		PAUSED,
		/** It answered that it is gone for good, and was paused for that. */
		GONE,
		/** Somebody removed it; what it was told stays on record. */
		REMOVED

	}

	/** Whether it is told at present. */
	public boolean live() {
		return this.state == State.LIVE;
	}

	/** Whether it was removed. */
	public boolean removed() {
		return this.state == State.REMOVED;
	}

}
