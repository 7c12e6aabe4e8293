package org.twosource.rules;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A new version of a decision table or process diagram.
 *
 * @param id its id
 * @param file the file it replaces
 * @param note why, in the words of who handed it in
 * @param keptBy the username of who handed it in
 * @param keptAt when
 * @param against what the file said then that was in force
 * @param state how far it is
 * @param total how many claims or processes it is replayed on; 0 until that has begun
 * @param looked how many of them have been looked at
 * @param decidedBy the username of who put it in force or discarded it, or null
 * @param decidedAt when, or null
 * @param version its version once in force, or null
 */
public record Draft(UUID id, String file, String note, String keptBy, Instant keptAt, String against, State state,
		int total, int looked, @Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable Integer version) {

	/** How far a draft is. */
	public enum State {

		/** It is being replayed on claims. */
		REPLAYING,
		/** What it would change is known. */
		READY,
		/** It was put in force. */
		IN_FORCE,
		/** It was discarded. */
		DISCARDED

	}

	/** Whether nothing has been decided about it. */
	public boolean open() {
		return this.state == State.REPLAYING || this.state == State.READY;
	}

}
