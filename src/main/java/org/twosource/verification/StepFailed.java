package org.twosource.verification;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An automatic step failed as often as it is tried by itself and waits for a manager from
 * now on, in this transaction.
 *
 * @param incidentId the id it has among the {@link Incidents}
 * @param process the key of the process
 * @param step the id of the step in its diagram
 * @param name what the step is called there
 * @param subject what the process is about, such as a claim or a document, or null when
 * it had not begun
 */
public record StepFailed(UUID incidentId, String process, String step, String name, @Nullable UUID subject) {

}
