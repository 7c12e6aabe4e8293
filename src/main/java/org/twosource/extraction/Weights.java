package org.twosource.extraction;

import java.util.Map;

/**
 * A logistic model: what each trait adds, times the logarithm of one more than its count,
 * so that a second figure adds less than the first.
 *
 * @param byTrait the weights by trait; a trait without one adds nothing
 * @param bias the logit of a sentence without traits
 */
record Weights(Map<String, Double> byTrait, double bias) {

	private static final String BIAS = "BIAS";

	/** Reads weights that ship with the extraction. */
	static Weights read(String file) {
		Map<String, Double> lines = Terms.read(file, Double::valueOf);
		return new Weights(lines, lines.getOrDefault(BIAS, 0.0));
	}

	private double logit(Map<String, Integer> traits) {
		double sum = this.bias;
		for (Map.Entry<String, Integer> trait : traits.entrySet()) {
			sum += adds(trait.getKey(), trait.getValue());
		}
		return sum;
	}

	double probability(Map<String, Integer> traits) {
		return 1 / (1 + Math.exp(-logit(traits)));
	}

	private double adds(String trait, int count) {
		Double weight = this.byTrait.get(trait);
		return (weight != null) ? weight * value(count) : 0;
	}

	/** What a count counts for. */
	static double value(int count) {
		return Math.log1p(count);
	}

}
