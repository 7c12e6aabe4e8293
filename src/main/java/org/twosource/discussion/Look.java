package org.twosource.discussion;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a person had seen a claim when the present sitting began.
 *
 * @param since when they last looked before it; null when they never had
 * @param seq the last place in the audit record they saw then; null when they never had
 */
public record Look(@Nullable Instant since, @Nullable Long seq) {

	/** Whether the person sees the claim for the first time. */
	public boolean first() {
		return this.since == null;
	}

}
