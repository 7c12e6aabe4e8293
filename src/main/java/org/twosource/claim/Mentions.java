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
		this.jdbc
			.sql("""
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
			.param("prefix", text.substring(outside(text, Math.max(0, start - CONTEXT), 1), start))
			.param("suffix", text.substring(end, outside(text, Math.min(text.length(), end + CONTEXT), -1)))
			.param("speaker", attribution.speaker())
			.param("outlet", attribution.outlet())
			.param("date", attribution.date())
			.update();
	}

	/** Takes off one mention of a claim at a place in a document. */
	void remove(UUID claimId, UUID documentId, int start, int end) {
		this.jdbc.sql("""
				delete from mention where id = (
				    select id from mention
				    where claim_id = :claim and document_id = :document and start_at = :start and end_at = :end
				    order by id limit 1)
				""")
			.param("claim", claimId)
			.param("document", documentId)
			.param("start", start)
			.param("end", end)
			.update();
	}

	/** Whether an index lies between the two halves of a surrogate pair. */
	static boolean splitsPair(String text, int index) {
		return index > 0 && index < text.length()
				&& Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
	}

	private static int outside(String text, int index, int step) {
		return splitsPair(text, index) ? index + step : index;
	}

	static Mention mention(ResultSet row, int index) throws SQLException {
		return new Mention(row.getObject("id", UUID.class), row.getObject("claim_id", UUID.class),
				row.getObject("document_id", UUID.class), row.getInt("start_at"), row.getInt("end_at"),
				row.getString("exact"), row.getString("prefix"), row.getString("suffix"), row.getString("speaker"),
				row.getString("outlet"), row.getString("cited_date"));
	}

}
