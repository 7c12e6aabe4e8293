package org.twosource.alert;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An alert with what there is to say of it. What is confidential in any way is not in it.
 *
 * @param id its id
 * @param kind what happened
 * @param claimId the claim it is about, or null
 * @param number the claim's short number, or null
 * @param statement the claim's statement, or null when it may not go out
 * @param stage the stage, for a claim that is overdue
 * @param since since when it is so, or null
 * @param process the key of the process whose step failed, or null
 * @param step the step that failed, or null
 * @param stepName what it is called in its diagram, or null
 * @param retracted whether the finding was retracted
 * @param whatChanged what changed in the finding, or null
 * @param at when it was noticed
 * @param endedAt since when it is no longer so, or null
 */
record Happening(UUID id, AlertKind kind, @Nullable UUID claimId, @Nullable String number, @Nullable String statement,
		@Nullable String stage, @Nullable Instant since, @Nullable String process, @Nullable String step,
		@Nullable String stepName, boolean retracted, @Nullable String whatChanged, Instant at,
		@Nullable Instant endedAt) {

}
