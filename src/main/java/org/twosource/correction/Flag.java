package org.twosource.correction;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A document or claim that made or relied on what was corrected; raised until somebody
 * has seen to it.
 *
 * @param id its id
 * @param number the short number of the finding that was corrected, such as C-104
 * @param version the version that corrected it
 * @param retracted whether that took the finding back
 * @param statement the statement of that version
 * @param whatChanged what differs from the version before
 * @param why why it was changed
 * @param raisedAt when it was
 * @param documentId the document, or null
 * @param claimId the claim, or null
 */
public record Flag(UUID id, String number, int version, boolean retracted, String statement, String whatChanged,
		String why, Instant raisedAt, @Nullable UUID documentId, @Nullable UUID claimId) {

}
