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

	static Quality of(Slice slice, List<Movement> movements) {
		Map<LocalDate, Week> weeks = new TreeMap<>();
		for (LocalDate day = Throughput.monday(slice.from()); !day.isAfter(slice.to()); day = day.plusDays(7)) {
			weeks.put(day, new Week(day, 0, 0, 0, 0));
		}
		for (Movement movement : movements) {
			if (!movement.day().isAfter(slice.to())) {
				LocalDate week = Throughput.monday(movement.day());
				weeks.merge(week, new Week(week, movement.taken().seconds().length, movement.atOnce(),
						movement.isOnTheWay() ? movement.left() : 0, movement.isOnTheWay() ? movement.overdue() : 0),
						Week::and);
			}
		}
		return new Quality(new ArrayList<>(weeks.values()));
	}

}
