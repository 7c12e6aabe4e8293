package org.twosource.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.verification.Step;

/** What the colours of a diagram's steps tell, in four levels. */
enum Heat {

	/** How much stands there. */
	COUNT,
	/** How long half of it has stood there. */
	AGE;

	private static final List<Long> COUNTS = List.of(1L, 5L, 20L, 100L);

	private static final List<Duration> AGES = List.of(Duration.ZERO, Duration.ofDays(1), Duration.ofDays(3),
			Duration.ofDays(7));

	/** How hot a step is: from 1 to 4, or 0 when nothing stands there. */
	int of(Step step, Instant now) {
		Instant median = step.median();
		if (step.standing() == 0 || median == null) {
			return 0;
		}
		return (this == COUNT) ? level(COUNTS, step.standing()) : level(AGES, Duration.between(median, now));
	}

	private static <T extends Comparable<T>> int level(List<T> least, T value) {
		return (int) Math.max(1, least.stream().filter((one) -> one.compareTo(value) <= 0).count());
	}

	/**
	 * A step as it is drawn.
	 *
	 * @param step the step
	 * @param level how hot it is
	 * @param age for how long half of what stands there has done so, or null
	 * @param list the address of the list of what stands there, or null when there is
	 * none
	 */
	record Drawn(Step step, int level, @Nullable Age age, @Nullable String list) {

	}

}
