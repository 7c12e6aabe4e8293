package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.twosource.benchmark.JudgedSentences.Line;
import org.twosource.extraction.WorthTraining;
import org.twosource.extraction.WorthTraining.Judged;

/**
 * Which sentences are worth checking. ClaimBuster: F1 over four folds, each judged by
 * weights and a threshold fitted to the other three. CLEF 2019: the mean over debates of
 * average precision, each debate ranked by weights fitted to {@code train.tsv}, or to the
 * other debates of it when it lies alone; and by the weights that ship, which are fitted
 * to none of these.
 */
class WorthMeasure implements Measure {

	private static final int FOLDS = 4;

	/**
	 * Few sentences of a debate were checked, so each counts as much as several others.
	 */
	private static final double EMPHASIS = 5;

	@Override
	public List<Row> rows(Path gold) throws IOException {
		List<Row> rows = new ArrayList<>();
		for (Path file : JudgedSentences.claimBusters(gold)) {
			List<Guess> guesses = guesses(JudgedSentences.claimBuster(file));
			rows.add(Row.of(gold.relativize(file).toString(), "worth: F1 of the check-worthy", guesses,
					WorthMeasure::f1));
		}
		List<Path> debates = JudgedSentences.debates(gold);
		for (Path file : debates) {
			rows.addAll(debates(gold.relativize(file).toString(), file, debates));
		}
		return rows;
	}

	private static List<Guess> guesses(List<Judged> judged) {
		List<Judged> sentences = new ArrayList<>(judged);
		Collections.shuffle(sentences, new Random(1));
		List<Guess> guesses = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			List<Judged> others = fold(sentences, FOLDS, fold, false);
			double threshold = threshold(others);
			Function<List<Judged>, double[]> model = WorthTraining.fit(others, 1);
			rank(fold(sentences, FOLDS, fold, true), model)
				.forEach((ranked) -> guesses.add(new Guess(ranked.worth(), ranked.probability() > threshold)));
		}
		return guesses;
	}

	/** The best threshold for sentences the weights were not fitted to. */
	private static double threshold(List<Judged> sentences) {
		List<Ranked> ranked = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			Function<List<Judged>, double[]> model = WorthTraining.fit(fold(sentences, FOLDS, fold, false), 1);
			ranked.addAll(rank(fold(sentences, FOLDS, fold, true), model));
		}
		ranked.sort(Ranked.HIGHEST_FIRST);
		long worth = ranked.stream().filter(Ranked::worth).count();
		double best = 0;
		double threshold = 0;
		int found = 0;
		for (int i = 0; i < ranked.size(); i++) {
			found += ranked.get(i).worth() ? 1 : 0;
			double f1 = 2.0 * found / (i + 1 + worth);
			if (f1 > best) {
				best = f1;
				threshold = Math.nextDown(ranked.get(i).probability());
			}
		}
		return threshold;
	}

	private static List<Judged> fold(List<Judged> sentences, int folds, int fold, boolean in) {
		List<Judged> part = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			if ((i % folds == fold) == in) {
				part.add(sentences.get(i));
			}
		}
		return part;
	}

	private static List<Ranked> rank(List<Judged> sentences, Function<List<Judged>, double[]> model) {
		double[] probabilities = model.apply(sentences);
		return IntStream.range(0, probabilities.length)
			.mapToObj((at) -> new Ranked(sentences.get(at).worth(), probabilities[at]))
			.sorted(Ranked.HIGHEST_FIRST)
			.toList();
	}

	private static List<Row> debates(String data, Path file, List<Path> files) {
		Map<String, List<Judged>> debates = byDebate(file);
		List<Path> training = files.stream().filter(WorthMeasure::isTraining).toList();
		List<Row> rows = new ArrayList<>();
		if (training.isEmpty() || training.equals(files)) {
			List<Double> apart = new ArrayList<>();
			debates.forEach((name, debate) -> apart
				.add(averagePrecision(debate, WorthTraining.fit(without(name, debates), EMPHASIS))));
			rows.add(mean(data, "worth: MAP, fitted to the other debates", apart));
		}
		else if (!training.contains(file)) {
			List<Judged> fitted = training.stream().flatMap((one) -> judged(one).stream()).toList();
			Function<List<Judged>, double[]> model = WorthTraining.fit(fitted, EMPHASIS);
			rows.add(mean(data, "worth: MAP, fitted to train.tsv", precisions(debates, model)));
		}
		rows.add(mean(data, "worth: MAP by the weights that ship", precisions(debates, WorthTraining::shipped)));
		return rows;
	}

	private static boolean isTraining(Path file) {
		return file.getFileName().toString().startsWith("train");
	}

	private static Map<String, List<Judged>> byDebate(Path file) {
		return JudgedSentences.debate(file)
			.stream()
			.collect(Collectors.groupingBy(Line::debate, LinkedHashMap::new,
					Collectors.mapping(Line::sentence, Collectors.toList())));
	}

	private static List<Judged> judged(Path file) {
		return JudgedSentences.debate(file).stream().map(Line::sentence).toList();
	}

	private static List<Judged> without(String name, Map<String, List<Judged>> debates) {
		return debates.entrySet()
			.stream()
			.filter((debate) -> !debate.getKey().equals(name))
			.flatMap((debate) -> debate.getValue().stream())
			.toList();
	}

	private static List<Double> precisions(Map<String, List<Judged>> debates, Function<List<Judged>, double[]> model) {
		return debates.values().stream().map((debate) -> averagePrecision(debate, model)).toList();
	}

	/** 0 for a debate of which nothing was checked. */
	private static double averagePrecision(List<Judged> debate, Function<List<Judged>, double[]> model) {
		List<Ranked> ranked = rank(debate, model.andThen(WorthTraining::amongNeighbours));
		double sum = 0;
		int found = 0;
		for (int i = 0; i < ranked.size(); i++) {
			if (ranked.get(i).worth()) {
				found++;
				sum += (double) found / (i + 1);
			}
		}
		return (found > 0) ? sum / found : 0;
	}

	private static Row mean(String data, String measure, List<Double> figures) {
		return Row.of(data, measure, figures,
				(sample) -> sample.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN));
	}

	private static double f1(List<Guess> guesses) {
		double found = guesses.stream().filter((guess) -> guess.worth && guess.guessed).count();
		double both = guesses.stream().mapToInt((guess) -> (guess.worth ? 1 : 0) + (guess.guessed ? 1 : 0)).sum();
		return 2 * found / both;
	}

	private record Guess(boolean worth, boolean guessed) {

	}

	private record Ranked(boolean worth, double probability) {

		static final Comparator<Ranked> HIGHEST_FIRST = Comparator.comparingDouble(Ranked::probability).reversed();

	}

}
