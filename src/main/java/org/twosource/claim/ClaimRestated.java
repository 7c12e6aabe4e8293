package org.twosource.claim;

import java.util.UUID;

/**
 * A claim's statement was reworded. Published in the rewording transaction.
 *
 * @param claimId the claim
 * @param by the username of who reworded it
 */
public record ClaimRestated(UUID claimId, String by) {

}
