package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well claims are found and matched, measured on gold files that lie outside the
 * project: {@code mvn test -Dtest=Benchmark -Dgold=<folder>} prints one table and keeps
 * it in {@code target/benchmark.md}. It decides nothing; no other run asks for it.
 */
class Benchmark {

	private static final List<Measure> MEASURES = List.of(new ClaimMeasure(), new CitationMeasure(),
			new AttributionMeasure(), new CasualtyMeasure(), new WorthMeasure(), new SpeedMeasure(),
			new MatchingMeasure());

	@Test
	void printsTheTable() throws IOException {
		Path gold = Path.of(System.getProperty("gold", "gold"));
		assertThat(gold).as("the folder of gold files, -Dgold=<folder>").isDirectory();
		List<Row> rows = new ArrayList<>();
		for (Measure measure : MEASURES) {
			rows.addAll(measure.rows(gold));
		}
		assertThat(rows).as("gold files in a known format below " + gold).isNotEmpty();
		String table = table(rows);
		System.out.println(table);
		Files.writeString(Path.of("target", "benchmark.md"), table);
	}

	private static String table(List<Row> rows) {
		StringBuilder table = new StringBuilder("| data | measure | figure | 95 % interval | cases |\n");
		table.append("|---|---|--:|---|--:|\n");
		for (Row row : rows) {
			table.append(String.format(Locale.ROOT, "| %s | %s | %.3f | %.3f to %.3f | %d |%n", row.data(),
					row.measure(), row.value(), row.interval().low(), row.interval().high(), row.cases()));
		}
		return table.toString();
	}

}
