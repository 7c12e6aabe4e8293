package org.twosource.publication;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One version of a finding. Every version is kept for ever.
 *
 * @param claimId the claim it is about
 * @param number the claim's short number, such as C-104
 * @param version 1 for the first
 * @param latest the newest version there is
 * @param retracted whether this version takes the finding back
 * @param content what readers are shown
 * @param whatChanged what differs from the version before, in sentences; null for the
 * first
 * @param why why it was changed; null for the first
 * @param publishedAt when this version was published
 * @param firstPublishedAt when the first version was
 */
public record Finding(UUID claimId, String number, int version, int latest, boolean retracted, FindingContent content,
		@Nullable String whatChanged, @Nullable String why, Instant publishedAt, Instant firstPublishedAt) {

	/** Whether a newer version has replaced this one. */
	public boolean superseded() {
		return this.version < this.latest;
	}

}
