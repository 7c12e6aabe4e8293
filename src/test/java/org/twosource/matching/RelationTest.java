package org.twosource.matching;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twosource.extraction.Figure;

import static org.assertj.core.api.Assertions.assertThat;

class RelationTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Eight people died in the ferry fire | Eleven people died in the ferry fire
			The flood destroyed 1,200 houses in the valley | About 900 houses were destroyed by the flood in the valley
			The strike cost the port 3.5 million a day | The strike cost the port 5 million a day
			При пожаре на пароме погибли восемь человек | При пожаре на пароме погибли одиннадцать человек
			Наводнение разрушило 1 200 домов в долине | Наводнение разрушило 900 домов в долине
			""")
	void theSameQuestionWithAnotherFigureIsAnUpdate(String statement, String known) {
		assertThat(between(statement, known)).isEqualTo(Relation.UPDATE);
		assertThat(between(known, statement)).isEqualTo(Relation.UPDATE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Police stayed away from the market during the fight | Police intervened in the fight at the market
			The mayor signed the evacuation order on Monday | The mayor never signed the evacuation order on Monday
			The bridge wasn’t inspected before the accident | The bridge was inspected before the accident
			Rents in the old town rose sharply last winter | Rents in the old town fell sharply last winter
			The court found the harbour master guilty | The court found the harbour master innocent
			Полиция не приехала на рынок во время драки | Полиция приехала на рынок во время драки
			Цены на хлеб в городе выросли за зиму | Цены на хлеб в городе снизились за зиму
			Никто не предупредил жителей о паводке | Жителей предупредили о паводке
			""")
	void theOppositeSenseIsAContradiction(String statement, String known) {
		assertThat(between(statement, known)).isEqualTo(Relation.CONTRADICTION);
		assertThat(between(known, statement)).isEqualTo(Relation.CONTRADICTION);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Eight people died in the ferry fire | 8 people died in a fire on the ferry
			No fewer than eight people died in the ferry fire | Eight people died in the ferry fire
			Police did not intervene in the fight at the market | Police stayed away from the fight at the market
			The mine at Orlovo closed on 3 May 2019 | The mine at Orlovo closed on May 4, 2019
			Eight people died in the ferry fire at Lindholm | Eleven people died in the ferry fire at Karasund
			The council raised fares by five percent | Nine stalls did not open at the fair
			На мосту погибло не менее восьми человек | На мосту погибло восемь человек
			Не только школа, но и больница закрыта на ремонт | Школа и больница закрыта на ремонт
			""")
	void whenInDoubtItIsTheSame(String statement, String known) {
		assertThat(between(statement, known)).isEqualTo(Relation.SAME);
		assertThat(between(known, statement)).isEqualTo(Relation.SAME);
	}

	@Test
	void figuresAreBelievedBeforeTheWordsAndComparedOnlyInTheSameUnit() {
		String statement = "Eight people were hurt or killed in the ferry fire";
		assertThat(Relation.between(statement, best(8, "people killed"), statement, best(11, "people killed")))
			.isEqualTo(Relation.UPDATE);
		assertThat(Relation.between(statement, best(8, "people killed"), statement, best(11, "people injured")))
			.isEqualTo(Relation.SAME);
		Figure atLeast = new Figure(BigDecimal.valueOf(8), null, null, "people killed", null, null, false);
		assertThat(Relation.between(statement, atLeast, statement, best(8, "people killed"))).isEqualTo(Relation.SAME);
	}

	private static Relation between(String statement, String known) {
		return Relation.between(statement, null, known, null);
	}

	private static Figure best(long value, String unit) {
		return new Figure(null, BigDecimal.valueOf(value), null, unit, null, null, false);
	}

}
