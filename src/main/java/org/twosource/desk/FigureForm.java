package org.twosource.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;

/**
 * A figure as a person fills it in; every field may be null or blank.
 *
 * @param low the least it can be
 * @param best the best estimate
 * @param high the most it can be
 * @param unit what is counted
 * @param scope whom or what it covers
 * @param asOf the date and time it held at, in UTC
 */
record FigureForm(@Nullable String low, @Nullable String best, @Nullable String high, @Nullable String unit,
		@Nullable String scope, @Nullable String asOf) {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
		.withZone(ZoneOffset.UTC);

	/** The form filled in with a figure, or empty without one. */
	static FigureForm of(@Nullable Figure figure) {
		if (figure == null) {
			return new FigureForm(null, null, null, null, null, null);
		}
		return new FigureForm(plain(figure.low()), plain(figure.best()), plain(figure.high()), figure.unit(),
				figure.scope(), plain(figure.asOf()));
	}

	/** Whether anything is filled in. */
	public boolean isGiven() {
		return Stream.of(this.low, this.best, this.high, this.unit, this.scope, this.asOf)
			.anyMatch((text) -> Problems.optional(text) != null);
	}

	/**
	 * The figure filled in, or null when no number is; problems are noted under
	 * {@code figure.*}.
	 */
	@Nullable Figure read(Problems problems) {
		BigDecimal low = problems.number("figure.low", this.low);
		BigDecimal best = problems.number("figure.best", this.best);
		BigDecimal high = problems.number("figure.high", this.high);
		Instant asOf = problems.instant("figure.asOf", this.asOf);
		if (low == null && best == null && high == null) {
			return null;
		}
		String unit = problems.required("figure.unit", this.unit, "form.figure.unit");
		String scope = problems.required("figure.scope", this.scope, "form.figure.scope");
		try {
			return new Figure(low, best, high, unit, scope, asOf, false);
		}
		catch (IllegalArgumentException ex) {
			problems.add("figure.best", "form.figure.order");
			return null;
		}
	}

	private static @Nullable String plain(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : null;
	}

	private static @Nullable String plain(@Nullable Instant instant) {
		return (instant != null) ? MINUTES.format(instant) : null;
	}

}
