package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

import org.twosource.claim.Stage;

/**
 * An editor returned a claim, in this transaction.
 *
 * @param claimId the claim
 * @param returnTo the stage it goes back to: {@code COLLECTION} or {@code CORROBORATION}
 * @param reason why
 * @param by the username of the editor
 * @param at when they decided so
 */
public record ClaimReturned(UUID claimId, Stage returnTo, String reason, String by, Instant at) {

}
