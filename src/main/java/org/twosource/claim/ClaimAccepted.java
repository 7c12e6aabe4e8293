package org.twosource.claim;

import java.util.UUID;

/**
 * A claim was accepted at triage. Published in the accepting transaction.
 *
 * @param claimId the new claim
 * @param acceptedBy the username of who accepted it
 */
public record ClaimAccepted(UUID claimId, String acceptedBy) {

}
