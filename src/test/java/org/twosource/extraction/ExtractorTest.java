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
	void whatARumourSaysAboutThePoliceIsConductHeldAsRumour() {
		ProposedClaim claim = only(Kind.CONDUCT,
				"Rumors are circling in this case that the harbour police simply stayed away from the fight.");
		assertThat(claim.exact()).isEqualTo("the harbour police simply stayed away from the fight");
		assertThat(claim.hedge()).isEqualTo(Hedge.RUMOUR);
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
		assertThat(this.extractor.extract(text).citationDefects()).extracting(CitationDefect::exact)
			.containsExactly("(, February 8)", "Post,,, Courier", "[1]", "[2]");
	}

	@Test
	void soundCitationsAreNoDefects() {
		String text = """
				The gates were shut (Post, February 8). Others deny it (see Courier, May 16, 2019, June 12, 2019) [1].

				[1] The Courier's archive""";
		assertThat(this.extractor.extract(text).citationDefects()).isEmpty();
	}

	@Test
	void aQuotationNobodyIsNamedForIsADefect() {
		String text = "Everyone remembers that day. “We were never warned about the water” is on every wall.";
		assertThat(this.extractor.extract(text).citationDefects()).extracting(CitationDefect::exact)
			.containsExactly("“We were never warned about the water”");
	}

	@Test
	void aTextInALanguageItDoesNotKnowGivesNoClaims() {
		assertThat(this.extractor.extract("在夜里，至少八人死亡。当局说这只是一场斗殴。").claims()).isEmpty();
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
