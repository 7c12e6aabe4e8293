package org.twosource.extraction;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which language a text is in. */
class LanguageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | The council met on Tuesday and postponed the vote on the new bridge until autumn.
			en | Police closed the road.
			en | Fire destroys warehouse
			en | The minister wrote: «Мы не будем закрывать завод», and the unions welcomed the letter with relief.
			ru | Городской совет перенёс голосование по новому мосту на осень.
			ru | Полиция перекрыла дорогу.
			ru | Пожар на складе
			ru | По словам министра, «the plant will stay open», однако рабочие ему не поверили и собрались у проходной.
			ru | Аким Нурмагамбетов встретился с жителями. Кызылорда, Шымкент, Актобе, Караганда.
			kk | Қалалық кеңес жаңа көпір туралы дауыс беруді күзге қалдырды.
			kk | Полиция жолды жауып тастады.
			uk | Міська рада перенесла голосування щодо нового мосту на осінь.
			be | Гарадскі савет перанёс галасаванне па новым мосце на восень.
			bg | Общинският съвет отложи гласуването за новия мост за есента.
			ky | Шаардык кеңеш жаңы көпүрө боюнча добуш берүүнү күзгө калтырды.
			fr | Le conseil municipal a reporté à l'automne le vote sur le nouveau pont.
			de | Die Bewohner des Dorfes erzählten, das Wasser sei in der Nacht um fast zwei Meter gestiegen.
			ar | قال سكان القرية إن المياه ارتفعت خلال الليل نحو مترين.
			zh | 村民们说，夜里水位上涨了将近两米。村长请求派船。
			""")
	void theMainLanguageOfATextIsNamed(String tag, String text) {
		assertThat(Language.of(text).tag()).isEqualTo(tag);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   \n", "12 345 678, 90 %", "??? — !!!", "A 17" })
	void tooFewLettersAreNoLanguage(String text) {
		assertThat(Language.of(text)).isEqualTo(Language.UNKNOWN);
		assertThat(Language.of(text).locale()).isEmpty();
	}

	@Test
	void onlyEnglishAndRussianHaveRules() {
		assertThat(Language.ENGLISH.hasRules()).isTrue();
		assertThat(Language.RUSSIAN.hasRules()).isTrue();
		assertThat(new Language("kk").hasRules()).isFalse();
		assertThat(new Language("kk").locale()).hasValue(Locale.forLanguageTag("kk"));
	}

	@Test
	void aParagraphInTheOtherLanguageIsReadByItsOwnRules() {
		String russian = "Жители села рассказали, что вода поднялась за ночь.";
		String english = "The villagers said that the water rose in the night.";
		assertThat(Language.ENGLISH.ofParagraph(russian)).isEqualTo(Language.RUSSIAN);
		assertThat(Language.ENGLISH.ofParagraph(english)).isEqualTo(Language.ENGLISH);
		assertThat(Language.RUSSIAN.ofParagraph(english)).isEqualTo(Language.ENGLISH);
		assertThat(Language.RUSSIAN.ofParagraph(russian)).isEqualTo(Language.RUSSIAN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Қалалық кеңес жаңа көпір туралы дауыс беруді күзге қалдырды.",
			"Міська рада перенесла голосування щодо нового мосту на осінь.",
			"Общинският съвет отложи гласуването за новия мост, въпреки че кметът беше съгласен." })
	void aParagraphInAThirdLanguageIsNotRead(String paragraph) {
		assertThat(Language.RUSSIAN.ofParagraph(paragraph)).isEqualTo(Language.UNKNOWN);
		assertThat(Language.ENGLISH.ofParagraph(paragraph)).isEqualTo(Language.UNKNOWN);
	}

	@Test
	void aKazakhNameLeavesARussianParagraphRussian() {
		String paragraph = "Представитель партии «Ақ жол» рассказал, что собрание в посёлке отменили, а зал заперли.";
		assertThat(Language.RUSSIAN.ofParagraph(paragraph)).isEqualTo(Language.RUSSIAN);
	}

	@Test
	void nothingIsReadInATextWithoutRules() {
		assertThat(new Language("kk").ofParagraph("Полиция перекрыла дорогу.")).isEqualTo(Language.UNKNOWN);
	}

	@Test
	void ofALongTextOnlyTheBeginningIsRead() {
		String text = "Городской совет перенёс голосование. ".repeat(200_000);
		Language.of("Первый вызов загружает статистику.");
		long start = System.nanoTime();
		assertThat(Language.of(text)).isEqualTo(Language.RUSSIAN);
		assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
	}

}
