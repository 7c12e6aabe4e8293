package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody called the managers to a claim.
 *
 * @param claimId the claim
 * @param by the username of who did
 * @param reason why
 * @param at when
 */
public record ClaimEscalated(UUID claimId, String by, String reason, Instant at) {

}
