package org.twosource.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.extraction.Attribution;

/** The places where documents make claims. */
@Component
class Mentions {

	private static final int CONTEXT = 32;

	private final JdbcClient jdbc;

	Mentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Anchors a claim in a document's text by position and by quotation. */
	void add(UUID claimId, UUID documentId, String text, int start, int end, Attribution attribution) {
		this.jdbc.sql("""
				insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix, speaker, outlet,
				    cited_date)
				values (:id, :claim, :document, :start, :end, :exact, :prefix, :suffix, :speaker, :outlet, :date)
				""")
			.param("id", UUID.randomUUID())
			.param("claim", claimId)
			.param("document", documentId)
			.param("start", start)
			.param("end", end)
			.param("exact", text.substring(start, end))
			.param("prefix", text.substring(boundary(text, Math.max(0, start - CONTEXT)), start))
			.param("suffix", text.substring(end, boundary(text, Math.min(text.length(), end + CONTEXT))))
			.param("speaker", attribution.speaker())
			.param("outlet", attribution.outlet())
			.param("date", attribution.date())
			.update();
	}

	/** The nearest place at or after an index that is not inside a surrogate pair. */
	private static int boundary(String text, int index) {
		boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
				&& Character.isHighSurrogate(text.charAt(index - 1));
		return inside ? index + 1 : index;
	}

	static Mention mention(ResultSet row, int index) throws SQLException {
		return new Mention(row.getObject("id", UUID.class), row.getObject("claim_id", UUID.class),
				row.getObject("document_id", UUID.class), row.getInt("start_at"), row.getInt("end_at"),
				row.getString("exact"), row.getString("prefix"), row.getString("suffix"), row.getString("speaker"),
				row.getString("outlet"), row.getString("cited_date"));
	}

}
