package org.twosource.extraction;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class EnglishFiguresTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			At least eight ferrymen drowned off the cape.            | 8     |       |       | false
			Glass flew and dozens more were hospitalized.            | 24    |       |       | true
			Several hundred dockers walked out.                      | 200   |       | 999   | true
			The valley has roughly 10,000 beekeepers.                | 9000  | 10000 | 11000 | true
			About 15 barns burned.                                   | 13    | 15    | 17    | true
			Nearly 200,000 registered voters stayed away.            | 180000| 200000| 200000| true
			Between 15 and 20 barges sank.                           | 15    |       | 20    | false
			Some 20-25 barges sank.                                  | 20    |       | 25    | false
			More than 40 barges sank.                                | 40    |       |       | false
			Up to 40 barges sank.                                    |       |       | 40    | false
			No fewer than 40 barges sank.                            | 40    |       |       | false
			Tens of thousands of pilgrims came.                      | 20000 |       |       | true
			A handful of pilgrims came.                              | 3     |       | 9     | true
			A dozen pilgrims came.                                   |       | 12    |       | false
			Half a dozen pilgrims came.                              |       | 6     |       | false
			Twenty-three pilgrims came.                              |       | 23    |       | false
			One hundred and five pilgrims came.                      |       | 105   |       | false
			Two thousand three hundred pilgrims came.                |       | 2300  |       | false
			They counted 3.5 million olive trees.                    |       | 3500000 |     | false
			They counted 10 000 olive trees.                         |       | 10000 |       | false
			An unknown but large number of weavers fled.             |       |       |       | false
			Forty or more pilgrims came.                             | 40    |       |       | false
			""")
	void numbersKeepTheirBounds(String text, BigDecimal low, BigDecimal best, BigDecimal high, boolean imputed) {
		Figure figure = only(text).figure();
		assertThat(figure.low()).isEqualTo(low);
		assertThat(figure.best()).isEqualTo(best);
		assertThat(figure.high()).isEqualTo(high);
		assertThat(figure.imputed()).isEqualTo(imputed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Turnout fell to 90 percent of the electorate.   | percent | 90
			One in five orchards is dry.                    | percent | 20
			Half of the orchards are dry.                   | percent | 50
			Two thirds of the orchards are dry.             | percent | 66.7
			Unemployment rose from 8 to 12 percent.         | percent | 12
			The dam cost $2bn.                              | dollars | 2000000000
			The bridge cost €300,000 to mend.               | euros   | 300000
			They are a 40,000-strong guild of weavers.      | people  | 40000
			The flood ruined 300 stone mills.               | mills   | 300
			""")
	void aMeasureHasItsUnit(String text, String unit, BigDecimal best) {
		assertThat(only(text).figure().unit()).isEqualTo(unit);
		assertThat(only(text).figure().best()).isEqualByComparingTo(best);
		assertThat(only(text).kind()).isEqualTo(Kind.STATISTIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The ferry left at 10:40 p.m. and came back at 7 am.", "It opened on May 2, 2019.",
			"The 2016 elections were held on 1 July.", "Anna Bell, 23, sings.", "A 15-year-old sang.",
			"The choir won 3-2 on Monday.", "She lives at 41 Harbour Street.",
			"It lies in the 1500 block of Mill Road.", "Take Route 66 and Highway 281.", "A Boeing 737 landed.",
			"Call 555-123-4567 or 555-0134.", "Volume: 17 Issue: 18", "He marched with the Black Hundreds.",
			"It was the 20th of them.", "They grew up in the 1990s.", "He fired a .45 caliber pistol.",
			"No one came, one way or another.", "He was shot 3 times.", "There are three reasons for it.",
			"The girls are aged 13, 17 and 19.", "See page 12 and chapter 4.", "The AK-47 jammed." })
	void whatNamesOrDatesIsNoFigure(String text) {
		assertThat(in(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					47 injured                                                     | 47 injured | 47 | people injured | all
					The crash left four dead near the mill.                        | The crash left four dead | 4 | people killed | all
					The storm claimed 12 lives.                                    | The storm claimed 12 lives | 12 | people killed | all
					The death toll rose to 12 on Monday.                           | The death toll rose to 12 | 12 | people killed | all
					Nobody slept, and four others were hurt.                       | four others were hurt | 4 | people injured | all
					A wall killed three people, including two children, at noon.   | A wall killed three people | 3 | people killed | all
					Two of the six wounded died.                                   | Two of the six wounded died | 2 | people killed | all
					Rain fell, and 12 police officers were wounded.                | 12 police officers were wounded | 12 | people injured | police officers
					By noon 30 miners were still missing.                          | 30 miners were still missing | 30 | people missing | miners
					Two women and three boys drowned.                              | Two women and three boys drowned | 5 | people killed | all
					""")
	void aCasualtyIsAClauseThatMakesSenseAlone(String text, String exact, BigDecimal best, String unit, String scope) {
		Found found = only(text);
		assertThat(found.kind()).isEqualTo(Kind.CASUALTY);
		assertThat(found.span().of(text)).isEqualTo(exact);
		assertThat(found.figure().best()).isEqualByComparingTo(best);
		assertThat(found.figure().unit()).isEqualTo(unit);
		assertThat(found.figure().scope()).isEqualTo(scope);
	}

	@Test
	void theDeadAndTheWoundedOfOneVerbAreTwoFigures() {
		assertThat(in("Floods swept the valley, killing 3 and wounding 5."))
			.extracting((found) -> found.figure().unit())
			.containsExactly("people killed", "people injured");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					It is home to the roughly 500 weavers of the valley before they move.    | the roughly 500 weavers of the valley
					The weavers, a 40,000-strong guild that left the coast, sang.            | a 40,000-strong guild
					In spring—they hold 90 percent of the seats in a hall by the river—it closed. | they hold 90 percent of the seats in a hall by the river
					Then an unknown number of weavers left for the coast before dawn.        | an unknown number of weavers left for the coast
					""")
	void aStatisticIsAPhraseThatMakesSenseAlone(String text, String exact) {
		assertThat(only(text).span().of(text)).isEqualTo(exact);
	}

	@Test
	void aNumberTooLargeToCountAnythingIsLeftOut() {
		assertThat(in("They found 99999999999999999999999999 coins and 9,999,999,999,999,999,999 boats.")).isEmpty();
	}

	@Test
	void hostileTextsAreReadInReasonableTimeAndSpansStayInside() {
		List<String> hostile = List.of("9".repeat(1_000_000), "1 ".repeat(500_000), "1,".repeat(500_000),
				"one hundred and ".repeat(60_000), "killed ".repeat(150_000), "two million ".repeat(80_000),
				"between 1 and ".repeat(70_000), "-1".repeat(500_000), "a 1-year-old and ".repeat(60_000));
		for (String text : hostile) {
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatNoException()
				.isThrownBy(() -> EnglishFigures.in(text, new Span(0, text.length()))));
		}
	}

	@Test
	void anyWordsInAnyOrderGiveOrderedFiguresThatDoNotOverlap() {
		String[] pieces = { "at least", "eight", "people", "died", "killed", "a", "dozen", "of", "the", "1,000", "-",
				"–", ",", "and", "3.5", "million", "percent", "$", "between", "from", "to", "no", "others", "more",
				"was", "were", "15", "year", "old", "Anna", "Bell", ".", "(", "one", "in", "several", "hundred",
				"another", "both", "00" };
		Random random = new Random(20260208);
		for (int round = 0; round < 3_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(25); i >= 0; i--) {
				text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
			}
			List<Found> found = in(text.toString());
			for (int i = 1; i < found.size(); i++) {
				assertThat(found.get(i).span().start()).as(text.toString())
					.isGreaterThanOrEqualTo(found.get(i - 1).span().end());
			}
		}
	}

	private static Found only(String text) {
		List<Found> found = in(text);
		assertThat(found).as(text).hasSize(1);
		return found.get(0);
	}

	private static List<Found> in(String text) {
		return EnglishFigures.in(text, new Span(0, text.length()));
	}

}
