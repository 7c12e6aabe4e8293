package org.twosource.oversight;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * When what waits in a line will have been settled, if the days to come are like days of
 * the past: so many imagined futures (Monte Carlo), each made of days drawn from the
 * past. The same seed gives the same futures.
 * <p>
 * A future draws its own past first, as often as there are days, because the days on
 * record might have been others as well: without that, a far day would be told as too
 * sure.
 */
public final class Forecast {

	/** How many futures are imagined. */
	static final int TRIALS = 1000;

	/** How many days a future has; what takes longer is only known to do so. */
	static final int HORIZON = 730;

	private static final int FEW_DAYS = 64;

	/** How many of them all are settled by each day, for each future. */
	private final int[][] futures;

	private Forecast(int[][] futures) {
		this.futures = futures;
	}

	/**
	 * Days from today, 0 being today.
	 *
	 * @param early 15 in 100 futures have settled it by then
	 * @param even half of them have
	 * @param late 85 in 100 have
	 */
	public record Span(int early, int even, int late) {

		/** Whether 15 futures in 100 or more do not settle it within the horizon. */
		boolean open() {
			return this.late >= HORIZON;
		}

	}

	/**
	 * Imagines the futures of a line.
	 * @param past how many were settled on each day of the past; at least one day
	 * @param today how many were settled today already
	 * @param waiting how many wait in the line
	 * @param seed decides which futures are imagined
	 */
	public static Forecast of(int[] past, int today, int waiting, long seed) {
		SplittableRandom seeds = new SplittableRandom(seed);
		int[][] futures = new int[TRIALS][];
		for (int trial = 0; trial < TRIALS; trial++) {
			// How long one future goes on decides nothing about the next.
			RandomGenerator random = seeds.split();
			int[] days = random.ints(past.length, 0, past.length).map((day) -> past[day]).toArray();
			futures[trial] = future(days, today, waiting, random);
		}
		return new Forecast(futures);
	}

	private static int[] future(int[] days, int today, int waiting, RandomGenerator random) {
		int[] settled = new int[FEW_DAYS];
		int all = 0;
		for (int day = 0; day < HORIZON; day++) {
			if (day == settled.length) {
				settled = Arrays.copyOf(settled, 2 * day);
			}
			int drawn = days[random.nextInt(days.length)];
			all += (day == 0) ? Math.max(0, drawn - today) : drawn;
			settled[day] = all;
			if (all >= waiting) {
				return Arrays.copyOf(settled, day + 1);
			}
		}
		return Arrays.copyOf(settled, HORIZON);
	}

	/**
	 * On which day each future settles the one at a place of the line, in ascending order
	 * of days; the horizon stands for later.
	 * @param place counted from 1
	 */
	int[] days(int place) {
		return Arrays.stream(this.futures).mapToInt((settled) -> day(settled, place)).sorted().toArray();
	}

	/** The first day by which so many are settled. */
	private static int day(int[] settled, int place) {
		int low = 0;
		int high = settled.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (settled[middle] >= place) {
				high = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return (low < settled.length) ? low : HORIZON;
	}

	/**
	 * When the one at a place of the line is likely to be settled.
	 * @param place counted from 1
	 */
	public Span span(int place) {
		int[] days = days(place);
		return new Span(within(days, 15), within(days, 50), within(days, 85));
	}

	/** The day by which so many futures in 100 have settled it. */
	static int within(int[] days, int percent) {
		return days[Math.max(0, (int) Math.ceil(days.length * percent / 100.0) - 1)];
	}

}
