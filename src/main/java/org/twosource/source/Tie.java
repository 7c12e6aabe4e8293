package org.twosource.source;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What makes two sources belong together, for as long as it lasts.
 *
 * @param id its id
 * @param source the one that is owned or republishes
 * @param kind how it belongs with the other
 * @param other the other
 * @param reason how that is known, such as a register or a link
 * @param enteredBy the username of who entered it
 * @param enteredAt when
 * @param endedBy the username of who ended it, or null while it is in force
 * @param endedAt when, or null while it is in force
 */
public record Tie(UUID id, Source source, TieKind kind, Source other, String reason, String enteredBy,
		Instant enteredAt, @Nullable String endedBy, @Nullable Instant endedAt) {

	/** Whether it still holds. */
	public boolean inForce() {
		return this.endedAt == null;
	}

}
