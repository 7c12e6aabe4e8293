package org.twosource.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.ProposedClaim;

/** A candidate as a row of its table, with the number of the claim it makes. */
final class CandidateRow {

	static final String SELECT = """
			select c.*, k.number as claim_number from candidate c left join claim k on k.id = c.claim_id
			""";

	static final String IN_THE_TEXT = " order by c.start_at, c.end_at, c.id ";

	private CandidateRow() {
	}

	static void insert(JdbcClient jdbc, Candidate candidate) {
		Instant decidedAt = candidate.decidedAt();
		ProposedClaim.Days when = candidate.when();
		FigureColumns
			.bind(jdbc
				.sql("""
						insert into candidate (id, document_id, start_at, end_at, exact, statement, kind, hedge, speaker,
						    outlet, cited_date, figure_low, figure_best, figure_high, figure_unit, figure_scope, figure_as_of,
						    figure_imputed, signals, proposed_by, model, status, claim_id, decided_by, decided_at, occurred_from, occurred_to,
						    again_start, again_end, together)
						values (:id, :document, :start, :end, :exact, :statement, :kind, :hedge, :speaker, :outlet, :date,
						    :low, :best, :high, :unit, :scope, :asOf, :imputed, :signals, :proposedBy, :model, :status, :claim, :by, :at, :from, :to,
						    :againStart, :againEnd, :together)
						"""),
					candidate.figure())
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
			.param("proposedBy", candidate.proposedBy().name())
			.param("model", candidate.model())
			.param("status", candidate.status().name())
			.param("claim", candidate.claimId())
			.param("by", candidate.decidedBy())
			.param("at", (decidedAt != null) ? Timestamp.from(decidedAt) : null)
			.param("from", (when != null) ? when.from() : null)
			.param("to", (when != null) ? when.to() : null)
			.param("againStart", candidate.again().stream().map(ProposedClaim.Place::start).toArray(Integer[]::new))
			.param("againEnd", candidate.again().stream().map(ProposedClaim.Place::end).toArray(Integer[]::new))
			.param("together", candidate.together())
			.update();
	}

	static Candidate candidate(ResultSet row, int index) throws SQLException {
		Timestamp decidedAt = row.getTimestamp("decided_at");
		UUID claimId = row.getObject("claim_id", UUID.class);
		return new Candidate(row.getObject("id", UUID.class), row.getObject("document_id", UUID.class),
				row.getInt("start_at"), row.getInt("end_at"), row.getString("exact"), row.getString("statement"),
				Kind.valueOf(row.getString("kind")), Hedge.valueOf(row.getString("hedge")),
				new Attribution(row.getString("speaker"), row.getString("outlet"), row.getString("cited_date")),
				FigureColumns.read(row), List.of((String[]) row.getArray("signals").getArray()),
				Candidate.Proposer.valueOf(row.getString("proposed_by")), row.getString("model"),
				Candidate.Status.valueOf(row.getString("status")), claimId,
				(claimId != null) ? "C-" + row.getLong("claim_number") : null, row.getString("reason"),
				row.getString("decided_by"), (decidedAt != null) ? decidedAt.toInstant() : null, List.of(), days(row),
				places(row), row.getObject("together", Integer.class));
	}

	private static ProposedClaim.@Nullable Days days(ResultSet row) throws SQLException {
		LocalDate from = row.getObject("occurred_from", LocalDate.class);
		LocalDate to = row.getObject("occurred_to", LocalDate.class);
		return (from != null && to != null) ? new ProposedClaim.Days(from, to) : null;
	}

	private static List<ProposedClaim.Place> places(ResultSet row) throws SQLException {
		Integer[] starts = (Integer[]) row.getArray("again_start").getArray();
		Integer[] ends = (Integer[]) row.getArray("again_end").getArray();
		return IntStream.range(0, starts.length)
			.mapToObj((at) -> new ProposedClaim.Place(starts[at], ends[at]))
			.toList();
	}

}
