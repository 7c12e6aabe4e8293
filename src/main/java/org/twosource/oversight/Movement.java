package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.twosource.claim.Stage;

/**
 * What came to a stage and left it on a day, of which most figures are plain sums.
 *
 * @param stage the stage
 * @param day the day in UTC; it may come after the last day of the slice
 * @param entered how many stays began
 * @param accepted how many of them were a claim's very first
 * @param firstTime how many of them were of claims that had never been there before
 * @param atOnce how many claims were published for the first time that no editor had
 * returned before
 * @param taken how long those published for the first time took since their acceptance;
 * nothing after the last day of the slice
 * @param left how many stays ended
 * @param overdue how many of those that ended had become overdue
 * @param wentBack how many of them ended in an earlier stage, for each cause
 * @param spent what the time of those that ended went on
 * @param stayed how long those that ended on the way lasted; nothing after the last day
 * of the slice
 */
record Movement(Stage stage, LocalDate day, long entered, long accepted, long firstTime, long atOnce, Durations taken,
		long left, long overdue, Map<Rework.Cause, Long> wentBack, StageTimes.Spent spent, Durations stayed) {

	/**
	 * The days that are added up already, and every other one as it is found. Figures of
	 * one document or person are found among few claims.
	 */
	private static final String SUMMED = """
			select stage, day, sum(entered) as entered, sum(accepted) as accepted, sum(first_time) as first_time,
			    sum(at_once) as at_once, string_agg(taken, '') filter (where day <= :to) as taken,
			    sum(ended) as ended, sum(overdue) as overdue, sum(returned) as returned, sum(changed) as changed,
			    sum(more_evidence) as more_evidence, sum(insufficient) as insufficient, sum(reopened) as reopened,
			    sum(untaken) as untaken, sum(in_hand) as in_hand, sum(outside) as outside, sum(paused) as paused,
			    sum(automatic) as automatic, string_agg(stayed, '') filter (where day <= :to) as stayed
			from (
			    %s) one
			group by stage, day
			""";

	private static final String KNOWN = """
			select s.* from day_movement s where s.day >= :from and sliced
			    union all
			""";

	private static final String NOT_KNOWN = """
			select d at time zone 'UTC' as since, (d + interval '1 day') at time zone 'UTC' as until
			from generate_series(:from::timestamp, now() at time zone 'UTC' + interval '1 day', interval '1 day') d
			where not exists (select from summed_day where day = d::date)
			""";

	private static final String ALL = "select :since::timestamptz as since, 'infinity'::timestamptz as until";

	/**
	 * What moved on each of some days, by whatever figures can be narrowed to. A
	 * judgement that the node with the slower clock acted on may seem to come after the
	 * act. Milliseconds are added up as floating-point numbers, exact for 285,000 years,
	 * since adding big integers takes the database three times as long.
	 * @param spans a statement that has the times to look at, from {@code since} up to
	 * {@code until}
	 */
	static String each(String spans) {
		return """
				select day, stage, kind, desks, sum(entered)::bigint as entered, sum(accepted)::bigint as accepted,
				    sum(first_time)::bigint as first_time, sum(at_once)::bigint as at_once, string_agg(taken, '') as taken,
				    sum(ended)::bigint as ended, sum(overdue)::bigint as overdue, sum(returned)::bigint as returned,
				    sum(changed)::bigint as changed, sum(more_evidence)::bigint as more_evidence,
				    sum(insufficient)::bigint as insufficient, sum(reopened)::bigint as reopened,
				    sum(untaken)::bigint as untaken, sum(in_hand)::bigint as in_hand, sum(outside)::bigint as outside,
				    sum(paused)::bigint as paused, sum(automatic)::bigint as automatic, string_agg(stayed, '') as stayed
				from (
				    select (s.entered_at at time zone 'UTC')::date as day, s.stage, s.kind, s.desks, count(*) as entered,
				        count(*) filter (where s.came_from is null) as accepted, count(*) filter (where s.first_time) as first_time,
				        0 as at_once, null::bytea as taken, 0 as ended, 0 as overdue, 0 as returned, 0 as changed, 0 as more_evidence,
				        0 as insufficient, 0 as reopened, 0 as untaken, 0 as in_hand, 0 as outside, 0 as paused, 0 as automatic,
				        null::bytea as stayed
				    from (%1$s) span join stage_stay s on s.entered_at >= span.since and s.entered_at < span.until and sliced
				    group by 1, 2, 3, 4
				    union all
				    select (s.entered_at at time zone 'UTC')::date, s.stage, s.kind, s.desks, 0, 0, 0,
				        count(*) filter (where not exists (select from decision d where d.claim_id = s.claim_id
				            and d.answer = 'RETURN' and d.decided_at <= s.entered_at)),
				        string_agg(float8send(date_part('epoch', s.entered_at - s.accepted_at)), ''), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null
				    from (%1$s) span join stage_stay s on s.entered_at >= span.since and s.entered_at < span.until
				        and s.stage = 'PUBLISHED' and s.stage in ('PUBLISHED', 'SPIKED', 'WITHDRAWN') and s.first_time and sliced
				    group by 1, 2, 3, 4
				    union all
				    select (s.left_at at time zone 'UTC')::date, s.stage, s.kind, s.desks, 0, 0, 0, 0, null, count(*), count(s.overdue_at),
				        count(*) filter (where b.cause = 'RETURNED'), count(*) filter (where b.cause = 'CHANGED'),
				        count(*) filter (where b.cause = 'MORE_EVIDENCE'), count(*) filter (where b.cause = 'INSUFFICIENT'),
				        count(*) filter (where b.cause = 'REOPENED'), sum(s.untaken::float8)::bigint, sum(s.in_hand::float8)::bigint,
				        sum(s.outside::float8)::bigint, sum(s.paused::float8)::bigint, sum(s.automatic::float8)::bigint,
				        string_agg(float8send(date_part('epoch', s.left_at - s.entered_at)), '')
				            filter (where s.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF'))
				    from (%1$s) span join stage_stay s on s.left_at >= span.since and s.left_at < span.until and sliced
				    cross join lateral (select %2$s as cause) b
				    group by 1, 2, 3, 4) part
				group by day, stage, kind, desks
				"""
			.formatted(spans, Rework.CAUSE);
	}

	/** Whether a claim is on its way at the stage. */
	boolean isOnTheWay() {
		return this.stage.compareTo(Stage.PUBLISHED) < 0;
	}

	/** How many of the stays that ended did so in an earlier stage. */
	long leftBack() {
		return this.wentBack.values().stream().mapToLong(Long::longValue).sum();
	}

	static List<Movement> of(SlicedClaims claims) {
		String rows = claims.slice().isOfFew() ? each(ALL) : KNOWN + each(NOT_KNOWN);
		return claims.ask(SUMMED.formatted(rows)).query(Movement::movement).list();
	}

	private static Movement movement(ResultSet row, int index) throws SQLException {
		Map<Rework.Cause, Long> wentBack = new EnumMap<>(Rework.Cause.class);
		for (Rework.Cause cause : Rework.Cause.values()) {
			wentBack.put(cause, row.getLong(cause.name()));
		}
		return new Movement(Stage.valueOf(row.getString("stage")), row.getObject("day", LocalDate.class),
				row.getLong("entered"), row.getLong("accepted"), row.getLong("first_time"), row.getLong("at_once"),
				Durations.of(row.getBytes("taken")), row.getLong("ended"), row.getLong("overdue"), wentBack,
				new StageTimes.Spent(row.getLong("untaken"), row.getLong("in_hand"), row.getLong("outside"),
						row.getLong("paused"), row.getLong("automatic")),
				Durations.of(row.getBytes("stayed")));
	}

}
