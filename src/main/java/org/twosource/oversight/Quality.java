package org.twosource.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * How much was signed at the first attempt, and how much was late.
 *
 * @param weeks every week from Monday to Sunday that has one of the days, oldest first
 */
public record Quality(List<Week> weeks) {

	private static final String SQL = """
			select date_trunc('week', s.entered_at at time zone 'UTC')::date as week, count(*) as published,
			    count(*) filter (where not exists (select from decision d where d.claim_id = s.claim_id
			        and d.answer = 'RETURN' and d.decided_at <= s.entered_at)) as at_once
			from stage_stay s
			where s.stage = 'PUBLISHED' and s.first_time and s.entered_at >= :since and s.entered_at < :until and sliced
			group by 1
			""";

	/**
	 * A week.
	 *
	 * @param week its Monday
	 * @param published how many claims were published for the first time
	 * @param atOnce how many of them no editor had returned before
	 * @param stays how many stays at collection, corroboration and sign-off ended
	 * @param overdue how many of them had become overdue
	 */
	public record Week(LocalDate week, long published, long atOnce, long stays, long overdue) {

		private Week and(Week other) {
			return new Week(this.week, this.published + other.published, this.atOnce + other.atOnce,
					this.stays + other.stays, this.overdue + other.overdue);
		}

	}

	/** How many claims were published for the first time. */
	public long published() {
		return sum(Week::published);
	}

	/** How many of them no editor had returned before. */
	public long atOnce() {
		return sum(Week::atOnce);
	}

	private long sum(ToLongFunction<Week> count) {
		return this.weeks.stream().mapToLong(count).sum();
	}

	static Quality of(SlicedClaims claims, List<Movement> movements) {
		Slice slice = claims.slice();
		Map<LocalDate, Week> weeks = new TreeMap<>();
		for (LocalDate day = Throughput.monday(slice.from()); !day.isAfter(slice.to()); day = day.plusDays(7)) {
			weeks.put(day, new Week(day, 0, 0, 0, 0));
		}
		claims.ask(SQL).query((row) -> {
			LocalDate week = row.getObject("week", LocalDate.class);
			weeks.merge(week, new Week(week, row.getLong("published"), row.getLong("at_once"), 0, 0), Week::and);
		});
		for (Movement movement : movements) {
			if (movement.isOnTheWay() && !movement.day().isAfter(slice.to())) {
				LocalDate week = Throughput.monday(movement.day());
				weeks.merge(week, new Week(week, 0, 0, movement.left(), movement.overdue()), Week::and);
			}
		}
		return new Quality(new ArrayList<>(weeks.values()));
	}

}
