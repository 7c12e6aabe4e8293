package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the extractor makes of twelve short articles of our own, in English and Russian,
 * whose claims were listed before there were rules. The bounds lie a little below what it
 * reaches: what falls through them is a rule that broke.
 */
class SmokeTest {

	private static final Path GOLD = Path.of("src", "test", "resources", "gold");

	@ParameterizedTest
	@CsvSource({ "english-dev, 0.90, 0.85", "english-held-out, 0.85, 0.75", "russian-dev, 0.90, 0.80",
			"russian-held-out, 0.85, 0.75" })
	void mostClaimsAreFoundAndFewAreTooMuch(String part, double recall, double precision) throws IOException {
		assertThat(figure(part, "claims: recall of priority 1")).isGreaterThanOrEqualTo(recall);
		assertThat(figure(part, "claims: precision")).isGreaterThanOrEqualTo(precision);
		assertThat(figure(part, "claims: hedge of the matched")).isGreaterThanOrEqualTo(0.75);
		assertThat(figure(part, "claims: outlet of the matched")).isGreaterThanOrEqualTo(0.8);
	}

	private static double figure(String part, String measure) throws IOException {
		List<Row> rows = new ClaimMeasure().rows(GOLD);
		return rows.stream()
			.filter((row) -> row.data().contains(part) && row.measure().equals(measure))
			.findFirst()
			.orElseThrow()
			.value();
	}

}
