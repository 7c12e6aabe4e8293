package org.twosource.fuzz;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What there really is, for some addresses to lead somewhere.
 *
 * @param claim a claim at collection
 * @param document a document in triage
 * @param task the open task of the claim, or null when it has none
 * @param username somebody who works here
 */
record FuzzIds(UUID claim, UUID document, @Nullable UUID task, String username) {

	/** One of them, or an id of nothing. */
	UUID known(int which, UUID nothing) {
		return switch (which) {
			case 0 -> this.claim;
			case 1 -> this.document;
			case 2 -> (this.task != null) ? this.task : nothing;
			default -> nothing;
		};
	}

	/** What a place in an address may really be, or null when there is nothing. */
	@Nullable String at(String path, String place) {
		if (place.equals("username")) {
			return this.username;
		}
		if (path.contains("/claims/{id}") || place.equals("claimId")) {
			return place.equals("id") || place.equals("claimId") ? this.claim.toString() : null;
		}
		if (path.contains("/documents/{id}") && place.equals("id")) {
			return this.document.toString();
		}
		if (path.contains("/tasks/{id}") && this.task != null) {
			return this.task.toString();
		}
		return switch (place) {
			case "form" -> "pdf";
			case "table" -> "days";
			case "week" -> "2026-W10";
			case "version" -> "1";
			default -> null;
		};
	}

}
