package org.twosource.oversight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.twosource.claim.Stage;

/**
 * How many claims came and went.
 *
 * @param days every day, oldest first
 */
public record Throughput(List<Span> days) {

	/**
	 * A day, or a week by the day it begins.
	 *
	 * @param day its day, or its Monday, in UTC
	 * @param accepted how many claims were accepted in triage
	 * @param published how many claims were published for the first time
	 * @param spiked how many claims editors dropped
	 * @param withdrawn how many claims were withdrawn
	 */
	public record Span(LocalDate day, long accepted, long published, long spiked, long withdrawn) {

		private Span and(Span other) {
			return new Span(this.day, this.accepted + other.accepted, this.published + other.published,
					this.spiked + other.spiked, this.withdrawn + other.withdrawn);
		}

		private Span and(Movement movement) {
			return and(new Span(this.day, movement.accepted(),
					(movement.stage() == Stage.PUBLISHED) ? movement.firstTime() : 0,
					(movement.stage() == Stage.SPIKED) ? movement.entered() : 0,
					(movement.stage() == Stage.WITHDRAWN) ? movement.entered() : 0));
		}

	}

	/** Every week from Monday to Sunday, oldest first, of the days there are. */
	public List<Span> weeks() {
		Map<LocalDate, Span> weeks = new TreeMap<>();
		for (Span day : this.days) {
			LocalDate monday = monday(day.day());
			weeks.merge(monday, new Span(monday, 0, 0, 0, 0).and(day), Span::and);
		}
		return new ArrayList<>(weeks.values());
	}

	/** All days together, as one that begins on the first. */
	public Span total() {
		return this.days.stream().reduce(Span::and).orElseThrow();
	}

	static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	static Throughput of(Slice slice, List<Movement> movements) {
		Map<LocalDate, Span> days = new TreeMap<>();
		for (LocalDate day = slice.from(); !day.isAfter(slice.to()); day = day.plusDays(1)) {
			days.put(day, new Span(day, 0, 0, 0, 0));
		}
		movements.forEach((movement) -> days.computeIfPresent(movement.day(), (day, span) -> span.and(movement)));
		return new Throughput(new ArrayList<>(days.values()));
	}

}
