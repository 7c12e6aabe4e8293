package org.twosource.claim;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.audit.Audit;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.extraction.Extraction;
import org.twosource.extraction.Extractor;
import org.twosource.extraction.ProposedClaim;

/** The claims proposed in documents. */
@Component
public class Candidates {

	private final JdbcClient jdbc;

	private final Matches matches;

	private final Documents documents;

	private final Extractor extractor;

	private final Audit audit;

	private final Clock clock;

	Candidates(JdbcClient jdbc, Matches matches, Documents documents, Extractor extractor, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.matches = matches;
		this.documents = documents;
		this.extractor = extractor;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * How far the triage of a document has come.
	 *
	 * @param decided how many candidates are decided
	 * @param total how many there are
	 */
	public record Progress(int decided, int total) {

	}

	/**
	 * A document's triage as an open page follows it.
	 *
	 * @param decided how many candidates are decided
	 * @param total how many there are
	 * @param change the number of the latest change among them; 0 when there are none
	 */
	public record Standing(int decided, int total, long change) {

		/** How many are left to decide. */
		public int left() {
			return this.total - this.decided;
		}

	}

	/**
	 * Proposes the claims of a document, keeps where its own sourcing is broken and opens
	 * it for triage. Does nothing when that was done before.
	 * @throws Refusal when there is no such document
	 */
	@Transactional
	public void propose(UUID documentId) {
		Document document = this.documents.hold(documentId);
		if (document.status() != Document.Status.EXTRACTING) {
			return;
		}
		Extraction extraction = this.extractor.extract(document.text(), document.publishedOn());
		for (ProposedClaim proposed : extraction.claims()) {
			add(Candidate.of(document, proposed, null));
		}
		this.documents.openTriage(documentId, extraction);
		this.audit.record(Audit.PROCESS, "candidates proposed", documentId, Map.of("candidates",
				extraction.claims().size(), "citationDefects", extraction.citationDefects().size()));
	}

	/**
	 * The candidates of a document in the order of its text, with the known claims that
	 * read like them.
	 */
	public List<Candidate> of(UUID documentId) {
		return list(documentId).stream().map((candidate) -> candidate.with(this.matches.of(candidate))).toList();
	}

	/** The candidates of a document in the order of its text, without matches. */
	public List<Candidate> list(UUID documentId) {
		return this.jdbc.sql(CandidateRow.SELECT + " where c.document_id = :document" + CandidateRow.IN_THE_TEXT)
			.param("document", documentId)
			.query(CandidateRow::candidate)
			.list();
	}

	/**
	 * A candidate of a document with the known claims that read like it.
	 * @throws Refusal when the document has no such candidate
	 */
	public Candidate get(UUID documentId, UUID id) {
		return list(documentId, List.of(id)).stream()
			.findFirst()
			.map((candidate) -> candidate.with(this.matches.of(candidate)))
			.orElseThrow(() -> Refusal.unknown("triage.unknown"));
	}

	/** The other candidates that are offered together with one, without matches. */
	public List<Candidate> together(Candidate candidate) {
		if (candidate.together() == null) {
			return List.of();
		}
		return this.jdbc
			.sql(CandidateRow.SELECT + " where c.document_id = :document and c.together = :together and c.id <> :id"
					+ CandidateRow.IN_THE_TEXT)
			.param("document", candidate.documentId())
			.param("together", candidate.together())
			.param("id", candidate.id())
			.query(CandidateRow::candidate)
			.list();
	}

	/** The claims made in a candidate's document that read most like it, at most five. */
	public List<Candidate.Match> madeBeside(Candidate candidate) {
		return this.matches.madeBeside(candidate);
	}

	/**
	 * The undecided candidate that follows one in the text, or else the first of all;
	 * with the known claims that read like it.
	 */
	public Optional<Candidate> nextUndecided(UUID documentId, UUID after) {
		return this.jdbc.sql(CandidateRow.SELECT + """
				where c.document_id = :document and c.status = 'PROPOSED' and c.id <> :after
				order by (c.start_at, c.end_at, c.id) <= (
				    select start_at, end_at, id from candidate where id = :after), c.start_at, c.end_at, c.id limit 1
				""")
			.param("document", documentId)
			.param("after", after)
			.query(CandidateRow::candidate)
			.optional()
			.map((candidate) -> candidate.with(this.matches.of(candidate)));
	}

	/**
	 * The candidates of a document that were decided, reopened or added after a change,
	 * in the order of the text.
	 */
	public List<Candidate> changedAfter(UUID documentId, long change) {
		return this.jdbc
			.sql(CandidateRow.SELECT + " where c.document_id = :document and c.change > :change"
					+ CandidateRow.IN_THE_TEXT)
			.param("document", documentId)
			.param("change", change)
			.query(CandidateRow::candidate)
			.list();
	}

	/** How the triage of a document stands. */
	public Standing standing(UUID documentId) {
		return this.jdbc.sql("""
				select count(*) filter (where status <> 'PROPOSED') as decided, count(*) as total,
				    coalesce(max(change), 0) as change
				from candidate where document_id = :document
				""").param("document", documentId).query(Standing.class).single();
	}

	/**
	 * How far the triage of each of these documents has come; one without candidates is
	 * left out.
	 */
	public Map<UUID, Progress> progress(Collection<UUID> documentIds) {
		Map<UUID, Progress> progress = new HashMap<>();
		this.jdbc.sql("""
				select document_id, count(*) filter (where status <> 'PROPOSED') as decided, count(*) as total
				from candidate where document_id = any(:documents) group by document_id
				""").param("documents", documentIds.toArray(UUID[]::new)).query((row) -> {
			progress.put(row.getObject("document_id", UUID.class),
					new Progress(row.getInt("decided"), row.getInt("total")));
		});
		return progress;
	}

	/** Those of a document's candidates that have one of these ids, without matches. */
	List<Candidate> list(UUID documentId, Collection<UUID> ids) {
		return this.jdbc.sql(CandidateRow.SELECT + " where c.document_id = :document and c.id = any(:ids)")
			.param("document", documentId)
			.param("ids", ids.toArray(UUID[]::new))
			.query(CandidateRow::candidate)
			.list();
	}

	void add(Candidate candidate) {
		CandidateRow.insert(this.jdbc, candidate);
	}

	/** Keeps a decision on a candidate: the claim it makes, or why it is rejected. */
	void settle(UUID id, Candidate.Status status, @Nullable UUID claimId, @Nullable String reason, String by) {
		this.jdbc.sql("""
				update candidate set status = :status, claim_id = :claim, reason = :reason, decided_by = :by,
				    decided_at = :at, change = nextval('candidate_change')
				where id = :id
				""")
			.param("status", status.name())
			.param("claim", claimId)
			.param("reason", reason)
			.param("by", by)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.update();
	}

	/** Takes a decision back. */
	void reopen(UUID id) {
		this.jdbc.sql("""
				update candidate set status = 'PROPOSED', claim_id = null, reason = null, decided_by = null,
				    decided_at = null, change = nextval('candidate_change')
				where id = :id
				""").param("id", id).update();
	}

	/** Rejects every candidate of a document nobody decided on, and counts them. */
	int rejectUndecided(UUID documentId, String reason, String by) {
		return this.jdbc.sql("""
				update candidate set status = 'REJECTED', reason = :reason, decided_by = :by, decided_at = :at,
				    change = nextval('candidate_change')
				where document_id = :document and status = 'PROPOSED'
				""")
			.param("reason", reason)
			.param("by", by)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("document", documentId)
			.update();
	}

}
