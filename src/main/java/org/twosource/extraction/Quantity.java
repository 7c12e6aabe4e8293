package org.twosource.extraction;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number in a text with its bounds; all three are null for an "unknown number".
 *
 * @param span where it stands, with words such as "at least"
 * @param low the least it can be, or null
 * @param best the best estimate, or null
 * @param high the most it can be, or null
 * @param imputed whether a bound was inferred from a word such as "dozens" or "about"
 * @param unit what the number itself names, such as "percent" or "dollars", or null
 */
record Quantity(Span span, @Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high,
		boolean imputed, @Nullable String unit) {

	Quantity(Span span, @Nullable Long low, @Nullable Long best, @Nullable Long high, boolean imputed) {
		this(span, decimal(low), decimal(best), decimal(high), imputed, null);
	}

	Figure counting(@Nullable String counted, @Nullable String scope) {
		return new Figure(this.low, this.best, this.high, counted, scope, null, this.imputed);
	}

	/** The number to reckon with when only one is wanted, or null. */
	@Nullable BigDecimal likeliest() {
		return (this.best != null) ? this.best : (this.low != null) ? this.low : this.high;
	}

	private static @Nullable BigDecimal decimal(@Nullable Long number) {
		return (number != null) ? BigDecimal.valueOf(number) : null;
	}

}
