package org.twosource.verification;

import java.util.UUID;

/**
 * A manager answered who had called them to a claim.
 *
 * @param claimId the claim
 * @param to the username of who had called
 * @param by the username of who answers
 * @param answer what they say
 */
public record EscalationAnswered(UUID claimId, String to, String by, String answer) {

}
