package org.twosource.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * An item of evidence that has the same link or the same file as another.
 *
 * @param evidenceId the item
 * @param claimId its claim
 * @param claimNumber the claim's short number, such as C-104
 * @param statement what the claim says
 * @param source the name of the item's source
 * @param collectedBy the username of who added it
 * @param collectedAt when
 */
public record Repeat(UUID evidenceId, UUID claimId, String claimNumber, String statement, String source,
		String collectedBy, Instant collectedAt) {

	/** Whether it is evidence on that claim. */
	public boolean on(UUID claim) {
		return this.claimId.equals(claim);
	}

}
