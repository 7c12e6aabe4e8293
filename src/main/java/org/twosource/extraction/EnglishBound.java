package org.twosource.extraction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What English words before a number make of it: "at least", "up to", "roughly". */
enum EnglishBound {

	EXACT, LOW, HIGH, ABOUT, NEARLY;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final Map<String, EnglishBound> PHRASES = Map.ofEntries(Map.entry("at least", LOW),
			Map.entry("no fewer than", LOW), Map.entry("no less than", LOW), Map.entry("not less than", LOW),
			Map.entry("not fewer than", LOW), Map.entry("more than", LOW), Map.entry("over", LOW),
			Map.entry("upwards of", LOW), Map.entry("in excess of", LOW), Map.entry("a minimum of", LOW),
			Map.entry("as many as", HIGH), Map.entry("as much as", HIGH), Map.entry("up to", HIGH),
			Map.entry("at most", HIGH), Map.entry("fewer than", HIGH), Map.entry("less than", HIGH),
			Map.entry("no more than", HIGH), Map.entry("not more than", HIGH), Map.entry("a maximum of", HIGH),
			Map.entry("under", HIGH), Map.entry("about", ABOUT), Map.entry("around", ABOUT),
			Map.entry("approximately", ABOUT), Map.entry("roughly", ABOUT), Map.entry("an estimated", ABOUT),
			Map.entry("some", ABOUT), Map.entry("nearly", NEARLY), Map.entry("almost", NEARLY),
			Map.entry("close to", NEARLY));

	/** The bound that a phrase of up to three words sets; null when it sets none. */
	static @Nullable EnglishBound of(String phrase) {
		return PHRASES.get(phrase);
	}

	static Set<String> phrases() {
		return PHRASES.keySet();
	}

	/** The quantity that a number under this bound is. */
	Quantity on(BigDecimal value, Span span, @Nullable String unit) {
		return switch (this) {
			case LOW -> new Quantity(span, value, null, null, false, unit);
			case HIGH -> new Quantity(span, null, null, value, false, unit);
			case ABOUT -> new Quantity(span, tenth(value, 9, RoundingMode.FLOOR), value,
					atMost(tenth(value, 11, RoundingMode.CEILING), value, unit), true, unit);
			case NEARLY -> new Quantity(span, tenth(value, 9, RoundingMode.FLOOR), value, value, true, unit);
			default -> new Quantity(span, null, value, null, false, unit);
		};
	}

	private static BigDecimal atMost(BigDecimal high, BigDecimal value, @Nullable String unit) {
		boolean whole = "percent".equals(unit) && value.compareTo(HUNDRED) <= 0;
		return whole ? high.min(HUNDRED) : high;
	}

	/** Counts stay whole. */
	private static BigDecimal tenth(BigDecimal value, int tenths, RoundingMode rounding) {
		return value.multiply(BigDecimal.valueOf(tenths)).divide(BigDecimal.TEN, Math.max(0, value.scale()), rounding);
	}

}
