package org.twosource.verification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that calls a published finding into question.
 *
 * @param id its id
 * @param cause what does so
 * @param reason what is said against the finding, in the words of a reader or of the
 * newsroom; null where the cause says it all
 * @param link where a reader says the evidence is, or null
 * @param subject the id of what it is about: an item of evidence, a capture, a source, or
 * the claim whose finding was corrected; null where there is no such thing
 * @param needs what the rules ask for now that it did not have, such as
 * {@code independentOrigins:3}; empty unless the rules changed
 * @param reference what the reader was told to name it by, or null
 * @param by the username of who challenged; null for readers and what came by itself
 * @param at when
 * @param outcome {@code KEEP}, {@code REOPEN} or {@code DROPPED}; null until it is
 * answered
 * @param answer the editor's reason, or null until it is answered
 * @param answeredBy the editor's username, or null until it is answered
 */
public record Challenge(UUID id, Cause cause, @Nullable String reason, @Nullable String link, @Nullable UUID subject,
		List<String> needs, @Nullable String reference, @Nullable String by, Instant at, @Nullable String outcome,
		@Nullable String answer, @Nullable String answeredBy) {

	/**
	 * How a reader may be answered; never published, and for editors only.
	 *
	 * @param name what they are called, or null
	 * @param mail their mail address, or null
	 */
	public record Contact(@Nullable String name, @Nullable String mail) {

	}

	/** Whether nobody has answered it yet. */
	public boolean open() {
		return this.outcome == null;
	}

}
