package org.twosource.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.document.Document;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.ProposedClaim;
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
 * @param proposedBy who proposed it
 * @param model the name of the language model that did, or null when none did
 * @param status what was decided
 * @param claimId the claim it became or was found to make, or null
 * @param claimNumber that claim's short number, or null
 * @param reason why it was rejected, or null
 * @param decidedBy the username of who decided, or null
 * @param decidedAt when, or null
 * @param matches known claims that read like it, the most alike first; at most three
 * @param when the days it speaks of, or null when not known
 * @param again other places where the document makes the same claim, in the order of the
 * text; an acceptance covers them too
 * @param together a number that the document's candidates offered together share, or null
 */
public record Candidate(UUID id, UUID documentId, int start, int end, String exact, String statement, Kind kind,
		Hedge hedge, Attribution attribution, @Nullable Figure figure, List<String> signals, Proposer proposedBy,
		@Nullable String model, Status status, @Nullable UUID claimId, @Nullable String claimNumber,
		@Nullable String reason, @Nullable String decidedBy, @Nullable Instant decidedAt, List<Match> matches,
		ProposedClaim.@Nullable Days when, List<ProposedClaim.Place> again, @Nullable Integer together) {

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

	/** Who proposed a candidate. */
	public enum Proposer {

		/** The rules of the extractor. */
		EXTRACTOR,
		/** A language model. */
		MODEL,
		/** Somebody who added it at triage. */
		PERSON

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

	/**
	 * A claim proposed in a document, as nobody has decided on it yet.
	 * @param model the language model that proposes it, or null when the extractor does
	 */
	static Candidate of(Document document, ProposedClaim claim, @Nullable String model) {
		if (!document.text().substring(claim.start(), claim.end()).equals(claim.exact())) {
			throw new IllegalStateException(
					"The words proposed at %d to %d are not the document's".formatted(claim.start(), claim.end()));
		}
		return new Candidate(UUID.randomUUID(), document.id(), claim.start(), claim.end(), claim.exact(),
				claim.statement(), claim.kind(), claim.hedge(), claim.attribution(), claim.figure(), claim.signals(),
				(model != null) ? Proposer.MODEL : Proposer.EXTRACTOR, model, Status.PROPOSED, null, null, null, null,
				null, List.of(), claim.when(), claim.again(), claim.together());
	}

	/** Whether nobody has decided on it. */
	public boolean undecided() {
		return this.status == Status.PROPOSED;
	}

	Candidate with(List<Match> found) {
		return new Candidate(this.id, this.documentId, this.start, this.end, this.exact, this.statement, this.kind,
				this.hedge, this.attribution, this.figure, this.signals, this.proposedBy, this.model, this.status,
				this.claimId, this.claimNumber, this.reason, this.decidedBy, this.decidedAt, found, this.when,
				this.again, this.together);
	}

}
