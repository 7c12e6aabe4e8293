package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/** Fits the weights of the worth of sentences to sentences that people judged. */
public final class WorthTraining {

	/**
	 * A trait found in fewer of the sentences is left out: it would be learned by heart.
	 */
	private static final double LEAST_SHARE = 0.005;

	/** And one of two sorts side by side in fewer than this, as there are so many. */
	private static final double LEAST_SHARE_OF_PAIRS = 0.01;

	/** A weight nearer to 0 is left out. */
	private static final double LEAST_WEIGHT = 0.01;

	/** How much each neighbour counts beside the sentence itself. */
	private static final double NEIGHBOUR = 0.1;

	private static final double COST = 0.2;

	private static final double PRECISION = 0.01;

	private WorthTraining() {
	}

	/**
	 * A sentence that somebody judged.
	 *
	 * @param traits what it is made of
	 * @param worth whether it is worth checking
	 */
	public record Judged(Map<String, Integer> traits, boolean worth) {

		public static Judged of(String sentence, boolean worth) {
			return new Judged(Traits.of(sentence), worth);
		}

	}

	/** The probabilities of sentences by the weights that ship. */
	public static double[] shipped(List<Judged> sentences) {
		return probabilities(Weights.read("worth-weights.txt"), sentences);
	}

	/**
	 * Fits weights.
	 * @param emphasis how many other sentences count as much as one worth checking
	 * @return what gives the probabilities of sentences
	 */
	public static Function<List<Judged>, double[]> fit(List<Judged> sentences, double emphasis) {
		Weights weights = weights(sentences, emphasis);
		return (others) -> probabilities(weights, others);
	}

	/**
	 * What the neighbours of sentences in their text make of their probabilities: what is
	 * worth checking comes in passages.
	 */
	public static double[] amongNeighbours(double[] alone) {
		double[] among = new double[alone.length];
		for (int i = 0; i < alone.length; i++) {
			double before = (i > 0) ? alone[i - 1] : 0;
			double after = (i < alone.length - 1) ? alone[i + 1] : 0;
			among[i] = (alone[i] + NEIGHBOUR * (before + after)) / (1 + 2 * NEIGHBOUR);
		}
		return among;
	}

	private static double[] probabilities(Weights weights, List<Judged> sentences) {
		return sentences.stream().mapToDouble((sentence) -> weights.probability(sentence.traits)).toArray();
	}

	/** The lines of a file of weights, by trait. */
	static List<String> lines(Weights weights) {
		List<String> lines = new ArrayList<>();
		lines.add(line("BIAS", weights.bias()));
		new TreeMap<>(weights.byTrait()).forEach((trait, weight) -> lines.add(line(trait, weight)));
		return lines;
	}

	private static String line(String trait, double weight) {
		return String.format(Locale.ROOT, "%s %.2f", trait, weight);
	}

	static Weights weights(List<Judged> sentences, double emphasis) {
		List<String> traits = frequent(sentences);
		Map<String, Integer> columns = new HashMap<>();
		traits.forEach((trait) -> columns.put(trait, columns.size() + 1));
		Problem problem = new Problem();
		problem.l = sentences.size();
		problem.n = columns.size() + 1;
		problem.x = sentences.stream().map((sentence) -> row(sentence, columns)).toArray(Feature[][]::new);
		problem.y = sentences.stream().mapToDouble((sentence) -> sentence.worth ? 1 : 0).toArray();
		Parameter parameter = new Parameter(SolverType.L2R_LR, COST, PRECISION);
		parameter.setWeights(new double[] { 1 / emphasis }, new int[] { 0 });
		Linear.disableDebugOutput();
		return weights(Linear.train(problem, parameter), traits);
	}

	private static List<String> frequent(List<Judged> sentences) {
		Map<String, Integer> sentencesWith = new TreeMap<>();
		for (Judged sentence : sentences) {
			sentence.traits.keySet().forEach((trait) -> sentencesWith.merge(trait, 1, Integer::sum));
		}
		return sentencesWith.entrySet()
			.stream()
			.filter((trait) -> trait.getValue() >= sentences.size()
					* (trait.getKey().contains("+") ? LEAST_SHARE_OF_PAIRS : LEAST_SHARE))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static Feature[] row(Judged sentence, Map<String, Integer> columns) {
		List<Feature> row = new ArrayList<>();
		row.add(new FeatureNode(columns.size() + 1, 1));
		sentence.traits.forEach((trait, count) -> {
			Integer column = columns.get(trait);
			if (column != null) {
				row.add(new FeatureNode(column, Weights.value(count)));
			}
		});
		row.sort(Comparator.comparingInt(Feature::getIndex));
		return row.toArray(Feature[]::new);
	}

	private static Weights weights(Model model, List<String> traits) {
		double sign = (model.getLabels()[0] == 1) ? 1 : -1;
		double[] fitted = model.getFeatureWeights();
		Map<String, Double> byTrait = new HashMap<>();
		for (int i = 0; i < traits.size(); i++) {
			double weight = Math.round(100 * sign * fitted[i]) / 100.0;
			if (Math.abs(weight) >= LEAST_WEIGHT) {
				byTrait.put(traits.get(i), weight);
			}
		}
		return new Weights(byTrait, Math.round(100 * sign * fitted[traits.size()]) / 100.0);
	}

}
