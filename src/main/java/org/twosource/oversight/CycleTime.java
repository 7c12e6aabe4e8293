package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

	private static final String SOME = """
			select taken.claim_id, (select number from claim where id = taken.claim_id) as number, taken.published_at,
			    taken.millis
			from (
			    select s.claim_id, s.entered_at as published_at, row_number() over (order by s.entered_at, s.id) as place,
			        date_part('epoch', s.entered_at - s.accepted_at) * 1000 as millis
			    from stage_stay s
			    where s.stage = 'PUBLISHED' and s.first_time and s.entered_at >= :since and s.entered_at < :until
			        and sliced) taken
			where taken.place * :most / :published <> (taken.place - 1) * :most / :published
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

		private static Taken of(ResultSet row, int index) throws SQLException {
			return new Taken(row.getObject("claim_id", UUID.class), "C-" + row.getLong("number"),
					row.getTimestamp("published_at").toInstant(), row.getDouble("millis"));
		}

	}

	/**
	 * Asks for it.
	 * @param most how many claims to name at most
	 */
	static CycleTime of(SlicedClaims claims, List<Movement> movements, int most) {
		Durations taken = Durations.together(movements.stream().map(Movement::taken).toList());
		long published = taken.seconds().length;
		List<Taken> some = (published > 0)
				? claims.ask(SOME).param("most", (long) most).param("published", published).query(Taken::of).list()
				: List.of();
		@Nullable Double[] typical = taken.millis(0.5, 0.85);
		return new CycleTime(published, typical[0], typical[1], some);
	}

}
