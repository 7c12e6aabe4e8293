package org.twosource.extraction;

/**
 * How much an English sentence is worth a fact-checker's time: rhetoric, wishes and
 * thanks little, figures and deeds much.
 */
final class Worth {

	private static final Weights WEIGHTS = Weights.read("worth-weights.txt");

	private Worth() {
	}

	/** The probability that a fact-checker would want the sentence checked, 0 to 1. */
	static double of(String sentence) {
		return WEIGHTS.probability(Traits.of(sentence));
	}

}
