package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;

/**
 * A claim was marked overdue, in this transaction.
 *
 * @param claimId the claim
 * @param stage where it stands
 * @param dueAt when it should have been done there, or null when that is not known
 */
public record ClaimOverdue(UUID claimId, Stage stage, @Nullable Instant dueAt) {

}
