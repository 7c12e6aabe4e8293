package org.twosource.evidence;

import java.util.UUID;

/**
 * Evidence was added to a claim. Published in the adding transaction.
 *
 * @param claimId the claim
 * @param evidenceId the new item
 * @param by the username of who added it
 * @param open whether everybody may know of it
 */
public record EvidenceAdded(UUID claimId, UUID evidenceId, String by, boolean open) {

}
