package org.twosource.syndication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When what is published was published last. */
@Component
class Published {

	/** On which day a finding was published first, as the index has it. */
	private static final String FIRST = " (coalesce(first_published_at, published_at) at time zone 'UTC')::date ";

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

	/**
	 * A day on which findings were published first.
	 *
	 * @param day in UTC
	 * @param at when any of them was published last
	 */
	record Day(LocalDate day, Instant at) {

	}

	/** When anything was published, corrected or retracted last; null before that. */
	@Nullable Instant newest() {
		return this.jdbc.sql("select published_at from finding_version order by published_at desc limit 1")
			.query((row, index) -> row.getTimestamp("published_at").toInstant())
			.optional()
			.orElse(null);
	}

	/** Whether there are no more findings than so many. */
	boolean atMost(int findings) {
		return this.jdbc.sql("""
				select count(*) from (
				    select from finding_version where version = 1 order by published_at limit :most + 1) counted
				""").param("most", findings).query(Long.class).single() <= findings;
	}

	/** All findings, by number. */
	List<Place> all() {
		return this.jdbc.sql("""
				select c.number, max(f.published_at) as at
				from finding_version f join claim c on c.id = f.claim_id
				group by c.number order by c.number
				""").query(Published::place).list();
	}

	/** The days on which findings were published first, the earliest first. */
	List<Day> days() {
		return this.jdbc.sql("with recursive day as (select (select min(" + FIRST + """
				) from finding_version) as day
				    union all select (select min(""" + FIRST + ") from finding_version where " + FIRST + """
				        > day.day) from day where day.day is not null)
				select day, (select max(published_at) from finding_version where""" + FIRST + """
				    = day.day) as at
				from day where day is not null
				""")
			.query((row, index) -> new Day(row.getObject("day", LocalDate.class), row.getTimestamp("at").toInstant()))
			.list();
	}

	/** The findings that were published first on a day, by number. */
	List<Place> on(LocalDate day) {
		return this.jdbc.sql("""
				select c.number, max(f.published_at) as at
				from finding_version f join claim c on c.id = f.claim_id
				where""" + FIRST + """
				= :day group by c.number order by c.number
				""").param("day", day).query(Published::place).list();
	}

	private static Place place(ResultSet row, int index) throws SQLException {
		return new Place("C-" + row.getLong("number"), row.getTimestamp("at").toInstant());
	}

}
