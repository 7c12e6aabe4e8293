package org.twosource.publication;

import java.sql.Date;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where claims are made, as readers are told it. */
@Component
class Appearances {

	private final JdbcClient jdbc;

	Appearances(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Where a claim is made, by document and place. */
	List<FindingContent.Mention> of(UUID claimId) {
		return this.jdbc.sql("""
				select d.title, d.publisher, d.url, d.published_on, m.exact, m.speaker, m.outlet, m.cited_date
				from mention m join document d on d.id = m.document_id
				where m.claim_id = :claim
				order by d.imported_at, d.id, m.start_at
				""").param("claim", claimId).query((row, index) -> {
			Date publishedOn = row.getDate("published_on");
			return new FindingContent.Mention(row.getString("title"), row.getString("publisher"), row.getString("url"),
					(publishedOn != null) ? publishedOn.toLocalDate() : null, row.getString("exact"),
					row.getString("speaker"), row.getString("outlet"), row.getString("cited_date"));
		}).list();
	}

}
