package org.twosource.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twosource.Allocated;

import static org.assertj.core.api.Assertions.assertThat;

/** What it allocates to read an article does not grow unnoticed. */
class ReadingCostTest {

	private final Extractor extractor = new Extractor();

	@ParameterizedTest
	@CsvSource({ "en-campus-protest, 1530000", "ru-market-fight, 1890000" })
	void readingAnArticleAllocatesNoMoreThanItDid(String article, long most) throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/gold/" + article + ".txt")) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(Allocated.by(() -> this.extractor.extract(text))).isPositive().isLessThan(most);
		}
	}

}
