package org.twosource.evidence;

import java.util.UUID;

/**
 * A person found out what an item of evidence derives from, or that it stands for itself.
 * Published in the transaction that keeps it.
 *
 * @param claimId the claim
 * @param evidenceId the item
 * @param by the username of who found out
 */
public record OriginsChanged(UUID claimId, UUID evidenceId, String by) {

}
