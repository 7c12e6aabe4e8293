package org.twosource.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.matching.Relation;

/**
 * A claim proposed in a document, and what people decided about it.
 *
 * @param id its id
 * @param documentId the document
 * @param start where its words start in the document's text, in UTF-16 units
 * @param end where they end, exclusive
 * @param exact the words
 * @param statement a self-contained sentence
 * @param kind what it is about
 * @param hedge how firmly it is made
 * @param attribution who is said to have said it
 * @param figure its figure, or null
 * @param signals why it was proposed, in words a fact-checker reads
 * @param status what was decided
 * @param claimId the claim it became or was found to make, or null
 * @param claimNumber that claim's short number, or null
 * @param reason why it was rejected, or null
 * @param decidedBy the username of who decided, or null
 * @param decidedAt when, or null
 * @param matches known claims that read like it, the most alike first; at most three
 */
public record Candidate(UUID id, UUID documentId, int start, int end, String exact, String statement, Kind kind,
		Hedge hedge, Attribution attribution, @Nullable Figure figure, List<String> signals, Status status,
		@Nullable UUID claimId, @Nullable String claimNumber, @Nullable String reason, @Nullable String decidedBy,
		@Nullable Instant decidedAt, List<Match> matches) {

	/** What was decided about a candidate. */
	public enum Status {

		/** Nothing yet. */
		PROPOSED,
		/** It became a claim. */
		ACCEPTED,
		/** It makes a claim that was known already. */
		MERGED,
		/** It is not pursued. */
		REJECTED

	}

	/**
	 * A known claim that reads like a candidate.
	 *
	 * @param claimId the claim
	 * @param number its short number, such as C-104
	 * @param statement its statement
	 * @param kind what it is about
	 * @param stage where it stands
	 * @param verdict what the evidence says of it, or null before corroboration
	 * @param score how alike the statements are, above 0 to 1
	 * @param relation what the candidate is to it, as far as the words and figures show
	 */
	public record Match(UUID claimId, String number, String statement, Kind kind, Stage stage,
			@Nullable Verdict verdict, double score, Relation relation) {

		/**
		 * Whether it is still verified or published, so that more mentions may be linked.
		 */
		public boolean pursued() {
			return this.stage != Stage.SPIKED && this.stage != Stage.WITHDRAWN;
		}

	}

	/** Whether nobody has decided on it. */
	public boolean undecided() {
		return this.status == Status.PROPOSED;
	}

	Candidate with(List<Match> found) {
		return new Candidate(this.id, this.documentId, this.start, this.end, this.exact, this.statement, this.kind,
				this.hedge, this.attribution, this.figure, this.signals, this.status, this.claimId, this.claimNumber,
				this.reason, this.decidedBy, this.decidedAt, found);
	}

}
