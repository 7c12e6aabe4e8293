package org.twosource.verification;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;

/** In what two checkers' assessments differ. */
public enum Difference {

	/** They come to another verdict. */
	VERDICT(true),
	/** One is surer than the other. */
	CONFIDENCE(false),
	/**
	 * Their figures cannot both be right: the ranges lie apart, or count other things.
	 */
	FIGURE(true);

	private final boolean toSettle;

	Difference(boolean toSettle) {
		this.toSettle = toSettle;
	}

	/** Whether this is disagreement, which is settled in writing. */
	boolean toSettle() {
		return this.toSettle;
	}

	/**
	 * In what two assessments differ.
	 * @param claimed the claim's own figure, which stands for one that was not given
	 */
	static Set<Difference> between(Judgement.FirstAssessment first, Judgement.Assessment second,
			@Nullable Figure claimed) {
		Set<Difference> differences = EnumSet.noneOf(Difference.class);
		if (first.verdict() != second.verdict()) {
			differences.add(VERDICT);
		}
		if (first.confidence() != second.confidence()) {
			differences.add(CONFIDENCE);
		}
		if (apart((first.figure() != null) ? first.figure() : claimed,
				(second.figure() != null) ? second.figure() : claimed)) {
			differences.add(FIGURE);
		}
		return differences;
	}

	private static boolean apart(@Nullable Figure one, @Nullable Figure other) {
		if (one == null || other == null) {
			return false;
		}
		return differ(one.unit(), other.unit()) || differ(one.scope(), other.scope()) || below(one, other)
				|| below(other, one);
	}

	private static boolean differ(@Nullable String one, @Nullable String other) {
		return one != null && other != null && !one.strip().equalsIgnoreCase(other.strip());
	}

	private static boolean below(Figure one, Figure other) {
		BigDecimal most = bound(one.high(), one.low(), one.best());
		BigDecimal least = bound(other.low(), other.high(), other.best());
		return most != null && least != null && most.compareTo(least) < 0;
	}

	/**
	 * One end of a range. A figure with only its other end is open here; a best estimate
	 * alone is a range of one number.
	 */
	private static @Nullable BigDecimal bound(@Nullable BigDecimal end, @Nullable BigDecimal otherEnd,
			@Nullable BigDecimal best) {
		return (end != null || otherEnd != null) ? end : best;
	}

}
