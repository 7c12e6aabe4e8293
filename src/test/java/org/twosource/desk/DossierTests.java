package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Each part of a claim's page, in the states it can be in. */
@NewsroomTest
class DossierTests {

	@Autowired
	private Cases cases;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void withoutEvidenceThePageSaysSoAndDrawsNothing() {
		String page = this.cases.page(this.cases.claim("CASUALTY"), "checker");
		assertThat(page).contains("No evidence has been added yet.", "The evidence does not meet the policy yet.")
			.doesNotContain("data-graph", "data-chart");
	}

	@Test
	void repetitionsStandUnderTheOneOriginTheyComeFrom() {
		String claim = this.cases.claim("EVENT");
		String agency = "Agency " + claim;
		String first = this.cases.evidence(claim, agency, "SUPPORTS", "");
		for (int outlet = 0; outlet < 4; outlet++) {
			this.cases.evidence(claim, "Outlet " + outlet + claim, "SUPPORTS", repeating(first));
		}
		this.cases.evidence(claim, "Witness " + claim, "REFUTES", "");
		String page = this.cases.page(claim, "checker");
		assertThat(page).contains("5 items, 1 origin", "Items: 6. Independent origins: 2.", "Supporting (1)",
				"Refuting (1)", "id=\"evidence-" + first + "\"", "href=\"#evidence-" + first + "\"");
	}

	@Test
	void whoRepeatsWhomIsDrawnFromTheTable() {
		String claim = this.cases.claim("EVENT");
		String first = this.cases.evidence(claim, "Agency " + claim, "SUPPORTS", "");
		String second = this.cases.evidence(claim, "Outlet " + claim, "SUPPORTS", repeating(first));
		String row = Cases.between(this.cases.page(claim, "checker"), "<tr", "data-node=\"" + second + "\"", "</tr>");
		assertThat(row).contains("data-repeats=\"" + first + "\"", "data-stance=\"SUPPORTS\"",
				"data-circular=\"false\"", "Agency " + claim);
	}

	@Test
	void circularReportingIsNamedInWordsAndMarkedInTheTable() {
		String claim = this.cases.claim("EVENT");
		String left = "Left " + claim;
		String right = "Right " + claim;
		String first = this.cases.evidence(claim, left, "SUPPORTS", citing(right));
		String second = this.cases.evidence(claim, right, "SUPPORTS", citing(left));
		String page = this.cases.page(claim, "checker");
		assertThat(page).containsSubsequence("Circular reporting:", left, right, "count as one origin:", left);
		assertThat(Cases.between(page, "<tr", "data-node=\"" + first + "\"", "</tr>")).contains(
				"data-repeats=\"" + second + "\"", "data-circular=\"true\"", "data-first=\"true\"", "in a circle");
		assertThat(Cases.between(page, "<tr", "data-node=\"" + second + "\"", "</tr>"))
			.contains("data-repeats=\"" + first + "\"", "data-circular=\"true\"", "data-first=\"false\"");
	}

	@Test
	void whatMayDeriveIsOfferedWithItsGroundsToThoseWhoDecide() {
		String claim = this.cases.claim("EVENT");
		String report = "The bridge was closed at nine in the evening after the flood had carried away two piers";
		for (String source : List.of("Agency ", "Outlet ")) {
			this.cases.as("checker").post("/api/claims/" + claim + "/evidence", """
					{"source": {"name": "%s", "type": "OUTLET", "reliability": "B"}, "quote": "%s",
					 "stance": "SUPPORTS", "credibility": 2}""".formatted(source + claim, report), 201);
		}
		assertThat(this.cases.page(claim, "checker")).containsSubsequence("Outlet " + claim, "may repeat",
				"Agency " + claim, "The quotation is the same", "Yes, it repeats this", "No, not so");
		assertThat(this.cases.page(claim, "manager")).contains("may repeat").doesNotContain("Yes, it repeats this");
	}

	@Test
	void theRangeThatFiguresLeaveIsProposedWithItsOrigins() {
		String claim = this.cases.claim("CASUALTY");
		for (int counted = 10; counted <= 11; counted++) {
			this.cases.evidence(claim, "Ministry of " + claim, "SUPPORTS", """
					, "figure": {"best": %d, "unit": "people killed", "scope": "all", "asOf": "2020-02-%dT10:00:00Z"}"""
				.formatted(counted, counted));
		}
		assertThat(this.cases.page(claim, "checker")).containsSubsequence("Range the evidence leaves:", "11",
				"Each origin speaks once", "Ministry of " + claim);
	}

