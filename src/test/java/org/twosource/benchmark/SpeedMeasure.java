package org.twosource.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.twosource.extraction.Extractor;
import tools.jackson.databind.JsonNode;

/**
 * How fast the extractor reads, on one core after it has warmed up: the {@code .txt}
 * files of the folder and the news articles below {@code polnear}.
 */
class SpeedMeasure implements Measure {

	private static final int MEGABYTE = 1_000_000;

	private static final int RUNS = 9;

	private static final int SHORT_RUNS = 200;

	private static final double NANOSECONDS_A_MILLISECOND = 1e6;

	private static final double NANOSECONDS_A_SECOND = 1e9;

	private final Extractor extractor = new Extractor();

	@Override
	public List<Row> rows(Path gold) throws IOException {
		List<Row> rows = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		for (Path file : Gold.files(gold, ".txt")) {
			String text = Files.readString(file);
			if (file.getParent().equals(gold)) {
				texts.add(text);
				rows.add(median(file.getFileName().toString(), "milliseconds for this document",
						times(text, SHORT_RUNS), (time) -> time / NANOSECONDS_A_MILLISECOND));
			}
		}
		List<String> articles = new ArrayList<>();
		for (Path file : Gold.files(gold.resolve("polnear"), ".jsonl")) {
			for (JsonNode line : Gold.lines(file)) {
				articles.add(line.get("text").asString());
			}
		}
		texts.addAll(articles);
		if (texts.isEmpty()) {
			return rows;
		}
		String megabyte = megabyte(texts);
		double size = (double) megabyte.getBytes(StandardCharsets.UTF_8).length / MEGABYTE;
		rows.add(median("1 MB of text", "megabytes a second", times(megabyte, RUNS),
				(time) -> size * NANOSECONDS_A_SECOND / time));
		if (!articles.isEmpty()) {
			List<Long> each = articles.stream().limit(SHORT_RUNS).map(this::time).toList();
			rows.add(median("polnear", "milliseconds a document", each, (time) -> time / NANOSECONDS_A_MILLISECOND));
		}
		return rows;
	}

	/** The texts one after another, over again when they do not suffice. */
	private static String megabyte(List<String> texts) {
		StringBuilder all = new StringBuilder(MEGABYTE + MEGABYTE);
		for (int i = 0; all.length() < MEGABYTE; i++) {
			all.append("Part ").append(i + 1).append("\n\n").append(texts.get(i % texts.size())).append("\n\n");
		}
		return all.substring(0, MEGABYTE);
	}

	/** The times of some runs, after a third as many that are not counted. */
	private List<Long> times(String text, int runs) {
		int warmUp = runs / 3;
		return IntStream.range(0, warmUp + runs).mapToObj((run) -> time(text)).skip(warmUp).toList();
	}

	private long time(String text) {
		long start = System.nanoTime();
		this.extractor.extract(text);
		return System.nanoTime() - start;
	}

	private static Row median(String data, String measure, List<Long> times, ToDoubleFunction<Long> unit) {
		return Row.of(data, measure, times,
				(sample) -> unit.applyAsDouble(sample.stream().sorted().toList().get(sample.size() / 2)));
	}

}
