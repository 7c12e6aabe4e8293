package org.twosource.api;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.extraction.Figure;

/** A figure as a program hands it in; every field may be left out. */
record FigureFields(@Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high,
		@Nullable String unit, @Nullable String scope, @Nullable Instant asOf, @Nullable Boolean imputed) {

	Figure figure() {
		try {
			return new Figure(this.low, this.best, this.high, this.unit, this.scope, this.asOf,
					Boolean.TRUE.equals(this.imputed));
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.unacceptable("figure.order").with("field", "figure");
		}
	}

}
