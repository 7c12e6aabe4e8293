package org.twosource.annotation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That readers may, or for a while might, read a document with its marks.
 *
 * @param documentId the document
 * @param publishedBy the username of the editor who published it
 * @param publishedAt when
 * @param takenBackBy the username of the editor who took that back, or null
 * @param takenBackAt when, or null
 * @param reason why, or null
 */
public record PublishedDocument(UUID documentId, String publishedBy, Instant publishedAt, @Nullable String takenBackBy,
		@Nullable Instant takenBackAt, @Nullable String reason) {

	/** Whether readers may read it now. */
	public boolean stands() {
		return this.takenBackAt == null;
	}

}
