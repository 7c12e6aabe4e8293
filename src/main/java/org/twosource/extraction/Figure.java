package org.twosource.extraction;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A number as casualty recording keeps it: a range with what it counts, never one bare
 * number. "At least eight people died" is low 8 and nothing more.
 *
 * @param low the least it can be, or null when not known
 * @param best the best estimate, or null when there is none
 * @param high the most it can be, or null when not known
 * @param unit what is counted, such as "people killed" or "percent"; null when not known
 * @param scope whom or what it covers, such as "civilians" or "all"; null when not known
 * @param asOf the instant the figure held at, or null when not known
 * @param imputed true when a bound was inferred from a word such as "dozens"
 */
public record Figure(@Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high,
		@Nullable String unit, @Nullable String scope, @Nullable Instant asOf, boolean imputed) {

	/**
	 * Checks the bounds.
	 * @throws IllegalArgumentException unless low ≤ best ≤ high among those that are
	 * given
	 */
	public Figure {
		if (exceeds(low, best) || exceeds(best, high) || exceeds(low, high)) {
			throw new IllegalArgumentException("A figure needs low ≤ best ≤ high");
		}
	}

	private static boolean exceeds(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
		return lower != null && upper != null && lower.compareTo(upper) > 0;
	}

}
