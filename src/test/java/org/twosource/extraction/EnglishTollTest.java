package org.twosource.extraction;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class EnglishTollTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The flood killed 12 villagers and 31 people were injured.                     | 12 | 31
			One dead, six hurt in bridge collapse                                          | 1  | 6
			A man was shot dead outside the mill on Monday.                                | 1  | 0
			A 15-year-old was taken to hospital, where he was pronounced dead.             | 1  | 0
			Two people were shot, one fatally, near the harbour.                           | 1  | 1
			Five men were stabbed on the quay and three of them died.                      | 3  | 2
			Three women and a man were wounded by flying glass.                            | 0  | 4
			The landslide killed three people, including two children.                     | 3  | 0
			A farmer killed his wife and their two sons before turning the gun on himself. | 3  | 0
			A woman was killed and her 4-year-old son was wounded.                         | 1  | 1
			A man and three others were taken to hospital with burns.                      | 0  | 4
			Six people were shot, police said.                                             | 0  | 6
			The storm claimed 12 lives.                                                    | 12 | 0
			The death toll from the storm rose to 12.                                      | 12 | 0
			The blast left four dead and nine wounded.                                     | 4  | 9
			""")
	void theDeadAndTheInjuredAreCounted(String text, int killed, int injured) {
		assertThat(Tolls.in(text)).extracting(Toll::killed, Toll::injured).containsExactly(killed, injured);
	}

	@Test
	void theSameVictimNamedAgainIsOne() {
		String text = """
				Teenager killed in mill fire

				A 17-year-old died in a fire at a mill on Monday. The teenager was pronounced dead at the scene.

				Police named him as Peter Lund, 17. Lund died of burns, a doctor said.""";
		assertThat(Tolls.in(text)).extracting(Toll::killed, Toll::injured).containsExactly(1, 0);
	}

	@Test
	void theLeadOutranksOtherYearsAndStatistics() {
		String text = """
				Two hurt as ferry hits quay

				Two passengers were hurt when a ferry hit the quay on Monday.

				Last year 12 people were killed on ferries. Nationwide, 300 people were injured in a study of ports.""";
		assertThat(Tolls.in(text)).extracting(Toll::killed, Toll::injured).containsExactly(0, 2);
	}

	@Test
	void whatCouldHaveHappenedBefellNobody() {
		assertThat(Tolls.in("The mayor said 40 people could have been killed. He threatened to kill two guards."))
			.extracting(Toll::killed, Toll::injured)
			.containsExactly(null, null);
	}

	@Test
	void aTextThatTellsOfNoHarmSaysNothing() {
		Toll toll = Tolls.in("The choir sang for three hours. Forty people came, among them two bishops.");
		assertThat(toll.killed()).isNull();
		assertThat(toll.injured()).isNull();
		assertThat(toll.words()).isEmpty();
	}

	@Test
	void severalInjuredAreNoNumber() {
		assertThat(Tolls.in("A man was killed and several others were injured."))
			.extracting(Toll::killed, Toll::injured)
			.containsExactly(1, null);
	}

	@Test
	void theDecidingWordsAreShown() {
		String text = "Rain fell all day. A mudslide killed seven people; nine were injured.";
		assertThat(Tolls.in(text).words()).extracting(Toll.Words::exact)
			.containsExactly("killed seven people", "nine were injured");
		assertThat(Tolls.in(text).words())
			.allSatisfy((words) -> assertThat(text.substring(words.start(), words.end())).isEqualTo(words.exact()));
	}

	@Test
	void hostileTextsAreReadInReasonableTime() {
		List<String> hostile = List.of("9".repeat(1_000_000), "killed 999999999999 people. ".repeat(40_000),
				"A man and ".repeat(100_000), "was shot ".repeat(100_000), "in ".repeat(300_000), "",
				"taken ".repeat(150_000), "and himself ".repeat(80_000));
		for (String text : hostile) {
			assertTimeoutPreemptively(Duration.ofSeconds(20),
					() -> assertThatNoException().isThrownBy(() -> Tolls.in(text)));
		}
	}

}
