package org.twosource.verification;

import java.util.UUID;

import org.twosource.claim.Stage;

/**
 * A claim was spiked or withdrawn, in this transaction; a finding published before is to
 * be retracted.
 *
 * @param claimId the claim
 * @param stage {@code SPIKED} or {@code WITHDRAWN}
 * @param reason why
 * @param by the username of who dropped it
 */
public record ClaimDropped(UUID claimId, Stage stage, String reason, String by) {

}
