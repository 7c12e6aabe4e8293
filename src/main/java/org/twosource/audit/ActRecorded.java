package org.twosource.audit;

import java.util.UUID;

/**
 * Somebody did something. Published in the transaction that records it.
 *
 * @param subject the id of the claim, document or other thing acted on
 * @param actor the username, or {@link Audit#PROCESS}
 * @param act what was done, in words
 */
public record ActRecorded(UUID subject, String actor, String act) {

}
