package org.twosource.verification;

import java.util.UUID;

/**
 * Somebody holds a task and does nothing with it, and is asked about it, in this
 * transaction.
 *
 * @param taskId the task
 * @param claimId its claim
 * @param holder the username of who holds it
 */
public record HolderAsked(UUID taskId, UUID claimId, String holder) {

}
