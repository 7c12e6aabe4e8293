package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How long claims took from their acceptance to the first publication of their finding;
 * of those published for the first time on the days of the slice.
 *
 * @param published how many there are
 * @param medianMillis half took no longer, in milliseconds; null when there is none
 * @param most85Millis 85 in 100 took no longer, in milliseconds; null when there is none
 * @param claims some of them, evenly spread over the time of their publication, oldest
 * first
 */
public record CycleTime(long published, @Nullable Double medianMillis, @Nullable Double most85Millis,
		List<Taken> claims) {

	/** How many claims a page shows. */
	public static final int SHOWN = 200;

	/** How many claims a file holds. */
	public static final int FILED = 20_000;

	private static final String SQL = """
			with taken as (
			    select s.claim_id, s.entered_at as published_at, row_number() over (order by s.entered_at, s.id) as place,
			        date_part('epoch', s.entered_at - s.accepted_at) * 1000 as millis
			    from stage_stay s
			    where s.stage = 'PUBLISHED' and s.first_time and s.entered_at >= :since and s.entered_at < :until
			        and sliced),
			typical as (
			    select count(*) as published, percentile_cont(0.5) within group (order by millis) as median,
			        percentile_cont(0.85) within group (order by millis) as most85
			    from taken)
			select typical.*, taken.claim_id, (select number from claim where id = taken.claim_id) as number,
			    taken.published_at, taken.millis
			from typical
			left join taken on taken.place * :most / typical.published <> (taken.place - 1) * :most / typical.published
			order by taken.place
			""";

	/**
	 * A published claim.
	 *
	 * @param id its id
	 * @param number its short number, such as C-104
	 * @param publishedAt when its finding was published for the first time
	 * @param millis how long it took until then, in milliseconds
	 */
	public record Taken(UUID id, String number, Instant publishedAt, double millis) {

		private static @Nullable Taken of(ResultSet row) throws SQLException {
			UUID id = row.getObject("claim_id", UUID.class);
			return (id != null) ? new Taken(id, "C-" + row.getLong("number"),
					row.getTimestamp("published_at").toInstant(), row.getDouble("millis")) : null;
		}

	}

	/**
	 * Asks for it.
	 * @param most how many claims to name at most
	 */
	static CycleTime of(SlicedClaims claims, int most) {
		return claims.ask(SQL).param("most", (long) most).query((rows) -> {
			rows.next();
			long published = rows.getLong("published");
			Double median = rows.getObject("median", Double.class);
			Double most85 = rows.getObject("most85", Double.class);
			List<Taken> taken = new ArrayList<>();
			do {
				Taken claim = Taken.of(rows);
				if (claim != null) {
					taken.add(claim);
				}
			}
			while (rows.next());
			return new CycleTime(published, median, most85, taken);
		});
	}

}
