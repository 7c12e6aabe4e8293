package org.twosource.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The open claims of a desk in the order in which they are likely to be settled, with
 * what the past weeks say about how fast that goes.
 *
 * @param today the day it is of, in UTC
 * @param past how many claims of the desk were settled on each day of the past weeks,
 * without today
 * @param places for each document of the desk with open claims: the place of its last one
 * @param forecast null when too little was settled to forecast anything
 */
record Line(LocalDate today, int[] past, Map<UUID, Integer> places, @Nullable Forecast forecast) {

	private static final int MOST_STEPS = 30;

	/** When a document with open claims will be settled. */
	Outlook outlook(UUID document) {
		Integer place = this.places.get(document);
		return (this.forecast == null || place == null) ? Outlook.of(Outlook.State.TOO_LITTLE)
				: Outlook.forecast(this.forecast.span(place), this.today);
	}

	/**
	 * How likely a document is to be settled by when: from the day before the first
	 * chance to the day by which 95 in 100 futures have it settled, in 30 steps at the
	 * most.
	 */
	List<DocumentDetail.Chance> chances(UUID document) {
		Integer place = this.places.get(document);
		if (this.forecast == null || place == null) {
			return List.of();
		}
		int[] days = this.forecast.days(place);
		int last = Forecast.within(days, 95);
		if (last >= Forecast.HORIZON) {
			return List.of();
		}
		int first = Math.max(0, Forecast.within(days, 1) - 1);
		int step = 1 + (last - first) / MOST_STEPS;
		List<DocumentDetail.Chance> chances = new ArrayList<>();
		for (int day = first; day < last + step; day += step) {
			chances.add(new DocumentDetail.Chance(this.today.plusDays(day), percent(days, day)));
		}
		return chances;
	}

	private static int percent(int[] days, int day) {
		int by = 0;
		while (by < days.length && days[by] <= day) {
			by++;
		}
		return by * 100 / days.length;
	}

}
