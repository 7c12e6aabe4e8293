package org.twosource.document;

import java.util.UUID;

/**
 * A document was taken in. Published in the importing transaction.
 *
 * @param documentId the new document
 * @param importedBy the username of who imported it
 */
public record DocumentImported(UUID documentId, String importedBy) {

}
