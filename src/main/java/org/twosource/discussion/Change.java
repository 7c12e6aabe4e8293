package org.twosource.discussion;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something about a claim that is not as a person last saw it.
 *
 * @param kind what
 * @param count how often it happened
 * @param by the usernames of who did it, each once
 * @param before what it was, where one thing took another's place; else null
 * @param after what it is now, or null
 */
public record Change(Kind kind, int count, List<String> by, @Nullable String before, @Nullable String after) {

	/** What can change, in the order in which an editor wants to know. */
	public enum Kind {

		/** Approvals given before no longer count. */
		VOIDED,
		/** An editor decided. */
		DECISION,
		/** The finding was challenged. */
		CHALLENGE,
		/** The verdict is another, or there is one now. */
		VERDICT,
		/** The rationale reads differently. */
		RATIONALE,
		/** The statement was reworded. */
		STATEMENT,
		/** There is more evidence. */
		EVIDENCE,
		/** The party accused was asked, or has replied. */
		COMMENT,
		/** Somebody spoke in the discussion. */
		REMARK

	}

}
