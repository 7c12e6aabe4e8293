package org.twosource.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;
import org.twosource.document.Document;

/**
 * How far a document has come.
 *
 * @param id its id
 * @param title its title
 * @param status how far its triage has come
 * @param publisher who published it, or null
 * @param deskId the desk it belongs to; null when it is everybody's
 * @param desk what that desk is called, or null
 * @param importedAt when it came in
 * @param stages how many of its claims stand at each stage, every stage in order; a claim
 * it makes in several places counts once
 * @param claims how many claims it makes
 * @param settled how many of them are published, spiked or withdrawn
 * @param overdue how many of them are overdue
 * @param undecided how many candidates nobody has decided on; they are no claims yet and
 * count nowhere else
 * @param oldestOpen since when the oldest of its open claims is one; null when none is
 * open
 * @param holders the display names of those who hold tasks of its claims, in order
 * @param outlook when it will be settled
 */
public record DocumentProgress(UUID id, String title, Document.Status status, @Nullable String publisher,
		@Nullable UUID deskId, @Nullable String desk, Instant importedAt, List<Part> stages, long claims, long settled,
		long overdue, long undecided, @Nullable Instant oldestOpen, List<String> holders, Outlook outlook) {

	/**
	 * How many claims stand at a stage.
	 *
	 * @param stage the stage
	 * @param count how many
	 */
	public record Part(Stage stage, long count) {

	}

	/** How many of 100 claims are settled, rounded down; 0 without any. */
	public long settledPercent() {
		return (this.claims == 0) ? 0 : this.settled * 100 / this.claims;
	}

	/** How many of its claims are open. */
	public long open() {
		return this.claims - this.settled;
	}

}
