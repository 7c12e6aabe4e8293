package org.twosource.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who says what in Russian sentences. */
class RussianSpeechTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Олег Сивцов | Директор музея Олег Сивцов заявил, что картину подменили. | картину подменили
					Олег Сивцов | Директор музея Олег Сивцов, вернувшийся из отпуска, заявил, что картину подменили. | картину подменили
					К.-Ж. Алимов | Министр К.-Ж. Алимов сообщил, что мост закрыт. | мост закрыт
					Пётр Верещагин | По словам сторожа Петра Верещагина, ворота были открыты. | ворота были открыты
					Сивцова | По словам Сивцовой, ворота были открыты. | ворота были открыты
					Алексей Грачёв | По мнению историка Алексея Грачёва, дом построили раньше. | дом построили раньше
					МЧС | По данным МЧС, сгорели два склада. | сгорели два склада
					местные жители | По рассказам местных жителей, сгорели два склада. | сгорели два склада
					прокуратура | По информации прокуратуры, склад не охранялся. | склад не охранялся
					агентство «Луч» | Как сообщает агентство «Луч», склад не охранялся. | склад не охранялся
					городской суд | Склад не охранялся, сообщил городской суд. | Склад не охранялся
					лесник Ульян Ким | Лес подожгли, рассказал лесник Ульян Ким. | Лес подожгли
					полиция | В полиции сообщили, что склад не охранялся. | склад не охранялся
					""")
	void reportedSpeechHasItsSpeakerAndContent(String speaker, String text, String content) {
		Saying saying = only(text);
		assertThat(saying.speaker()).isIn(speaker, speaker.replaceFirst("^\\p{Ll}+ (?=\\p{Lu}\\p{Ll}+ )", ""));
		assertThat(saying.content().get(0).of(text)).isEqualTo(content);
		assertThat(saying.quoted()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "«Мы никуда не уедем», — сказала фермер Дарья Лунина.",
			"„Мы никуда не уедем“, — сказала Дарья Лунина журналистам.",
			"Фермер Дарья Лунина сказала: «Мы никуда не уедем».", "— Мы никуда не уедем, — сказала Дарья Лунина.",
			"\"Мы никуда не уедем\", - сказала Дарья Лунина." })
	void aQuotationIsTheWordsOfWhoeverIsNamedBesideIt(String text) {
		Saying saying = only(text);
		assertThat(saying.quoted()).isTrue();
		assertThat(saying.speaker()).isEqualTo("Дарья Лунина");
		assertThat(saying.content().get(0).of(text)).contains("Мы никуда не уедем");
	}

	@Test
	void aQuotationThatIsInterruptedIsOneSaying() {
		String text = "«Мы всё знали, — признался сторож Илья Мохов. — Но молчали».";
		Saying saying = only(text);
		assertThat(saying.content()).extracting((span) -> span.of(text))
			.containsExactly("«Мы всё знали", "Но молчали»");
	}

	@Test
	void aPronounMeansTheLastPersonOfItsGenderInTheParagraph() {
		String text = "Врач Нина Соболева осмотрела пожарного Юрия Рогова. По её словам, ожог был лёгким. «Заживёт», — сказал он.";
		assertThat(in(text)).extracting(Saying::speaker).containsExactly("Нина Соболева", "Юрий Рогов");
	}

	@Test
	void aPronounWithNobodyBeforeItLeadsNowhere() {
		assertThat(only("По её словам, ожог был лёгким.").speaker()).isNull();
	}

	@Test
	void aSurnameIsLedBackToTheFullName() {
		String text = "Мэром избран Антон Щукин. Щукин пообещал, что дороги починят.";
		assertThat(only(text).speaker()).isEqualTo("Антон Щукин");
	}

	@Test
	void theOutletTold() {
		String text = "Тренер Марк Лебедь рассказал изданию «Гол», что матч отменили.";
		Saying saying = only(text);
		assertThat(saying.told()).isNotNull();
		assertThat(saying.told().of(text)).isEqualTo("Гол");
		assertThat(saying.content().get(0).of(text)).isEqualTo("матч отменили");
	}

	@Test
	void aNameGivenIsASayingToo() {
		String text = "Тренер Марк Лебедь назвал решение судьи «грабежом».";
		assertThat(only(text).speaker()).isEqualTo("Марк Лебедь");
	}

	@Test
	void aThoughtIsNoWord() {
		assertThat(only("Тренер Марк Лебедь считает, что матч отменили зря.").manner())
			.isEqualTo(Saying.Manner.THOUGHT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Восьмерых подозревают в краже.", "Газета «Сокол» закрылась.", "Мост построили за год.",
			"", "«»", "—", "по словам", "По словам .", "заявил", "сказал, что", "«— сказал", ": «" })
	void nobodySpeaksHere(String text) {
		assertThat(in(text)).extracting(Saying::speaker).allMatch((speaker) -> speaker == null);
	}

	static List<Saying> in(String text) {
		return RussianSpeech.in(text, Sentences.byParagraph(text));
	}

	private static Saying only(@Nullable String text) {
		List<Saying> sayings = in(text);
		assertThat(sayings).hasSize(1);
		return sayings.get(0);
	}

}
