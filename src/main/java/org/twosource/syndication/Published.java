package org.twosource.syndication;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When what is published was published last. */
@Component
class Published {

	private final JdbcClient jdbc;

	Published(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A finding's place in the site.
	 *
	 * @param number such as C-104
	 * @param at when its newest version was published
	 */
	record Place(String number, Instant at) {

	}

	/** When anything was published, corrected or retracted last; null before that. */
	@Nullable Instant newest() {
		return this.jdbc.sql("select published_at from finding_version order by published_at desc limit 1")
			.query((row, index) -> row.getTimestamp("published_at").toInstant())
			.optional()
			.orElse(null);
	}

	/**
	 * The findings by number, in parts of that size: when each part last changed.
	 */
	List<Instant> parts(int size) {
		return this.jdbc.sql("""
				select max(at) as at from (
				    select max(f.published_at) as at, (row_number() over (order by c.number) - 1) / :size as part
				    from finding_version f join claim c on c.id = f.claim_id group by c.number) findings
				group by part order by part
				""").param("size", size).query((row, index) -> row.getTimestamp("at").toInstant()).list();
	}

	/** The findings of a part, by number. */
	List<Place> part(int part, int size) {
		return this.jdbc.sql("""
				select c.number, max(f.published_at) as at
				from finding_version f join claim c on c.id = f.claim_id
				group by c.number order by c.number limit :size offset :offset
				""")
			.param("size", size)
			.param("offset", (long) part * size)
			.query((row, index) -> new Place("C-" + row.getLong("number"), row.getTimestamp("at").toInstant()))
			.list();
	}

}
