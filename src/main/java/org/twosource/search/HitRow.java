package org.twosource.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.document.Document;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Kind;

/** A hit as a row of what the database found. */
final class HitRow {

	private HitRow() {
	}

	static Hit hit(ResultSet row) throws SQLException {
		Section section = Section.valueOf(row.getString("section"));
		return new Hit(section, row.getObject("subject", UUID.class), Piece.of(row.getString("title")),
				Piece.of(row.getString("snippet")), row.getTimestamp("at").toInstant(), claim(row, section),
				choice(Document.Status.class, row.getString("status")), choice(Stance.class, row.getString("stance")),
				row.getBoolean("retracted"));
	}

	private static Hit.@Nullable ClaimAtHand claim(ResultSet row, Section section) throws SQLException {
		UUID id = row.getObject("claim_id", UUID.class);
		if (id == null) {
			return null;
		}
		String verdict = row.getString((section == Section.FINDINGS) ? "published" : "verdict");
		return new Hit.ClaimAtHand(id, "C-" + row.getLong("number"), Kind.valueOf(row.getString("kind")),
				Stage.valueOf(row.getString("stage")), choice(Verdict.class, verdict));
	}

	private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

}
