package org.twosource.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What Russian clauses are about and how firmly they are said. */
class RussianAssertionsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EVENT   | На окраине города загорелся склад
			EVENT   | Мост через реку закрыт
			EVENT   | Перестрелка началась вечером
			CONDUCT | Полиция разогнала митинг
			CONDUCT | Чиновники не отвечали на письма жителей
			CONDUCT | Сторожа избили прямо у ворот
			CAUSE   | Склад загорелся из-за старой проводки
			CAUSE   | Драку спровоцировала ссора на рынке
			""")
	void aClauseHasItsKind(Kind kind, String clause) {
		assertThat(RussianAssertions.kind(clause)).isEqualTo(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Кто поджёг склад?", "Завтра мост откроют", "Число больных может вырасти",
			"Власти должны извиниться", "Хорошо бы мост починили", "Старый мост", "" })
	void nobodyCanCheckThese(String clause) {
		assertThat(RussianAssertions.kind(clause)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RUMOUR   | Ходят слухи, что склад подожгли
			RUMOUR   | По слухам, склад подожгли
			ALLEGED  | Сторож якобы спал
			ALLEGED  | Его подозревают в поджоге
			ALLEGED  | Сторож мог уснуть
			REPORTED | Сообщается, что склад сгорел
			OPINION  | Похоже, сторож уснул
			ASSERTED | Склад сгорел
			""")
	void theWordingTellsHowFirmlyItIsSaid(Hedge hedge, String sentence) {
		assertThat(RussianHedges.of(sentence, false)).isEqualTo(hedge);
	}

	@Test
	void whatSomebodySaysIsReported() {
		assertThat(RussianHedges.of("Склад сгорел", true)).isEqualTo(Hedge.REPORTED);
	}

	@Test
	void aSentenceIsSplitWhereAnotherStatementBegins() {
		String text = "Склад сгорел дотла, а сторож пропал, который дежурил ночью; хозяин уехал в столицу.";
		assertThat(RussianClauses.of(text, new Span(0, text.length()))).extracting((span) -> span.of(text))
			.containsExactly("Склад сгорел дотла", "сторож пропал, который дежурил ночью", "хозяин уехал в столицу");
	}

	@Test
	void aRumourHasItsContent() {
		String text = "Ходят слухи, что полиция не вмешивалась (Луч, 3 мая).";
		Span content = RussianRumours.content(text, new Span(0, text.length()));
		assertThat(content).isNotNull();
		assertThat(content.of(text)).isEqualTo("полиция не вмешивалась");
		String none = "Слухов о пожаре не было.";
		assertThat(RussianRumours.content(none, new Span(0, none.length()))).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Эксперты считают            | Эксперты считают, что мост рухнет.
			Источники в мэрии сообщают  | Источники в мэрии сообщают, что мост продан.
			По слухам                   | По слухам, мост продан.
			Как известно                | Как известно, мост старый.
			Звучат подозрения           | Звучат подозрения, что мост продан.
			""")
	void anAuthorityWithoutANameIsSeen(String words, String text) {
		Span anonymous = RussianRumours.anonymous(text, new Span(0, text.length()));
		assertThat(anonymous).isNotNull();
		assertThat(anonymous.of(text)).isEqualTo(words);
	}

	@Test
	void aNamedAuthorityIsNotAnonymous() {
		String text = "Эксперт Вадим Лось считает, что мост рухнет.";
		assertThat(RussianRumours.anonymous(text, new Span(0, text.length()))).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			«бойней»           | Депутат назвал матч «бойней».
			бойней             | Депутат назвал матч бойней.
			массовая драка     | На матче случилась массовая драка.
			провокацией        | Это было провокацией.
			""")
	void aNameForWhatHappenedIsFound(String term, String text) {
		assertThat(RussianCharacterisations.in(text, new Span(0, text.length()))).extracting((span) -> span.of(text))
			.containsExactly(term);
	}

}
