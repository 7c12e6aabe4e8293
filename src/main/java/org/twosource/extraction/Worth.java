package org.twosource.extraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much an English sentence is worth a fact-checker's time: rhetoric, wishes and
 * thanks little, figures and deeds much.
 */
final class Worth {

	private static final Weights WEIGHTS = Weights.read("worth-weights.txt");

	/** What adds less is no reason to tell anybody. */
	private static final double LEAST = 0.2;

	private static final int REASONS = 3;

	private Worth() {
	}

	/** The probability that a fact-checker would want the sentence checked, 0 to 1. */
	static double of(String sentence) {
		return 1 / (1 + Math.exp(-WEIGHTS.logit(Traits.of(sentence))));
	}

	/** What speaks most for checking it, the strongest first; at most three. */
	static List<Reason> reasons(String sentence) {
		Map<Reason, Double> strengths = new EnumMap<>(Reason.class);
		Traits.of(sentence).forEach((trait, count) -> {
			Reason reason = Reason.of(trait);
			if (reason != null) {
				strengths.merge(reason, WEIGHTS.adds(trait, count), Double::sum);
			}
		});
		return strengths.entrySet()
			.stream()
			.filter((strength) -> strength.getValue() >= LEAST)
			.sorted(Map.Entry.<Reason, Double>comparingByValue().reversed())
			.limit(REASONS)
			.map(Map.Entry::getKey)
			.toList();
	}

}
