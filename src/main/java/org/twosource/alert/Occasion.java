package org.twosource.alert;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What gives reason for an alert.
 *
 * @param kind what kind of thing it is
 * @param subject what it is about
 * @param occasion tells it from other occasions about the same subject
 * @param claimId the claim it is about, or null for none
 * @param stage the stage the claim stands at, for one that is overdue
 * @param since since when it is so, or null when that is now
 * @param step the step that failed, or null
 * @param version the version of the finding, or null
 */
record Occasion(AlertKind kind, UUID subject, String occasion, @Nullable UUID claimId, @Nullable String stage,
		@Nullable Instant since, @Nullable Step step, @Nullable Integer version) {

	/**
	 * A step that failed.
	 *
	 * @param process the key of its process
	 * @param id its id in the diagram
	 * @param name what it is called there
	 */
	record Step(String process, String id, String name) {

	}

}
