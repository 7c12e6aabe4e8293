package org.twosource.extraction;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.extraction.CitationDefect.Type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What the extractor makes of texts nobody tuned it to. */
class ExtractorTest {

	private final Extractor extractor = new Extractor();

	@Test
	void aDeathTollFromBelowIsACasualtyClaimCitedToItsOutlet() {
		ProposedClaim claim = only(Kind.CASUALTY,
				"The roof fell in shortly after noon. Rescuers worked through the night, and at least eight people died"
						+ " (Harbour Post, March 3).");
		assertThat(claim.exact()).isEqualTo("at least eight people died");
		assertThat(claim.figure()).isNotNull();
		assertThat(claim.figure().low()).isEqualByComparingTo("8");
		assertThat(claim.figure().high()).isNull();
		assertThat(claim.attribution()).isEqualTo(new Attribution(null, "Harbour Post", "March 3"));
	}

	@Test
	void dozensIsALowBoundThatIsMarkedAsImputed() {
		ProposedClaim claim = only(Kind.CASUALTY, "Glass flew across the square and dozens more were hospitalized.");
		assertThat(claim.figure().low()).isEqualByComparingTo("24");
		assertThat(claim.figure().imputed()).isTrue();
		assertThat(claim.figure().unit()).isEqualTo("people hospitalised");
	}

