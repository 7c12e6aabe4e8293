package org.twosource.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.twosource.claim.Stage;

/**
 * How many claims stood where at the end of each day. Those on their way stand at a
 * stage; those done are counted from the first day on, so that the cost grows with the
 * period and not with the archive.
 *
 * @param days every day, oldest first; today is as it is now
 */
public record CumulativeFlow(List<Day> days) {

	private static final String STANDING = """
			select stage, count(*) as claims from stage_stay s
			where left_at is null and stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and sliced
			group by stage
			""";

	private static final String LEFT_AGAIN = """
			select stage, (left_at at time zone 'UTC')::date as day, count(*) as claims from stage_stay s
			where left_at >= :since and left_at < :until and entered_at >= :since
			    and stage in ('PUBLISHED', 'SPIKED', 'WITHDRAWN') and sliced
			group by 1, 2
			""";

	/**
	 * The end of a day.
	 *
	 * @param day the day in UTC
	 * @param collection how many claims stood at collection
	 * @param corroboration how many stood at corroboration
	 * @param signOff how many stood at sign-off
	 * @param published how many were published since the first day and still were
	 * @param dropped how many were spiked or withdrawn since the first day
	 */
	public record Day(LocalDate day, long collection, long corroboration, long signOff, long published, long dropped) {

		private static Day of(LocalDate day, Map<Stage, Long> standing) {
			return new Day(day, standing.getOrDefault(Stage.COLLECTION, 0L),
					standing.getOrDefault(Stage.CORROBORATION, 0L), standing.getOrDefault(Stage.SIGN_OFF, 0L),
					standing.getOrDefault(Stage.PUBLISHED, 0L),
					standing.getOrDefault(Stage.SPIKED, 0L) + standing.getOrDefault(Stage.WITHDRAWN, 0L));
		}

	}

	/**
	 * Who stood where before the first day is reckoned back from who stands there now.
	 */
	static CumulativeFlow of(SlicedClaims claims, List<Movement> movements) {
		Map<Stage, Long> standing = new EnumMap<>(Stage.class);
		claims.ask(STANDING)
			.query((RowCallbackHandler) (row) -> standing.put(Stage.valueOf(row.getString("stage")),
					row.getLong("claims")));
		Map<LocalDate, Map<Stage, Long>> changes = new HashMap<>();
		for (Movement movement : movements) {
			long left = movement.isOnTheWay() ? movement.left() : 0;
			add(changes, movement.day(), movement.stage(), movement.entered() - left);
			if (movement.isOnTheWay()) {
				standing.merge(movement.stage(), left - movement.entered(), Long::sum);
			}
		}
		claims.ask(LEFT_AGAIN)
			.query((RowCallbackHandler) (row) -> add(changes, row.getObject("day", LocalDate.class),
					Stage.valueOf(row.getString("stage")), -row.getLong("claims")));
		List<Day> days = new ArrayList<>();
		for (LocalDate day = claims.slice().from(); !day.isAfter(claims.slice().to()); day = day.plusDays(1)) {
			changes.getOrDefault(day, Map.of()).forEach((stage, more) -> standing.merge(stage, more, Long::sum));
			days.add(Day.of(day, standing));
		}
		return new CumulativeFlow(days);
	}

	private static void add(Map<LocalDate, Map<Stage, Long>> changes, LocalDate day, Stage stage, long more) {
		changes.computeIfAbsent(day, (one) -> new EnumMap<>(Stage.class)).merge(stage, more, Long::sum);
	}

}
