package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A challenge to a published finding.
 *
 * @param id its id
 * @param reason what is said against the finding
 * @param by the username of who challenged
 * @param at when
 * @param outcome {@code KEEP}, {@code REOPEN} or {@code DROPPED}; null while it is under
 * review
 * @param answer the editor's reason, or null while it is under review
 * @param answeredBy the editor's username, or null while it is under review
 */
public record Challenge(UUID id, String reason, String by, Instant at, @Nullable String outcome,
		@Nullable String answer, @Nullable String answeredBy) {

}