	@Test
	void twoFiguresInOneSentenceAreTwoClaims() {
		List<ProposedClaim> claims = of(Kind.CASUALTY, "The blast killed 12 villagers and 31 people were injured.");
		assertThat(claims).extracting((claim) -> claim.figure().unit())
			.containsExactlyInAnyOrder("people killed", "people injured");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'The town has roughly 10,000 inhabitants on both banks.',   9000,  10000,   11000
			'They are a 40,000-strong community of herders.',               ,  40000,
			'Turnout reached 90 percent of the registered voters.',         ,  90,
			'More than 300 houses burned down near the mill.',              300,,
			'Up to 50 trucks waited at the crossing on Monday.',            ,,       50
			'Between 20 and 30 boats sank in the bay.',                     20,,     30
			""")
	void numbersKeepTheirBounds(String text, BigDecimal low, BigDecimal best, BigDecimal high) {
		Figure figure = only(Kind.STATISTIC, text).figure();
		assertThat(figure.low()).isEqualTo(low);
		assertThat(figure.best()).isEqualTo(best);
		assertThat(figure.high()).isEqualTo(high);
	}

	@Test
	void whatIsCountedIsTheThingNotItsAdjective() {
		Figure figure = only(Kind.STATISTIC, "Several hundred angry Riverside villagers blocked the ferry.").figure();
		assertThat(figure.unit()).isEqualTo("villagers");
	}

	@Test
	void aRumourIsTwoClaimsOfferedTogetherThatItGoesRoundAndWhatItSays() {
		String text = "Rumors are circling in this case that the harbour police simply stayed away from the fight.";
		ProposedClaim content = only(Kind.CONDUCT, text);
		ProposedClaim goesRound = only(Kind.QUOTE, text);
		assertThat(content.exact()).isEqualTo("the harbour police simply stayed away from the fight");
		assertThat(content.hedge()).isEqualTo(Hedge.RUMOUR);
		assertThat(goesRound.exact()).startsWith("Rumors are circling");
		assertThat(goesRound.together()).isNotNull().isEqualTo(content.together());
	}

	@Test
	void aQuotationIsTwoClaimsThatItWasSaidAndWhatItSays() {
		String text = "“The guards burned the archive on Monday,” harbour master Nils Berg told the Meridian.";
		ProposedClaim said = only(Kind.QUOTE, text);
		ProposedClaim content = only(Kind.CONDUCT, text);
		assertThat(said.attribution().speaker()).isEqualTo(content.attribution().speaker()).endsWith("Nils Berg");
		assertThat(said.attribution().outlet()).isEqualTo("Meridian");
		assertThat(content.hedge()).isEqualTo(Hedge.REPORTED);
		assertThat(content.together()).isNotNull().isEqualTo(said.together());
		assertThat(said.signals()).anyMatch((signal) -> signal.startsWith("reported speech: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "at least nine people died", "about 40 people were injured" })
	void whatSomebodySaysMayBeginWithABound(String count) {
		String text = "Officials said " + count + " at Karatal.";
		assertThat(only(Kind.QUOTE, text).exact()).startsWith("Officials said " + count);
		assertThat(only(Kind.CASUALTY, text).attribution().speaker()).isEqualTo("Officials");
		assertThat(only(Kind.CASUALTY, text).hedge()).isEqualTo(Hedge.REPORTED);
	}

	@Test
	void theSameCountMadeTwiceIsOneClaimWithTwoPlacesAndAnotherCountIsAnother() {
		List<ProposedClaim> claims = of(Kind.CASUALTY,
				"The ferry sank at dawn, and 14 people were killed. Divers searched all day.\n"
						+ "By evening it was clear that 14 people were killed. A week later 17 people had died.");
		assertThat(claims).extracting((claim) -> claim.figure().best().intValue()).containsExactly(14, 17);
		assertThat(claims.get(0).again()).hasSize(1);
		assertThat(claims.get(1).again()).isEmpty();
	}

	@Test
	void daysAreCountedFromTheDayOfWriting() {
		String text = "Soldiers closed the bridge three days ago. The mayor left the town on the night of February 7–8.";
		List<ProposedClaim> claims = this.extractor.extract(text, LocalDate.of(2020, 2, 12)).claims();
		assertThat(claims).extracting(ProposedClaim::when)
			.contains(new ProposedClaim.Days(LocalDate.of(2020, 2, 9), LocalDate.of(2020, 2, 9)),
					new ProposedClaim.Days(LocalDate.of(2020, 2, 7), LocalDate.of(2020, 2, 8)));
		assertThat(this.extractor.extract(text).claims()).extracting(ProposedClaim::when).containsOnlyNulls();
	}

	@Test
	void aNameGivenToWhatHappenedIsACharacterisationOfItsSpeaker() {
		ProposedClaim claim = only(Kind.CHARACTERISATION,
				"City officials quickly denounced the march as “simple hooliganism” (Evening Mail, May 2).");
		assertThat(claim.attribution().speaker()).isEqualTo("City officials");
		assertThat(claim.attribution().outlet()).isEqualTo("Evening Mail");
		assertThat(claim.hedge()).isEqualTo(Hedge.OPINION);
	}

	@Test
	void aPronounSpeaksForWhoWasNamedLast() {
		ProposedClaim claim = only(Kind.CHARACTERISATION, "The study comes from historian Irina Volkova who wrote it in"
				+ " spring. Later, she told Meridian that what occurred was a “pogrom” against the fishermen.");
		assertThat(claim.attribution().speaker()).isEqualTo("Irina Volkova");
		assertThat(claim.attribution().outlet()).isEqualTo("Meridian");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The harvest will fail next year.", "Who burned the bridge?", "It may happen again.",
			"How lovely the evening was!" })
	void whatNobodyCanCheckIsNotProposed(String text) {
		assertThat(this.extractor.extract(text).claims()).isEmpty();
	}

	@Test
	void aLostOutletAndEmptyItemsAndReferencesThatLeadNowhereAreDefects() {
		String text = "The gates were shut (, February 8). Others deny it (Post,,, Courier, May 8; [1], [2], May 9–10).";
		assertThat(this.extractor.extract(text, LocalDate.of(2020, 6, 1)).citationDefects())
			.extracting(CitationDefect::exact, CitationDefect::type)
			.containsExactly(tuple("(, February 8)", Type.MISSING_OUTLET), tuple("Post,,, Courier", Type.EMPTY_ITEMS),
					tuple("[1]", Type.UNRESOLVED_REFERENCE), tuple("[2]", Type.UNRESOLVED_REFERENCE));
	}

	@Test
	void soundCitationsAreNoDefects() {
		String text = """
				The gates were shut (Post, February 8). Others deny it (see Courier, May 16, 2019, June 12, 2019) [1].

				[1] The Courier's archive""";
		assertThat(this.extractor.extract(text, LocalDate.of(2020, 2, 12)).citationDefects()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The gates were shut on Monday (Post, February 8).      |            | February 8     | UNKNOWN_YEAR
					The gates were shut on Monday (Post, March 8).         | 2020-02-12 | March 8        | DATED_AFTER_DOCUMENT
					The gates were shut (Post, March 8, 2021).             | 2020-02-12 | March 8, 2021  | DATED_AFTER_DOCUMENT
					The gates were shut last week by the guards.           |            | last week      | UNKNOWN_DAY
					Experts argue that the gates were shut by the guards.  | 2020-02-12 | Experts argue  | NAMELESS_AUTHORITY
					The guards are known to be involved in smuggling.      | 2020-02-12 | known to be    | NAMELESS_AUTHORITY
					Some 400 houses burned down that night in the harbour. | 2020-02-12 | Some 400 houses burned down | FIGURE_WITHOUT_SOURCE
					""")
	void thinSourcingIsADefect(String text, LocalDate written, String exact, Type type) {
		assertThat(this.extractor.extract(text, written).citationDefects())
			.extracting(CitationDefect::exact, CitationDefect::type)
			.contains(tuple(exact, type));
	}

	@Test
	void aQuotationInAnotherLanguagesParagraphIsReadByItsOwnRules() {
		String text = """
				The harbour was shut for a week after the storm, and the guards left the bridge to the villagers.
				Residents went home on foot along the coast road, as the ferry company had cancelled every boat.

				Глава района Пётр Волков заявил, что полиция не вмешивалась в драку на рынке.""";
		Extraction extraction = this.extractor.extract(text);
		assertThat(extraction.language()).isEqualTo("en");
		assertThat(extraction.claims()).extracting((claim) -> claim.attribution().speaker()).contains("Пётр Волков");
	}

	@Test
	void aQuotationNobodyIsNamedForIsADefect() {
		String text = "Everyone remembers that day. “We were never warned about the water” is on every wall.";
		assertThat(this.extractor.extract(text).citationDefects()).extracting(CitationDefect::exact)
			.containsExactly("“We were never warned about the water”");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zh | 在夜里，至少八人死亡。当局说这只是一场斗殴。警察没有干预，许多人逃到邻国。
			kk | Түнде ауылда төбелес болып, кемінде сегіз адам қаза тапты. Билік мұны тек тұрмыстық жанжал деп атады.
			ar | قُتل ثمانية أشخاص على الأقل ليلة أمس في البلدة. وقالت السلطات إنها كانت مجرد مشاجرة بين الجيران.
			""")
	void aTextInALanguageItDoesNotKnowGivesNoClaimsAndSaysWhichItIs(String language, String text) {
		Extraction extraction = this.extractor.extract(text);
		assertThat(extraction.language()).isEqualTo(language);
		assertThat(extraction.read()).isFalse();
		assertThat(extraction.claims()).isEmpty();
	}

	@Test
	void everyAnchorSlicesToItsWordsAndTheSameTextGivesTheSame() {
		String[] pieces = { "at least eight people died", " (Post, May 2) ", "\n", "“", "”", "🙂", "مرحبا", "Қазақ",
				". ", ", and ", "(,", "[1]", "the police stayed away", " 10,000 ", "—", "was a “riot”", "\u0000",
				" said ", "Anna Bell", ";", "rumours that ", "\uD83D" };
		Random random = new Random(20260208);
		for (int round = 0; round < 500; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(40); i >= 0; i--) {
				text.append(pieces[random.nextInt(pieces.length)]);
			}
			String written = text.toString();
			Extraction extraction = this.extractor.extract(written);
			assertThat(extraction.claims()).allSatisfy(
					(claim) -> assertThat(written.substring(claim.start(), claim.end())).isEqualTo(claim.exact()));
			assertThat(extraction.citationDefects()).allSatisfy(
					(defect) -> assertThat(written.substring(defect.start(), defect.end())).isEqualTo(defect.exact()));
			assertThat(new Extractor().extract(written)).isEqualTo(extraction);
		}
	}

	@Test
	void hostileTextsAreReadInReasonableTime() {
		List<String> hostile = List.of("(".repeat(1_000_000), "a".repeat(1_000_000), ", ".repeat(500_000),
				"eight people ".repeat(100_000), "“".repeat(500_000), "[1]".repeat(100_000), "A said ".repeat(100_000),
				"At least eight people died at the mill. The mayor said it was a riot (Post, May 2).\n".repeat(20_000));
		for (String text : hostile) {
			assertTimeoutPreemptively(Duration.ofSeconds(20),
					() -> assertThatNoException().isThrownBy(() -> this.extractor.extract(text)));
		}
	}

	private ProposedClaim only(Kind kind, String text) {
		List<ProposedClaim> claims = of(kind, text);
		assertThat(claims).hasSize(1);
		return claims.get(0);
	}

	private List<ProposedClaim> of(Kind kind, String text) {
		return this.extractor.extract(text).claims().stream().filter((claim) -> claim.kind() == kind).toList();
	}

}
