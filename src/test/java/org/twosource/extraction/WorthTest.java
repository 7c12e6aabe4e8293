package org.twosource.extraction;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Which sentences the extraction takes to be worth a fact-checker's time. */
class WorthTest {

	private static final String FIGURE = "Since 2014 the council has closed 42 libraries, more than any other county.";

	private static final String THANKS = "Thank you all so much for coming out on such a cold evening.";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Unemployment fell by 3 percent last year.                        | Thank you, and good evening.
					The ministry spent 40 million dollars on roads nobody uses.      | I hope we can do better than that.
					She voted against the harbour bill in 2011.                      | Let me ask you one more question.
					They cut the school budget twice and raised their own salaries.  | We will work together for a brighter future.
					Crime in the region has doubled since the border was opened.     | Why would anybody want that?
					Our hospitals treat fewer patients than ten years ago.           | I think that is a very important point.
					The company paid no taxes on profits of 2 billion.               | You know what I mean.
					""")
	void aClaimIsWorthMoreThanTalk(String claim, String talk) {
		assertThat(Worth.of(claim)).isGreaterThan(0.5);
		assertThat(Worth.of(talk)).isLessThan(0.2);
	}

	@Test
	void whatWasDoneIsWorthMoreThanWhatMayBeDone() {
		assertThat(Worth.of("They raised taxes on small farms."))
			.isGreaterThan(Worth.of("They may want to raise taxes on small farms."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "—", "¿…?", "١٢٣ %", "Ёлки-палки", "'’'", "\uD83D\uDE00", "\u00A0\u2028" })
	void anythingHasAWorthBetweenNoneAndCertain(String text) {
		assertThat(Worth.of(text)).isBetween(0.0, 1.0);
	}

	@Test
	void theSameSentenceIsWorthTheSameEachTime() {
		assertThat(Worth.of(FIGURE)).isEqualTo(Worth.of(FIGURE));
	}

	@Test
	void quotationMarksAndApostrophesOfAnyShapeReadAlike() {
		assertThat(Worth.of("They’ve cut “every” job.")).isEqualTo(Worth.of("They've cut \"every\" job."));
	}

	@Test
	void aLongTextIsReadInLittleTime() {
		String passage = (FIGURE + " " + THANKS + " ").repeat(4);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			for (int i = 0; i < 4_000; i++) {
				Worth.of(passage);
			}
		});
	}

	@Test
	void aSentenceWithoutSpacesOrEndIsReadInLittleTime() {
		String endless = "a'".repeat(500_000) + "1.".repeat(500_000);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Worth.of(endless));
	}

}
