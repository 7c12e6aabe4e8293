package org.twosource.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	private static final String STILL_THERE = """
			select s.stage, count(*) as claims from stage_stay s
			where s.left_at is null and s.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and s.entered_at < :since
			    and sliced
			group by s.stage
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

	static CumulativeFlow of(SlicedClaims claims, List<Movement> movements) {
		Map<Stage, Long> standing = new EnumMap<>(Stage.class);
		claims.ask(STILL_THERE)
			.query((RowCallbackHandler) (row) -> standing.put(Stage.valueOf(row.getString("stage")),
					row.getLong("claims")));
		movements.stream()
			.filter(Movement::isOnTheWay)
			.forEach((movement) -> standing.merge(movement.stage(), movement.stoodBefore(), Long::sum));
		Map<LocalDate, List<Movement>> byDay = movements.stream().collect(Collectors.groupingBy(Movement::day));
		List<Day> days = new ArrayList<>();
		for (LocalDate day = claims.slice().from(); !day.isAfter(claims.slice().to()); day = day.plusDays(1)) {
			for (Movement movement : byDay.getOrDefault(day, List.of())) {
				long left = movement.isOnTheWay() ? movement.left() : movement.leftAgain();
				standing.merge(movement.stage(), movement.entered() - left, Long::sum);
			}
			days.add(Day.of(day, standing));
		}
		return new CumulativeFlow(days);
	}

}
