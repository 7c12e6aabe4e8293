package org.twosource.claim;

import java.util.UUID;

/**
 * Every candidate of a document is decided. Published in the deciding transaction.
 *
 * @param documentId the document
 * @param finishedBy the username of who finished the triage
 */
public record TriageFinished(UUID documentId, String finishedBy) {

}
