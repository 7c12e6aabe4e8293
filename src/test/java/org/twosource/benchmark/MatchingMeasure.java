package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well what is said is matched to known claims, in the application itself, by words
 * alone and with the sentence model that comes with it; and how long a match takes, among
 * the claims of the set and, where {@code -Dclaims=100000} asks for it, among as many.
 */
class MatchingMeasure implements Measure {

	private static final int LOOKED_AT = 20;

	/**
	 * What was found for one question.
	 *
	 * @param found keys, the most alike first
	 * @param right the keys that should be there
	 */
	private record Answer(List<String> found, Set<String> right) {

		double averagePrecision() {
			double sum = 0;
			int hits = 0;
			for (int i = 0; i < Math.min(5, this.found.size()); i++) {
				if (this.right.contains(this.found.get(i))) {
					sum += ++hits / (i + 1.0);
				}
			}
			return sum / Math.min(5, this.right.size());
		}

		double recall() {
			return (double) this.found.stream().filter(this.right::contains).count() / this.right.size();
		}

	}

	@Override
	public List<Row> rows(Path gold) throws IOException {
		List<Row> rows = new ArrayList<>();
		for (KnownClaims known : KnownClaims.below(gold)) {
			try (Desk desk = new Desk()) {
				desk.start("none");
				desk.know(known.statements());
				measure(desk, known, "words", rows);
				desk.start("english");
				desk.awaitVectors();
				measure(desk, known, "words and meaning", rows);
				int claims = Integer.getInteger("claims", 0);
				if (claims > known.statements().size()) {
					desk.know(recombined(List.copyOf(known.statements().values()), claims - known.statements().size()));
					desk.lendVectors();
					desk.awaitVectors();
					rows.add(time(desk, known, claims, "words and meaning"));
					desk.start("none");
					rows.add(time(desk, known, claims, "words"));
				}
			}
		}
		return rows;
	}

	private static void measure(Desk desk, KnownClaims known, String by, List<Row> rows) {
		known.answers().forEach((file, answered) -> {
			List<Answer> answers = new ArrayList<>();
			answered.forEach((question, right) -> {
				String said = known.questions().get(question);
				if (said != null) {
					answers.add(new Answer(desk.find(said, LOOKED_AT), right));
				}
			});
			String data = known.name() + "/" + file;
			rows.add(Row.of(data, "MAP@5 by " + by, answers,
					(some) -> mean(some.stream().map(Answer::averagePrecision).toList())));
			rows.add(
					Row.of(data, "R@20 by " + by, answers, (some) -> mean(some.stream().map(Answer::recall).toList())));
		});
		rows.add(time(desk, known, known.statements().size(), by));
	}

	/** Of the second half of the questions; the first half warms up. */
	private static Row time(Desk desk, KnownClaims known, int claims, String by) {
		List<String> questions = List.copyOf(known.questions().values());
		desk.times(questions.subList(0, questions.size() / 2));
		List<Double> times = desk.times(questions.subList(questions.size() / 2, questions.size()));
		return Row.of(known.name(), "median ms a match among %,d by %s".formatted(claims, by), times,
				(some) -> some.stream().sorted().skip(some.size() / 2).findFirst().orElseThrow());
	}

	/** The first half of one statement with the second half of another. */
	private static Map<String, String> recombined(List<String> statements, int count) {
		Map<String, String> recombined = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			String one = statements.get(i % statements.size());
			String other = statements.get((int) ((i * 7919L + 13) % statements.size()));
			recombined.put("recombined " + i, one.substring(0, one.length() / 2) + other.substring(other.length() / 2));
		}
		return recombined;
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
	}

}
