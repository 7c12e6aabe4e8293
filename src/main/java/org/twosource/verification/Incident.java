package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An automatic step that failed and was retried in vain.
 *
 * @param id its id, for retrying
 * @param step the name of the step in the diagram
 * @param stepId the id of its element there
 * @param process the name of the process
 * @param processKey its key
 * @param subject the claim's or document's id
 * @param message what went wrong
 * @param since when it gave up
 */
public record Incident(String id, String step, String stepId, String process, String processKey, UUID subject,
		@Nullable String message, Instant since) {

}
