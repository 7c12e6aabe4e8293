package org.twosource.verification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A comment requested from the party a claim accuses.
 *
 * @param asked who was asked, what and how
 * @param askedBy the username of who asked
 * @param askedAt when
 * @param reply what they said, or null
 * @param noReply whether the wait ended without a reply
 */
public record Comment(String asked, String askedBy, Instant askedAt, @Nullable String reply, boolean noReply) {

	/** Whether the reply is there, or the wait for it is over. */
	public boolean settled() {
		return this.reply != null || this.noReply;
	}

}
