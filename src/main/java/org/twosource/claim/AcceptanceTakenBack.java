package org.twosource.claim;

import java.util.UUID;

/**
 * The acceptance of a claim on which nobody has worked yet was taken back at triage.
 * Published in the transaction that takes it back.
 *
 * @param claimId the claim, which is withdrawn
 * @param by the username of who took it back
 */
public record AcceptanceTakenBack(UUID claimId, String by) {

}
