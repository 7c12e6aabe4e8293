package org.twosource.methodology;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import org.twosource.NewsroomTest;
import org.twosource.extraction.Kind;
import org.twosource.verification.RuleTable;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class MethodologyTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Cells cells;

	@AfterEach
	void speakAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void everyRuleOfTheTablesInForceIsThereWithItsReason() {
		String page = page("/methodology", "en");
		for (String table : List.of("verification-policy", "corroboration-sufficiency")) {
			for (Rule rule : Dmn.readModelFromFile(new File("bpmn/" + table + ".dmn"))
				.getModelElementsByType(Rule.class)) {
				assertThat(page).contains("id=\"" + rule.getId() + '"', rule.getDescription().getTextContent());
			}
		}
		assertThat(page).contains("How firmly it is said: anything but Rumour or Alleged",
				"Reliability of each, at least: B: usually reliable", "Editors who sign: 2",
				"Origins that contradict: 1 or more",
				"Origins that support and are reliable enough: fewer than what the rules ask for");
	}

	@Test
	void eachKindOfClaimIsToldWhatItNeedsAtTheLeast() {
		Elements rows = Jsoup.parse(page("/methodology", "en")).select(".needs tbody tr");
		assertThat(rows).extracting(Element::text)
			.contains("Casualties 2 B: usually reliable no no yes 1", "Statistic 1 C: fairly reliable yes no no 1",
					"Conduct 2 C: fairly reliable no no no 1",
					"Conduct, as a rumour 2 B: usually reliable no yes yes 2")
			.hasSize(Kind.values().length + 1);
	}

	@Test
	void russianReadersReadItInRussian() {
		String page = page("/methodology", "ru");
		assertThat(page).contains("Что требуется для какого утверждения", "Насколько твёрдо сказано",
				"Чтобы подтвердить, нужно столько");
		assertThat(Pattern.compile("<dd[^>]*>[^<]*[a-z]{4,}").matcher(page).results()).isEmpty();
	}

	@Test
	void aVersionHasItsOwnAddressAndTheOneInForceIsTheNewest() {
		String page = page("/methodology", "en");
		var version = Pattern.compile("/methodology/(\\d+)").matcher(page);
		assertThat(version.find()).isTrue();
		assertThat(page("/methodology/" + version.group(1), "en")).contains("id=\"EveryClaim\"")
			.doesNotContain("no longer in force");
		assertThat(this.mvc.get().uri("/methodology/0").exchange()).hasStatus(404)
			.bodyText()
			.contains("no such version of the rules");
		assertThat(this.mvc.get().uri("/methodology/one").exchange()).hasStatus4xxClientError();
	}

	@Test
	void aCellWithoutWordsIsShownAsItIsWritten() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(this.cells.condition(cell("moon", "The moon", "[1..3]"))).isEqualTo("The moon: [1..3]");
		assertThat(this.cells.condition(cell("kind", "Kind", "\"NEW_KIND\",\"EVENT\"")))
			.isEqualTo("Kind of claim: NEW_KIND or Event");
		assertThat(this.cells.condition(cell("moon", "The moon", "<= 3"))).isEqualTo("The moon: 3 or fewer");
		assertThat(this.cells.condition(cell("moon", "The moon", "> tide"))).isEqualTo("The moon: more than tide");
		assertThat(this.cells.outcome(cell("secondChecker", "Second", "true"))).endsWith(": yes");
	}

	private static RuleTable.Entry cell(String subject, String label, String text) {
		return new RuleTable.Entry(subject, label, text);
	}

	private String page(String address, String language) {
		var answer = this.mvc.get().uri(address).header(HttpHeaders.ACCEPT_LANGUAGE, language).exchange();
		assertThat(answer).hasStatusOk();
		return HtmlUtils.htmlUnescape(
				new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
	}

}
