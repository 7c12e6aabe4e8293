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
 * @param subject the id of what the process is about: a claim, a document, a capture of a
 * link or a message to a webhook; null when it is about no one thing
 * @param about what people call that, such as C-104 or a document's title, or null
 * @param webhook the webhook a message goes to, or null
 * @param message what went wrong in the end, in a sentence, or null when that is not
 * known
 * @param since when it gave up
 */
public record Incident(String id, String step, String stepId, String process, String processKey, @Nullable UUID subject,
		@Nullable String about, @Nullable UUID webhook, @Nullable String message, Instant since) {

}
