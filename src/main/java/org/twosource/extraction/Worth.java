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

	/** How much each neighbour counts beside the sentence itself. */
	private static final double NEIGHBOUR = 0.1;

	/** What adds less is no reason to tell anybody. */
	private static final double LEAST = 0.2;

	private static final int REASONS = 3;

	private Worth() {
	}

	/** The probability that a fact-checker would want the sentence checked, 0 to 1. */
	static double of(String sentence) {
		return WEIGHTS.probability(Traits.of(sentence));
	}

	/**
	 * The worth of each sentence among its neighbours: what is worth checking comes in
	 * passages.
	 * @param sentences the sentences of a text in their order
	 */
	static double[] of(List<String> sentences) {
		return amongNeighbours(sentences.stream().mapToDouble(Worth::of).toArray());
	}

	/** A text says nothing before its beginning and after its end. */
	static double[] amongNeighbours(double[] alone) {
		double[] among = new double[alone.length];
		for (int i = 0; i < alone.length; i++) {
			double before = (i > 0) ? alone[i - 1] : 0;
			double after = (i < alone.length - 1) ? alone[i + 1] : 0;
			among[i] = (alone[i] + NEIGHBOUR * (before + after)) / (1 + 2 * NEIGHBOUR);
		}
		return among;
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
