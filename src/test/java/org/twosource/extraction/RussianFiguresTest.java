package org.twosource.extraction;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers in Russian sentences. */
class RussianFiguresTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			При обвале погибли не менее восьми человек.      | 8     |       |      | people killed
			В больницу попали десятки раненых.               | 24    |       |      | people injured
			Пострадали несколько сотен рабочих.              | 200   |       | 999  | people injured
			Эвакуированы около 10 тысяч человек.             |       | 10000 |      | people displaced
			Эвакуированы более 20 тыс. человек.              | 20000 |       |      | people displaced
			За реформу проголосовали 90 процентов.           |       | 90    |      | percent
			Погибли от 5 до 10 альпинистов.                  | 5     |       | 10   | people killed
			Погибли 11 человек.                              |       | 11    |      | people killed
			Число жертв выросло до 11.                       |       | 11    |      | people killed
			Пропали без вести двое туристов.                 |       | 2     |      | people missing
			Госпитализированы трое подростков.               |       | 3     |      | people hospitalised
			Врачи спасли двадцать трёх раненых.              |       | 23    |      | people injured
			Ущерб составил 1,5 млрд рублей.                  |       | 1500000000 |  | рубли
			На складе нашли 12\u00A0500 патронов.            |       | 12500 |      | патроны
			Сгорели сто двадцать пять домов.                 |       | 125   |      | дома
			На митинг пришли до 300 горожан.                 |       |       | 300  | горожане
			В очереди стоят 20–30 грузовиков.                | 20    |       | 30   | грузовики
			Тысячи шахтёров вышли на площадь.                | 2000  |       |      | шахтёры
			""")
	void aNumberKeepsItsBoundsAndWhatItCounts(String text, BigDecimal low, BigDecimal best, BigDecimal high,
			String unit) {
		Figure figure = only(text).figure();
		assertThat(List.of(number(figure.low()), number(figure.best()), number(figure.high())))
			.containsExactly(number(low), number(best), number(high));
		assertThat(figure.unit()).isEqualTo(unit);
	}

	@Test
	void aVagueWordIsImputed() {
		assertThat(only("В больницу попали десятки раненых.").figure().imputed()).isTrue();
		assertThat(only("В больницу попали сорок раненых.").figure().imputed()).isFalse();
	}

	@Test
	void twoCountsAreTwoFindings() {
		String text = "На месте остались восемь погибших и сорок пострадавших.";
		assertThat(in(text)).extracting((found) -> found.figure().unit())
			.containsExactly("people killed", "people injured");
	}

	@Test
	void theSpanIsTheClauseThatGivesTheNumber() {
		String text = "Буря стихла к утру, погибли трое рыбаков, ещё девять были госпитализированы.";
		assertThat(in(text)).extracting((found) -> found.span().of(text))
			.containsExactly("погибли трое рыбаков", "ещё девять были госпитализированы");
	}

	@Test
	void aPartOfThoseHarmedIsHarmedInTheSameWay() {
		String text = "Эвакуированы 900 человек, в том числе 70 детей.";
		assertThat(in(text)).extracting((found) -> found.figure().unit())
			.containsExactly("people displaced", "people displaced");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Это случилось 12 марта.", "Завод построили в 1974 году.", "Поезд пришёл в 10 часов утра.",
			"Ему было 45 лет.", "Начало в 15:30.", "Он живёт в доме № 17.", "Его судили по статье 105.",
			"Закон № 44 отменили.", "Работал один сторож.", "Шахта «Северная-2» закрыта.", "Он ждал три недели.", "" })
	void whatCountsNothingIsNoFigure(String text) {
		assertThat(in(text)).isEmpty();
	}

	private static String number(BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : "-";
	}

	private static List<Found> in(String text) {
		return RussianFigures.in(text, new Span(0, text.length()));
	}

	private static Found only(String text) {
		List<Found> found = in(text);
		assertThat(found).hasSize(1);
		return found.get(0);
	}

}
