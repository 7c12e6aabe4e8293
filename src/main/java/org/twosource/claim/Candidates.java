package org.twosource.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.audit.Audit;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Extraction;
import org.twosource.extraction.Extractor;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.ProposedClaim;

/** The claims proposed in documents. */
@Component
public class Candidates {

	private final JdbcClient jdbc;

	private final Documents documents;

	private final Extractor extractor;

	private final Audit audit;

	private final Clock clock;

	Candidates(JdbcClient jdbc, Documents documents, Extractor extractor, Audit audit, Clock clock) {
		this.jdbc = jdbc;
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
	 * Proposes the claims of a document, keeps where its own sourcing is broken and opens
	 * it for triage. Does nothing when that was done before.
	 * @throws org.twosource.Refusal when there is no such document
	 */
	@Transactional
	public void propose(UUID documentId) {
		Document document = this.documents.hold(documentId);
		if (document.status() != Document.Status.EXTRACTING) {
			return;
		}
		Extraction extraction = this.extractor.extract(document.text());
		for (ProposedClaim proposed : extraction.claims()) {
			requireAnchored(proposed, document.text());
			add(proposed(documentId, proposed));
		}
		this.documents.openTriage(documentId, extraction.citationDefects());
		this.audit.record(Audit.PROCESS, "candidates proposed", documentId, Map.of("candidates",
				extraction.claims().size(), "citationDefects", extraction.citationDefects().size()));
	}

	/**
	 * The candidates of a document in the order of its text, with the known claims that
	 * read like them.
	 */
	public List<Candidate> of(UUID documentId) {
		Map<UUID, List<Candidate.Match>> matches = matches(documentId);
		return list(documentId).stream()
			.map((candidate) -> candidate.with(matches.getOrDefault(candidate.id(), List.of())))
			.toList();
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

	/** The candidates of a document in the order of its text, without matches. */
	List<Candidate> list(UUID documentId) {
		return this.jdbc.sql("select * from candidate where document_id = :document order by start_at, end_at, id")
			.param("document", documentId)
			.query(Candidates::candidate)
			.list();
	}

	void add(Candidate candidate) {
		Instant decidedAt = candidate.decidedAt();
		FigureColumns.bind(this.jdbc.sql("""
				insert into candidate (id, document_id, start_at, end_at, exact, statement, kind, hedge, speaker,
				    outlet, cited_date, figure_low, figure_best, figure_high, figure_unit, figure_scope, figure_as_of,
				    figure_imputed, signals, status, claim_id, decided_by, decided_at)
				values (:id, :document, :start, :end, :exact, :statement, :kind, :hedge, :speaker, :outlet, :date,
				    :low, :best, :high, :unit, :scope, :asOf, :imputed, :signals, :status, :claim, :by, :at)
				"""), candidate.figure())
			.param("id", candidate.id())
			.param("document", candidate.documentId())
			.param("start", candidate.start())
			.param("end", candidate.end())
			.param("exact", candidate.exact())
			.param("statement", candidate.statement())
			.param("kind", candidate.kind().name())
			.param("hedge", candidate.hedge().name())
			.param("speaker", candidate.attribution().speaker())
			.param("outlet", candidate.attribution().outlet())
			.param("date", candidate.attribution().date())
			.param("signals", candidate.signals().toArray(String[]::new))
			.param("status", candidate.status().name())
			.param("claim", candidate.claimId())
			.param("by", candidate.decidedBy())
			.param("at", (decidedAt != null) ? Timestamp.from(decidedAt) : null)
			.update();
	}

	/** Keeps a decision on a candidate: the claim it makes, or why it is rejected. */
	void settle(UUID id, Candidate.Status status, @Nullable UUID claimId, @Nullable String reason, String by) {
		this.jdbc.sql("""
				update candidate set status = :status, claim_id = :claim, reason = :reason, decided_by = :by,
				    decided_at = :at
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
				    decided_at = null
				where id = :id
				""").param("id", id).update();
	}

	/** Rejects every candidate of a document nobody decided on, and counts them. */
	int rejectUndecided(UUID documentId, String reason, String by) {
		return this.jdbc.sql("""
				update candidate set status = 'REJECTED', reason = :reason, decided_by = :by, decided_at = :at
				where document_id = :document and status = 'PROPOSED'
				""")
			.param("reason", reason)
			.param("by", by)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("document", documentId)
			.update();
	}

	private Map<UUID, List<Candidate.Match>> matches(UUID documentId) {
		Map<UUID, List<Candidate.Match>> matches = new HashMap<>();
		this.jdbc
			.sql("""
					select c.id as candidate_id, m.*
					from candidate c cross join lateral (
					    select k.id, k.number, k.statement, k.stage, k.verdict, similarity(k.statement, c.statement) as score
					    from claim k
					    where k.statement % c.statement and k.id is distinct from c.claim_id
					    order by score desc, k.number limit 3) m
					where c.document_id = :document
					order by c.id, m.score desc, m.number
					""")
			.param("document", documentId)
			.query((row) -> {
				matches.computeIfAbsent(row.getObject("candidate_id", UUID.class), (id) -> new ArrayList<>())
					.add(match(row));
			});
		return matches;
	}

	private static void requireAnchored(ProposedClaim proposed, String text) {
		if (!text.substring(proposed.start(), proposed.end()).equals(proposed.exact())) {
			throw new IllegalStateException("The words proposed at %d to %d are not the document's"
				.formatted(proposed.start(), proposed.end()));
		}
	}

	private static Candidate proposed(UUID documentId, ProposedClaim claim) {
		return new Candidate(UUID.randomUUID(), documentId, claim.start(), claim.end(), claim.exact(),
				claim.statement(), claim.kind(), claim.hedge(), claim.attribution(), claim.figure(), claim.signals(),
				Candidate.Status.PROPOSED, null, null, null, null, List.of());
	}

	private static Candidate.Match match(ResultSet row) throws SQLException {
		String verdict = row.getString("verdict");
		return new Candidate.Match(row.getObject("id", UUID.class), "C-" + row.getLong("number"),
				row.getString("statement"), Stage.valueOf(row.getString("stage")),
				(verdict != null) ? Verdict.valueOf(verdict) : null, row.getDouble("score"));
	}

	private static Candidate candidate(ResultSet row, int index) throws SQLException {
		Timestamp decidedAt = row.getTimestamp("decided_at");
		return new Candidate(row.getObject("id", UUID.class), row.getObject("document_id", UUID.class),
				row.getInt("start_at"), row.getInt("end_at"), row.getString("exact"), row.getString("statement"),
				Kind.valueOf(row.getString("kind")), Hedge.valueOf(row.getString("hedge")),
				new Attribution(row.getString("speaker"), row.getString("outlet"), row.getString("cited_date")),
				FigureColumns.read(row), List.of((String[]) row.getArray("signals").getArray()),
				Candidate.Status.valueOf(row.getString("status")), row.getObject("claim_id", UUID.class),
				row.getString("reason"), row.getString("decided_by"),
				(decidedAt != null) ? decidedAt.toInstant() : null, List.of());
	}

}
