package org.twosource.extraction;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number in a text with its bounds.
 *
 * @param span where it stands, with words such as "at least"
 * @param low the least it can be, or null
 * @param best the best estimate, or null
 * @param high the most it can be, or null
 * @param imputed whether a bound was inferred from a word such as "dozens"
 */
record Quantity(Span span, @Nullable Long low, @Nullable Long best, @Nullable Long high, boolean imputed) {

	Figure counting(String unit, @Nullable String scope) {
		return new Figure(decimal(this.low), decimal(this.best), decimal(this.high), unit, scope, null, this.imputed);
	}

	private static @Nullable BigDecimal decimal(@Nullable Long number) {
		return (number != null) ? BigDecimal.valueOf(number) : null;
	}

}
