package org.twosource.desk;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.verification.Policies;
import org.twosource.verification.Policy;
import org.twosource.verification.Shortfall;

import static org.assertj.core.api.Assertions.assertThat;

/** The checklist says what the decision tables say, in the reader's language. */
@NewsroomTest
class ChecklistTests {

	private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

	@Autowired
	private Cases cases;

	@Autowired
	private People people;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Policies policies;

	@Autowired
	private Translations translations;

	@Autowired
	private MessageSource messages;

	@Test
	void whatTheTableFindsMissingIsNotMetAndSaysWhatWouldMeetIt() {
		String claim = this.cases.claim("STATISTIC");
		String page = this.cases.page(claim, "checker");
		assertThat(point(page, "origins")).contains("is-open", "not yet", "0 of 1 independent origins",
				"What would meet it:");
		assertThat(point(page, "primarySource")).contains("is-open", "No primary source has been seen");
		this.cases.evidence(claim, "Registry " + claim, "SUPPORTS", "");
		page = this.cases.page(claim, "checker");
		assertThat(point(page, "origins")).contains("is-met").doesNotContain("What would meet it:");
		assertThat(point(page, "primarySource")).contains("is-met");
		assertThat(page).contains("The evidence meets the policy.");
	}

	@Test
	void aSecondCheckerIsNeededUntilSomebodyElseHasCorroborated() {
		String claim = this.cases.claim("CASUALTY");
		this.cases.evidence(claim, "Registry one " + claim, "SUPPORTS", "");
		this.cases.evidence(claim, "Registry two " + claim, "SUPPORTS", "");
		this.cases.collected(claim);
		String may = Cases.between(point(this.cases.page(claim, "checker"), "secondChecker"), "<p", "Who may:", "</p>");
		assertThat(may).contains("Daniyar Checker").doesNotContain("Aigerim Checker");
		assertThat(point(this.cases.page(claim, "checker"), "secondChecker")).contains("is-open",
				"Collected so far: checker.");
		this.cases.corroborated(claim, "CONFIRMED");
		assertThat(point(this.cases.page(claim, "editor"), "secondChecker")).contains("is-met");
		assertThat(point(this.cases.page(claim, "editor"), "verdict")).contains("is-met", "Confirmed");
	}

	@Test
	void signOffsAreCountedAsTheyAreGiven() {
		String claim = this.cases.atSignOff();
		assertThat(point(this.cases.page(claim, "editor"), "signOffs")).contains("is-open", "Given: 0 of 1.",
				"Who may:");
		this.cases.decided(claim, "editor", "{\"decision\": \"APPROVE\"}");
		assertThat(point(this.cases.page(claim, "editor"), "signOffs")).contains("is-met", "Given: 1 of 1.", "editor");
	}

	@Test
	void everythingTheTableCanSayIsTranslated() {
		String claim = this.cases.claim("CHARACTERISATION");
		Checklist list = this.dossiers.of(UUID.fromString(claim), this.people.find("checker").orElseThrow())
			.checklist();
		assertThat(list.open().missing()).isNotEmpty();
		LocaleContextHolder.setLocale(RUSSIAN);
		try {
			for (Shortfall one : list.open().missing()) {
				assertThat(this.translations.of("unmet." + one.key(), one.sentence(), list.figures()))
					.isNotEqualTo(one.sentence())
					.contains("0 из 2");
			}
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@Test
	void theRulesThatMatchedAreTranslated() {
		Policy policy = this.policies.of(UUID.fromString(this.cases.claim("CASUALTY"))).orElseThrow();
		assertThat(policy.rules()).isNotEmpty().allSatisfy((rule) -> {
			assertThat(this.messages.getMessage("rule." + rule.id(), null, Locale.ENGLISH)).isEqualTo(rule.name());
			assertThat(this.messages.getMessage("rule." + rule.id() + ".why", null, RUSSIAN)).isNotEqualTo(rule.why());
		});
	}

	@Test
	void whatAnEditorRewordsIsShownInTheEditorsWords() {
		LocaleContextHolder.setLocale(RUSSIAN);
		try {
			assertThat(this.translations.of("step.Collection", "Collection")).isEqualTo("Сбор");
			assertThat(this.translations.of("step.Collection", "Gathering")).isEqualTo("Gathering");
			assertThat(this.translations.of("unmet.null", "Two photographs are missing"))
				.isEqualTo("Two photographs are missing");
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	private static String point(String page, String key) {
		return Cases.between(page, "<li class=\"point", "data-point=\"" + key + "\"", "</li>");
	}

}
