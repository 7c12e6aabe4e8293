package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.twosource.claim.Stage;

/**
 * What came to a stage and left it on a day, of which several figures are plain sums.
 *
 * @param stage the stage
 * @param day the day in UTC; it may come after the last day of the slice
 * @param entered how many stays began
 * @param accepted how many of them were a claim's very first
 * @param firstTime how many of them were of claims that had never been there before
 * @param left how many stays ended
 * @param leftAgain how many of them had begun on the days of the slice
 * @param overdue how many of those that ended had become overdue
 * @param wentBack how many of those that ended did so in an earlier stage
 * @param spent what the time of those that ended went on
 */
record Movement(Stage stage, LocalDate day, long entered, long accepted, long firstTime, long left, long leftAgain,
		long overdue, long wentBack, StageTimes.Spent spent) {

	/**
	 * Stays that end after the last day stood somewhere before the first one, perhaps.
	 * Milliseconds are added up as floating-point numbers, exact for 285,000 years, since
	 * adding big integers takes the database three times as long.
	 */
	private static final String SQL = """
			with moved as (
			    select s.stage, (s.entered_at at time zone 'UTC')::date as day, count(*) as entered,
			        count(*) filter (where s.came_from is null) as accepted, count(*) filter (where s.first_time) as first_time,
			        0::bigint as left, 0::bigint as left_again, 0::bigint as overdue, 0::bigint as went_back,
			        0::bigint as untaken, 0::bigint as in_hand, 0::bigint as outside, 0::bigint as paused, 0::bigint as automatic
			    from stage_stay s
			    where s.entered_at >= :since and s.entered_at < :until and sliced
			    group by 1, 2
			    union all
			    select s.stage, (s.left_at at time zone 'UTC')::date, 0, 0, 0, count(*),
			        count(*) filter (where s.entered_at >= :since), count(s.overdue_at),
			        count(*) filter (where s.left_for = 'COLLECTION' or s.left_for = 'CORROBORATION' and s.stage <> 'COLLECTION'),
			        sum(s.untaken::float8)::bigint, sum(s.in_hand::float8)::bigint, sum(s.outside::float8)::bigint,
			        sum(s.paused::float8)::bigint, sum(s.automatic::float8)::bigint
			    from stage_stay s
			    where s.left_at >= :since and sliced
			    group by 1, 2)
			select stage, day, sum(entered) as entered, sum(accepted) as accepted, sum(first_time) as first_time,
			    sum(moved.left) as left, sum(left_again) as left_again, sum(overdue) as overdue, sum(went_back) as went_back,
			    sum(untaken) as untaken, sum(in_hand) as in_hand, sum(outside) as outside, sum(paused) as paused,
			    sum(automatic) as automatic
			from moved group by stage, day
			""";

	/** How many stays ended that had begun before the first day. */
	long stoodBefore() {
		return this.left - this.leftAgain;
	}

	/** Whether a claim is on its way at the stage. */
	boolean isOnTheWay() {
		return this.stage.compareTo(Stage.PUBLISHED) < 0;
	}

	static List<Movement> of(SlicedClaims claims) {
		return claims.ask(SQL).query(Movement::movement).list();
	}

	private static Movement movement(ResultSet row, int index) throws SQLException {
		return new Movement(Stage.valueOf(row.getString("stage")), row.getObject("day", LocalDate.class),
				row.getLong("entered"), row.getLong("accepted"), row.getLong("first_time"), row.getLong("left"),
				row.getLong("left_again"), row.getLong("overdue"), row.getLong("went_back"),
				new StageTimes.Spent(row.getLong("untaken"), row.getLong("in_hand"), row.getLong("outside"),
						row.getLong("paused"), row.getLong("automatic")));
	}

}
