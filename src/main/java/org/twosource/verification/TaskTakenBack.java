package org.twosource.verification;

import java.util.UUID;

/**
 * A task nobody moved was taken out of somebody's hands, in this transaction.
 *
 * @param taskId the task
 * @param claimId its claim
 * @param holder the username of who held it
 */
public record TaskTakenBack(UUID taskId, UUID claimId, String holder) {

}
