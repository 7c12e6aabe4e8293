package org.twosource;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTest {

	@Test
	void anEmptyTableIsItsColumns() {
		assertThat(Csv.text(List.of("claim", "stage"), List.of())).isEqualTo("claim,stage\r\n");
	}

	@Test
	void commasQuotesAndLineBreaksComeBackAsTheyWere() throws IOException {
		List<String> said = List.of("a, b", "he said \"no\"", "one\r\ntwo", "Ош, 10 июня", "");
		String text = Csv.text(List.of("a", "b", "c", "d", "e"), List.of(said));
		List<CSVRecord> read = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
		assertThat(read.get(1).toList()).isEqualTo(said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"https://example.com\")" })
	void whatASpreadsheetTakesForAFormulaBeginsWithAnApostrophe(String formula) throws IOException {
		String text = Csv.text(List.of(formula), List.of(List.of(formula)));
		List<CSVRecord> read = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
		assertThat(read).allSatisfy((row) -> assertThat(row.get(0)).isEqualTo("'" + formula));
	}

	@Test
	void numbersInstantsAndWhatIsMissingStayAsTheyAre() {
		assertThat(Csv.text(List.of("a", "b", "c", "d"),
				List.of(Arrays.asList(-5, Instant.parse("2026-06-10T10:00:00Z"), null, true))))
			.endsWith("\r\n-5,2026-06-10T10:00:00Z,,true\r\n");
	}

}
