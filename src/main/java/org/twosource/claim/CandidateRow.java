package org.twosource.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.twosource.extraction.Attribution;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

/** A candidate as a row of its table, with the number of the claim it makes. */
final class CandidateRow {

	static final String SELECT = """
			select c.*, k.number as claim_number from candidate c left join claim k on k.id = c.claim_id
			""";

	static final String IN_THE_TEXT = " order by c.start_at, c.end_at, c.id ";

	private CandidateRow() {
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
				row.getString("decided_by"), (decidedAt != null) ? decidedAt.toInstant() : null, List.of());
	}

}
