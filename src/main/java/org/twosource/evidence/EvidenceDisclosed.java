package org.twosource.evidence;

import java.util.UUID;

/**
 * An item became confidential, or open to everybody. Published in the transaction that
 * does so.
 *
 * @param claimId its claim
 * @param evidenceId the item
 * @param by the username of who did it
 * @param open whether everybody may know of it now
 */
public record EvidenceDisclosed(UUID claimId, UUID evidenceId, String by, boolean open) {

}
