package org.twosource.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;

import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

/** A claim as a row of its table. */
final class ClaimRow {

	private ClaimRow() {
	}

	static Claim claim(ResultSet row, int index) throws SQLException {
		Timestamp due = row.getTimestamp("due_at");
		Timestamp stale = row.getTimestamp("stale_since");
		String verdict = row.getString("verdict");
		String confidence = row.getString("confidence");
		return new Claim(row.getObject("id", UUID.class), row.getLong("number"), row.getString("statement"),
				Kind.valueOf(row.getString("kind")), Hedge.valueOf(row.getString("hedge")),
				Harm.valueOf(row.getString("harm")), FigureColumns.read(row), Stage.valueOf(row.getString("stage")),
				row.getTimestamp("stage_since").toInstant(), (due != null) ? due.toInstant() : null,
				row.getBoolean("overdue"), row.getBoolean("waiting"), (stale != null) ? stale.toInstant() : null,
				(verdict != null) ? Verdict.valueOf(verdict) : null,
				(confidence != null) ? Confidence.valueOf(confidence) : null, row.getString("rationale"),
				row.getString("accepted_by"), row.getTimestamp("accepted_at").toInstant(), row.getInt("version"),
				Steering.of(row));
	}

}
