package org.twosource.desk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.verification.Judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class SignOffPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Judgements judgements;

	@Test
	void readersAreShownExactlyWhatTheEditorSaw() {
		UUID claim = atSignOff("The dam holds nine million cubic metres");
		Element seen = shown(page("editor", this.newsroom.task(claim)), ".preview-page");
		assertThat(seen.text()).contains("The dam holds nine million", "Confirmed", "Saule Editor", "Version 1");
		approve(claim);
		assertThat(shown(finding(claim), "main").html()).isEqualTo(seen.html());
	}

	@Test
	void readersAreShownExactlyTheCorrectionTheEditorSaw() {
		UUID claim = atSignOff("The dam holds ten million cubic metres");
		approve(claim);
		reopened(claim);
		addEvidence(claim, "REFUTES", "Coroner");
		brought(claim, "DISPUTED");
		Element seen = shown(page("editor", this.newsroom.task(claim)), ".preview-page");
		assertThat(seen.text())
			.contains("Corrected", "from “Confirmed” to “Disputed”", "Count again", "Version 2", "Version 1")
			.doesNotContain("A reader counted nine");
		approve(claim);
		assertThat(shown(finding(claim), "main").html()).isEqualTo(seen.html());
	}

	@Test
	void whatSpeaksAgainstTheClaimIsNeverFoldedAway() {
		UUID claim = this.newsroom.claim("The mill burned for two days", "STATISTIC");
		addEvidence(claim, "SUPPORTS", "Fire brigade");
		addEvidence(claim, "REFUTES", "Night watch");
		brought(claim, "DISPUTED");
		var page = Jsoup.parse(text(page("editor", this.newsroom.task(claim))));
		assertThat(page.select("section.dissent article h3").text()).contains("Refutes", "Night watch");
		assertThat(page.select("details section.dissent, section.dissent details")).isEmpty();
		assertThat(page.select("details.folded article").text()).contains("Fire brigade");
		assertThat(page.select(".sign-off-decide").text()).contains("Evidence against the claim (1)");
	}

	@Test
	void theFirstLookSaysSoAndTheNextSaysWhatChanged() {
		UUID claim = atSignOff("The mill has four wheels");
		UUID task = this.newsroom.task(claim);
		assertThat(text(page("editor", task))).contains("You see this claim for the first time")
			.doesNotContain("badge-new");
		this.jdbc.sql("update look set looked_at = looked_at - interval '1 hour' where claim_id = :claim")
			.param("claim", claim)
			.update();
		addEvidence(claim, "REFUTES", "Miller");
		this.newsroom.runJobs();
		assess(claim, "PARTLY_CONFIRMED");
		var page = Jsoup.parse(text(page("editor", this.newsroom.task(claim))));
		assertThat(page.select("section.since li").eachText()).containsExactly(
				"The verdict was “Confirmed”, now it is “Partly confirmed” (checker2).",
				"New evidence: 1 (checker), marked “new” below.");
		assertThat(page.select(".badge-new").text()).isEqualTo("New");
	}

	@Test
	void aReturnedClaimShowsTheReasonOnTopUntilItIsAnsweredAndTheEditorSeesTheAnswer() {
		UUID claim = atSignOff("The mill has five wheels");
		assertThat(decide(claim, "decision", "RETURN", "returnTo", "COLLECTION", "reason", "Who counted them?"))
			.hasStatus3xxRedirection();
		this.newsroom.runJobs();
		String collect = text(page("checker", this.newsroom.task(claim)));
		assertThat(collect).contains("Returned to collection", "Who counted them?");
		assertThat(collect.indexOf("Who counted them?")).isLessThan(collect.indexOf("id=\"essentials\""));
		assertThat(text(get("checker2", "/claims/" + claim))).contains("Returned to collection", "Who counted them?");
		collect(claim, "The miller did.");
		assertThat(text(get("checker2", "/claims/" + claim + "/returned"))).doesNotContain("Who counted them?");
		assess(claim, "CONFIRMED");
		assertThat(Jsoup.parse(text(page("editor", this.newsroom.task(claim)))).select("section.answered").text())
			.contains("Returned to collection, and answered", "Who counted them?", "Saule Editor", "The miller did.",
					"Aigerim Checker");
	}

	@Test
	void aReturnNeedsAStageAndAReasonAndWhatWasTypedIsKept() {
		UUID claim = atSignOff("The mill has six wheels");
		assertThat(decide(claim, "decision", "RETURN", "reason", "Written at length")).hasStatus(422)
			.bodyText()
			.contains("id=\"returnTo-problem\"", "Written at length");
		assertThat(decide(claim, "decision", "SPIKE")).hasStatus(422).bodyText().contains("id=\"reason-problem\"");
	}

	@Test
	void aReasonTypedForAnotherDecisionIsNotKeptWithAnApproval() {
		UUID claim = atSignOff("The mill has seven wheels");
		assertThat(decide(claim, "decision", "APPROVE", "reason", "I was about to return it"))
			.hasStatus3xxRedirection();
		assertThat(this.judgements.decisions(claim)).singleElement()
			.satisfies((decision) -> assertThat(decision.reason()).isNull());
	}

	@Test
	void whoMayNotSignIsToldWhyAndWhoMay() {
		UUID claim = this.newsroom.claim("The mill has nine wheels", "STATISTIC");
		addEvidence(claim, "SUPPORTS", "Register", "editor");
		brought(claim, "CONFIRMED");
		assertThat(text(page("editor", this.newsroom.task(claim))))
			.contains("does not sign it off", "Who may: ", "Timur Editor")
			.doesNotContain("decision-form");
	}

	@Test
	void whoReviewsAChallengeSeesItBesideWhatReadersSee() {
		UUID claim = atSignOff("The mill has ten wheels");
		approve(claim);
		challenge(claim);
		var page = Jsoup.parse(text(page("editor", this.newsroom.task(claim))));
		assertThat(page.select("main").text()).contains("A reader counted nine");
		assertThat(shown(page.html(), ".preview-page").html()).isEqualTo(shown(finding(claim), "main").html());
		assertThat(page.select("input[name=outcome]").eachAttr("data-key")).containsExactly("1", "2");
	}

	/** What is shown within an element, without what only a place in a page needs. */
	private static Element shown(MvcTestResult page, String place) {
		return shown(text(page), place);
	}

	private static Element shown(String page, String place) {
		Element shown = Jsoup.parse(page).selectFirst(place).clone();
		shown.select("time[datetime*=:]").forEach((time) -> time.attr("datetime", "").attr("title", "").text("then"));
		shown.select("[aria-current]").removeAttr("href");
		shown.select("[id], [aria-labelledby], [aria-level]")
			.removeAttr("id")
			.removeAttr("aria-labelledby")
			.removeAttr("aria-level");
		return shown;
	}

	private UUID atSignOff(String statement) {
		UUID claim = this.newsroom.claim(statement, "STATISTIC");
		addEvidence(claim, "SUPPORTS", "Ministry of Works");
		brought(claim, "CONFIRMED");
		return claim;
	}

	private void brought(UUID claim, String verdict) {
		collect(claim, "All there is");
		assess(claim, verdict);
	}

	private void collect(UUID claim, String note) {
		assertThat(post("checker", "/tasks/" + this.newsroom.task(claim) + "/collected", "note", note))
			.hasStatus3xxRedirection();
		this.newsroom.runJobs();
	}

	private void assess(UUID claim, String verdict) {
		assertThat(post("checker2", "/tasks/" + this.newsroom.task(claim) + "/corroborated", "verdict", verdict,
				"confidence", "HIGH", "rationale", "As the register says.", "outcome", "CONCLUDED", "version",
				String.valueOf(this.newsroom.version(claim))))
			.hasStatus3xxRedirection();
		this.newsroom.runJobs();
	}

	private void approve(UUID claim) {
		assertThat(decide(claim, "decision", "APPROVE")).hasStatus3xxRedirection();
		this.newsroom.runJobs();
	}

	private void challenge(UUID claim) {
		assertThat(post("manager", "/claims/" + claim + "/challenge", "challenge", "A reader counted nine"))
			.hasStatus3xxRedirection();
		this.newsroom.runJobs();
	}

	private void reopened(UUID claim) {
		challenge(claim);
		assertThat(post("editor", "/tasks/" + this.newsroom.task(claim) + "/reviewed", "outcome", "REOPEN", "reason",
				"Count again"))
			.hasStatus3xxRedirection();
		this.newsroom.runJobs();
	}

	private MvcTestResult decide(UUID claim, String... fields) {
		String[] all = new String[fields.length + 2];
		System.arraycopy(fields, 0, all, 0, fields.length);
		all[fields.length] = "version";
		all[fields.length + 1] = String.valueOf(this.newsroom.version(claim));
		return post("editor", "/tasks/" + this.newsroom.task(claim) + "/decided", all);
	}

	private void addEvidence(UUID claim, String stance, String source) {
		addEvidence(claim, stance, source, "checker");
	}

	private void addEvidence(UUID claim, String stance, String source, String username) {
		assertThat(post(username, "/claims/" + claim + "/evidence", "sourceName", source + " " + UUID.randomUUID(),
				"sourceType", "OFFICIAL_BODY", "reliability", "A", "stance", stance, "credibility", "2", "quote",
				"As the register says", "primarySource", "true"))
			.hasStatus3xxRedirection();
	}

	private MvcTestResult page(String username, UUID task) {
		return get(username, "/tasks/" + task);
	}

	private MvcTestResult finding(UUID claim) {
		long number = this.jdbc.sql("select number from claim where id = :id")
			.param("id", claim)
			.query(Long.class)
			.single();
		return this.mvc.get().uri("/findings/C-" + number).exchange();
	}

	private MvcTestResult get(String username, String path) {
		return this.mvc.get().uri(path).with(this.newsroom.as(username)).exchange();
	}

	private MvcTestResult post(String username, String path, String... fields) {
		var request = this.mvc.post().uri(path).with(this.newsroom.as(username)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
