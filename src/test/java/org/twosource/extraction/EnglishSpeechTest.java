package org.twosource.extraction;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Who says what, on sentences of every construction. */
class EnglishSpeechTest {

	private String text = "";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					“The bridge will hold,” Anna Keller said.                     | Anna Keller         | “The bridge will hold,”
					"The bridge will hold," said Anna Keller.                     | Anna Keller         | "The bridge will hold,"
					«The bridge will hold», the mayor said.                       | the mayor           | «The bridge will hold»
					„The bridge will hold“, the mayor said.                       | the mayor           | „The bridge will hold“
					‘The bridge will hold,’ the mayor said.                       | the mayor           | ‘The bridge will hold,’
					''The bridge will hold,'' the mayor said.                     | the mayor           | ''The bridge will hold,''
					The mayor said: “The bridge will hold.”                       | The mayor           | “The bridge will hold.”
					The mayor said, “The bridge will hold.”                       | The mayor           | “The bridge will hold.”
					“Will the bridge hold?” the mayor asked on Monday.            | the mayor           | “Will the bridge hold?”
					""")
	void findsADirectQuotationWhateverItsMarks(String sentence, String source, String content) {
		Saying saying = only(sentence);
		assertThat(source(saying)).isEqualTo(source);
		assertThat(content(saying)).containsExactly(content);
		assertThat(saying.quoted()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					The mayor said that the bridge would hold.               | The mayor       | said         | that the bridge would hold
					The mayor said the bridge would hold.                    | The mayor       | said         | the bridge would hold
					The bridge would hold, the mayor said on Friday.         | the mayor       | said         | The bridge would hold
					The bridge would hold, according to the mayor.           | the mayor       | according to | The bridge would hold
					According to the mayor, the bridge would hold.           | the mayor       | According to | the bridge would hold
					Experts argue the bridge is too old.                     | Experts         | argue        | the bridge is too old
					The mayor denounced the strike as sabotage.              | The mayor       | denounced    | the strike as sabotage
					The union called the plan “a disgrace”.                  | The union       | called       | the plan “a disgrace”
					The union accused the city of breaking its word.         | The union       | accused      | the city of breaking its word
					The city vowed to repair the bridge.                     | The city        | vowed        | to repair the bridge
					The city has repeatedly insisted that it paid.           | The city        | has repeatedly insisted | that it paid
					""")
	void findsIndirectSpeech(String sentence, String source, String cue, String content) {
		Saying saying = only(sentence);
		assertThat(source(saying)).isEqualTo(source);
		assertThat(cue(saying)).isEqualTo(cue);
		assertThat(content(saying)).containsExactly(content);
		assertThat(saying.quoted()).isFalse();
	}

	@Test
	void joinsAQuotationThatTheCueDivides() {
		Saying saying = only("“The bridge,” said Anna Keller, “will hold for years.”");
		assertThat(content(saying)).containsExactly("“The bridge,”", "“will hold for years.”");
	}

	@Test
	void joinsIndirectSpeechThatTheCueDivides() {
		Saying saying = only("Old bridges, the engineer continued, are always a danger to those below.");
		assertThat(source(saying)).isEqualTo("the engineer");
		assertThat(content(saying)).containsExactly("Old bridges", "are always a danger to those below");
	}

	@Test
	void givesTheNextSentenceInQuotationMarksToWhoWasQuoted() {
		Saying saying = only("“The bridge will hold,” said Anna Keller, an engineer. “We have measured it twice.”");
		assertThat(content(saying)).containsExactly("“The bridge will hold,”", "“We have measured it twice.”");
	}

	@Test
	void followsAQuotationOverParagraphs() {
		Saying saying = only(
				"Anna Keller said: “The bridge will hold.\n\n“We have measured it twice.\n\n“It is sound.”");
		assertThat(content(saying)).containsExactly("“The bridge will hold.", "“We have measured it twice.",
				"“It is sound.”");
	}

	@Test
	void followsAQuotationWhoseSpeakerIsNamedInItsLastParagraph() {
		Saying saying = only("“We have measured it twice.\n\n“The bridge will hold,” Anna Keller said.");
		assertThat(source(saying)).isEqualTo("Anna Keller");
		assertThat(content(saying)).containsExactly("“We have measured it twice.", "“The bridge will hold,”");
	}

	@Test
	void takesTheParagraphAfterAColonForWhatIsSaid() {
		Saying saying = only("The mayor wrote:\n\n“The bridge will hold for a hundred years.”");
		assertThat(source(saying)).isEqualTo("The mayor");
		assertThat(content(saying)).containsExactly("“The bridge will hold for a hundred years.”");
	}

	@Test
	void keepsAQuotationThatNobodyIsNamedFor() {
		Saying saying = only("“Nobody has told us anything about the bridge.”");
		assertThat(saying.source()).isNull();
		assertThat(saying.cue()).isNull();
		assertThat(saying.quoted()).isTrue();
	}

	@Test
	void takesThePersonBeforeARelativeClauseForTheSource() {
		Saying saying = first(
				"The best account comes from Swiss engineer Anna Keller who argued that the bridge is safe.");
		assertThat(source(saying)).isEqualTo("Swiss engineer Anna Keller");
		assertThat(saying.speaker()).isEqualTo("Anna Keller");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anna Keller, an engineer in Bern, said the bridge was safe.",
			"Anna Keller, 45, of Bern, said the bridge was safe.", "Anna Keller (Bern) said the bridge was safe.",
			"On Monday, Anna Keller said the bridge was safe.", "Anna Keller on Monday said the bridge was safe." })
	void showsANameWithoutItsDescription(String sentence) {
		assertThat(only(sentence).speaker()).isEqualTo("Anna Keller");
	}

	@Test
	void showsTheFullNameForASurnameAPronounAndADescription() {
		List<Saying> sayings = sayings(
				"Swiss engineer Anna Keller said the bridge was safe. Keller added that it was old. "
						+ "She told Radio Bern that it would last.\n\nThe pillars, the engineer continued, are made of stone.");
		assertThat(sayings).extracting(Saying::speaker).containsOnly("Anna Keller").hasSize(4);
	}

	@Test
	void leavesAPronounOpenWhereTwoHaveSpoken() {
		List<Saying> sayings = sayings(
				"Anna Keller said the bridge was safe. Beat Frei said it was not. " + "He added that it was old.");
		assertThat(sayings).extracting(Saying::speaker).containsExactly("Anna Keller", "Beat Frei", null);
	}

	@Test
	void tellsWhoWasTold() {
		Saying saying = only("Anna Keller told Radio Bern that the bridge was safe.");
		assertThat(saying.told()).isNotNull();
		assertThat(saying.told().of(this.text)).isEqualTo("Radio Bern");
		assertThat(content(saying)).containsExactly("that the bridge was safe");
	}

	@Test
	void separatesWhatTwoVerbsReport() {
		List<Saying> sayings = sayings(
				"The mayor denounced the strike as “pure sabotage” and promised to repair the bridge.");
		assertThat(sayings).extracting(this::source).containsExactly("The mayor", "The mayor");
		assertThat(content(sayings.get(0))).containsExactly("the strike as “pure sabotage”");
		assertThat(content(sayings.get(1))).containsExactly("to repair the bridge");
	}

	@Test
	void endsWhatIsSaidBeforeWhatIsAdded() {
		List<Saying> sayings = sayings("The mayor said the bridge was safe, adding that it was old.");
		assertThat(sayings).extracting((saying) -> content(saying).get(0))
			.containsExactly("the bridge was safe", "that it was old");
		assertThat(sayings).extracting(this::source).containsExactly("The mayor", "The mayor");
	}

	@Test
	void findsWhatANounReports() {
		assertThat(sayings("The mayor’s claim that the bridge is safe surprised many.")).anySatisfy((saying) -> {
			assertThat(cue(saying)).isEqualTo("claim");
			assertThat(saying.speaker()).isEqualTo("mayor");
			assertThat(content(saying).get(0)).startsWith("that the bridge is safe");
		});
	}

	@Test
	void findsWhatSomebodyHoldsSomethingToBe() {
		Saying saying = first("Keller’s dismissal of the strike as sabotage angered the union.");
		assertThat(source(saying)).isEqualTo("Keller");
		assertThat(content(saying).get(0)).startsWith("the strike as sabotage");
	}

	@Test
	void findsASpeakerInAHeadline() {
		Saying saying = only("Keller: The Bridge Will Hold\n");
		assertThat(source(saying)).isEqualTo("Keller");
		assertThat(content(saying)).containsExactly("The Bridge Will Hold");
	}

	@Test
	void namesNobodyForWhatIsExpectedOfSomebody() {
		Saying saying = only("The mayor is expected to resign.");
		assertThat(saying.source()).isNull();
		assertThat(content(saying)).containsExactly("The mayor", "to resign");
	}

	@Test
	void leavesACitationOutOfWhatIsSaid() {
		assertThat(content(only("The mayor insisted the bridge was safe (Radio Bern, February 8).")))
			.containsExactly("the bridge was safe");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "The report lay on the table.", "His claims are many.", "The alleged crime took place in May.",
					"Numerous cars were burned in the centre.", "“Hooligans” is the name of a band." })
	void findsNothingWhereNobodySaysAnything(String sentence) {
		assertThat(sayings(sentence)).isEmpty();
	}

	@Test
	void tellsWordsFromThoughtsAndWishes() {
		assertThat(only("The mayor said the bridge was safe.").manner()).isEqualTo(Saying.Manner.WORDS);
		assertThat(only("The mayor believes the bridge is safe.").manner()).isEqualTo(Saying.Manner.THOUGHT);
		assertThat(only("The mayor wants to repair the bridge.").manner()).isEqualTo(Saying.Manner.STANCE);
	}

	@Test
	void weighsACueByHowOftenItIntroducesWords() {
		assertThat(only("The mayor said the bridge was safe.").weight()).isCloseTo(0.9, within(0.1))
			.isGreaterThan(only("The mayor wants to repair the bridge.").weight());
	}

	@Test
	void answersInTheOrderOfTheText() {
		List<Saying> sayings = sayings(
				"“It is old,” said Beat Frei. The bridge is safe, Anna Keller said.\n\nExperts disagree, she added.");
		assertThat(sayings).extracting((saying) -> saying.content().get(0).start()).isSorted();
	}

	@Test
	void givesTheSameForTheSameText() {
		String some = "Swiss engineer Anna Keller told Radio Bern that “it holds.” The mayor, she said, agrees.\n\n“Yes,” he said.";
		assertThat(sayings(some)).isEqualTo(sayings(some));
	}

	private Saying only(String some) {
		List<Saying> sayings = sayings(some);
		assertThat(sayings).hasSize(1);
		return sayings.get(0);
	}

	private Saying first(String some) {
		return sayings(some).get(0);
	}

	private List<Saying> sayings(String some) {
		this.text = some;
		return EnglishSpeech.in(some, Sentences.byParagraph(some));
	}

	private String source(Saying saying) {
		assertThat(saying.source()).isNotNull();
		return saying.source().of(this.text);
	}

	private String cue(Saying saying) {
		assertThat(saying.cue()).isNotNull();
		return saying.cue().of(this.text);
	}

	private List<String> content(Saying saying) {
		return saying.content().stream().map((span) -> span.of(this.text)).toList();
	}

}
