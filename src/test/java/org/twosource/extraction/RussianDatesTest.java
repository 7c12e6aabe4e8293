package org.twosource.extraction;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates in Russian sentences. */
class RussianDatesTest {

	/** A Wednesday. */
	private static final LocalDate TODAY = LocalDate.of(2021, 3, 10);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			10 февраля            | Пожар начался 10 февраля.              | 2021-02-10 | 2021-02-10 | false
			20 ноября             | Пожар начался 20 ноября.               | 2020-11-20 | 2020-11-20 | false
			6 апреля 2019 года    | Пожар начался 6 апреля 2019 года.      | 2019-04-06 | 2019-04-06 | false
			в ночь на 8 февраля   | Пожар начался в ночь на 8 февраля.     | 2021-02-07 | 2021-02-08 | false
			7–8 февраля           | Пожар длился 7–8 февраля.              | 2021-02-07 | 2021-02-08 | false
			05.01.2020            | Дата письма 05.01.2020, вот оно.       | 2020-01-05 | 2020-01-05 | false
			в 1974 году           | Дом построили в 1974 году.             | 1974-01-01 | 1974-12-31 | false
			в феврале 2020 году   | Так писали в феврале 2020 году.        | 2020-02-01 | 2020-02-29 | false
			вчера                 | Пожар начался вчера.                   | 2021-03-09 | 2021-03-09 | true
			на прошлой неделе     | Это было на прошлой неделе.            | 2021-03-01 | 2021-03-07 | true
			три дня назад         | Пожар начался три дня назад.           | 2021-03-07 | 2021-03-07 | true
			два года назад        | Дом сгорел два года назад.             | 2019-01-01 | 2019-12-31 | true
			""")
	void aDateIsFoundAndResolved(String words, String text, LocalDate from, LocalDate to, boolean relative) {
		List<DatedSpan> dates = RussianDates.in(text, TODAY);
		assertThat(dates).hasSize(1);
		assertThat(dates.get(0).span().of(text)).isEqualTo(words);
		assertThat(dates.get(0)).extracting(DatedSpan::from, DatedSpan::to, DatedSpan::relative)
			.containsExactly(from, to, relative);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Пожар начался 10 февраля.", "Пожар начался вчера." })
	void withoutTheDocumentsDateItHasNoDays(String text) {
		DatedSpan date = RussianDates.in(text, null).get(0);
		assertThat(date.from()).isNull();
		assertThat(date.to()).isNull();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Он прошёл 40 километров.", "45 марта не бывает.", "Счёт 12.05", "Маяк виден издали.", "" })
	void thisIsNoDate(String text) {
		assertThat(RussianDates.in(text, TODAY)).isEmpty();
	}

	@Test
	void aMonthByItsName() {
		assertThat(RussianMonths.month("Мая")).hasValue(Month.MAY);
		assertThat(RussianMonths.month("декабре")).hasValue(Month.DECEMBER);
		assertThat(RussianMonths.month("март")).isEmpty();
	}

}