	@Test
	void figuresThatCountSomethingElseStandByThemselves() {
		String claim = this.cases.claim("CASUALTY");
		this.jdbc.sql("""
				update claim set figure_low = 8, figure_unit = 'people killed', figure_scope = 'all' where id = :id""")
			.param("id", UUID.fromString(claim))
			.update();
		this.cases.evidence(claim, "Ministry " + claim, "SUPPORTS", figure("10", "People killed"));
		this.cases.evidence(claim, "Hospital " + claim, "SUPPORTS", figure("40", "people injured"));
		String page = this.cases.page(claim, "checker");
		assertThat(page).contains("These figures do not count the same")
			.containsSubsequence("data-chart=\"figures-0\"", "data-low=\"8\"", "id=\"figures-0\"", "data-best=\"10\"",
					"people injured", "Not what the claim’s own figure counts.", "id=\"figures-1\"",
					"data-best=\"40\"");
	}

	@Test
	void aClaimWithoutAFigureHasNoTimelineOfFigures() {
		String claim = this.cases.claim("EVENT");
		this.cases.evidence(claim, "Ministry " + claim, "SUPPORTS", figure("10", "people killed"));
		assertThat(this.cases.page(claim, "checker")).doesNotContain("data-chart").contains("best estimate 10");
	}

	@Test
	void anOriginThatIsTooWeakIsNamedAsSuch() {
		String claim = this.cases.claim("CASUALTY");
		this.cases.evidence(claim, "Gossip " + claim, "E", "SUPPORTS", "");
		assertThat(this.cases.page(claim, "checker")).contains("too weak to count")
			.containsSubsequence("Not reliable enough to count:", "Gossip " + claim);
	}

	@Test
	void aCharacterisationIsShownAsAttributedNeverAsTrue() {
		String claim = this.cases.claim("CHARACTERISATION");
		this.cases.evidence(claim, "Observers " + claim, "SUPPORTS", "");
		this.cases.evidence(claim, "Officials " + claim, "REFUTES", "");
		this.cases.collected(claim);
		this.cases.corroborated(claim, "DISPUTED");
		assertThat(this.cases.page(claim, "editor")).contains("Attributed, disputed");
	}

	@Test
	void aWithdrawnClaimSaysByWhomAndWhyAndTakesNothingMore() {
		String claim = this.cases.claim("EVENT");
		this.cases.as("editor")
			.call(HttpMethod.POST, "/api/claims/" + claim + "/withdrawal", "{\"reason\": \"It was a misreading\"}");
		assertThat(this.cases.page(claim, "editor"))
			.containsSubsequence("stop is-ended", "Withdrawn", "editor", "It was a misreading")
			.doesNotContain("Reword the statement", "Withdraw the claim", "id=\"open-tasks\"");
	}

	@Test
	void anOpenTaskIsTakenHereAndSaysWhoHoldsIt() {
		String claim = this.cases.claim("EVENT");
		UUID task = this.newsroom.task(UUID.fromString(claim));
		assertThat(this.cases.page(claim, "checker")).contains("/tasks/" + task + "/take", "Nobody holds it");
		assertThat(this.cases.page(claim, "editor")).doesNotContain("/tasks/" + task + "/take");
		this.cases.as("checker").call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{}");
		assertThat(this.cases.page(claim, "checker")).contains("You hold it", "/tasks/" + task + "/release");
		assertThat(this.cases.page(claim, "checker2")).contains("Held by checker")
			.doesNotContain("/tasks/" + task + "/take");
	}

	@Test
	void whatChangesIsRefreshedInItsPlace() {
		String claim = this.cases.claim("EVENT");
		this.cases.evidence(claim, "Registry " + claim, "SUPPORTS", "");
		String now = this.cases.get("/claims/" + claim + "/now", "checker", "en");
		for (String part : List.of("now-bar", "now-top", "now-checklist", "now-evidence", "now-derivations",
				"now-figures", "now-history")) {
			assertThat(Cases.between(now, "<", "id=\"" + part + "\"", ">")).contains("hx-swap-oob=\"true\"");
		}
		assertThat(now).contains("Registry " + claim).doesNotContain("<html", "<form method=\"post\" action=\"/claims");
		assertThat(this.cases.page(claim, "checker"))
			.contains("hx-get=\"/claims/" + claim + "/now\"", "live-" + claim + " from:body")
			.doesNotContain("hx-swap-oob");
	}

	@Test
	void thePageIsWhollyInRussianForWhoReadsRussian() {
		String claim = this.cases.atSignOff();
		assertThat(this.cases.page(claim, "editor", "ru"))
			.contains("Доказательства (1)", "Требования к утверждению", "Что делать сейчас", "Подпись редактора",
					"Любое утверждение", "доказательство добавлено")
			.doesNotContain("What would meet it", "Every claim", "evidence added", "Editorial sign-off");
	}

	private static String repeating(String item) {
		return ", \"derivesFrom\": {\"evidenceId\": \"%s\"}".formatted(item);
	}

	private static String citing(String source) {
		return ", \"derivesFrom\": {\"sourceName\": \"%s\"}".formatted(source);
	}

	private static String figure(String best, String unit) {
		return ", \"publishedAt\": \"2026-02-10T10:00:00Z\", \"figure\": {\"best\": %s, \"unit\": \"%s\", \"scope\": \"all\"}"
			.formatted(best, unit);
	}

}
