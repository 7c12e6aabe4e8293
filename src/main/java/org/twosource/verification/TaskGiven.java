package org.twosource.verification;

import java.util.UUID;

/**
 * A manager gave a task to somebody else, in this transaction.
 *
 * @param taskId the task
 * @param claimId its claim
 * @param kind what is to be done
 * @param to the username of who holds it from now on
 * @param by the username of the manager
 */
public record TaskGiven(UUID taskId, UUID claimId, TaskKind kind, String to, String by) {

}
