package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What pages show, and hide, of two checkers' assessments. */
@NewsroomTest
class SecondCheckerPageTests {

	private static final List<String> COLLEAGUES = List.of("checker2", "editor", "manager", "admin");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	private final String secret = "Only I think so " + UUID.randomUUID();

	@Test
	void aFirstAssessmentIsOfferedOnlyWhereASecondCheckerIsAskedFor() {
		UUID counted = this.newsroom.claim("The canal is forty kilometres long", "STATISTIC");
		assertThat(page("checker", this.newsroom.task(counted))).bodyText().doesNotContain("Add my own assessment");
		UUID casualties = this.newsroom.claim("Nine people drowned", "CASUALTY");
		assertThat(page("checker", this.newsroom.task(casualties))).bodyText()
			.contains("Add my own assessment", "None from me", "It stays hidden from everybody else");
	}

	@Test
	void whatIsMissingFromAFirstAssessmentIsSaidAndTheRestKept() {
		UUID claim = this.newsroom.claim("Ten people drowned", "CASUALTY");
		assertThat(post("checker", this.newsroom.task(claim), "collected", "rationale", "The registers agree"))
			.hasStatus(422)
			.bodyText()
			.contains("id=\"verdict-problem\"", "id=\"confidence-problem\"", "The registers agree", "<details")
			.containsPattern("<details[^>]*open");
	}

	@Test
	void noPageShowsTheFirstAssessmentToAnybodyButItsAuthorBeforeTheSecondIsIn() {
		UUID claim = collected("Eleven people drowned");
		UUID corroborate = this.newsroom.task(claim);
		for (String colleague : COLLEAGUES) {
			for (String place : places(claim, corroborate)) {
				assertThat(get(colleague, place)).as("%s at %s", colleague, place)
					.bodyText()
					.doesNotContain(this.secret);
			}
		}
		assertThat(page("checker2", corroborate)).bodyText()
			.contains("The first assessment is hidden until yours is in", "The register is in room 4");
		assertThat(page("checker", corroborate)).bodyText().contains("Your first assessment", this.secret);
		assess(claim, "checker2", "FALSE");
		for (String colleague : COLLEAGUES) {
			assertThat(get(colleague, "/claims/" + claim)).bodyText()
				.contains(this.secret, "First assessment", "Second assessment");
		}
	}

	@Test
	void whoSettlesSeesBothAndWhatDiffers() {
		UUID claim = collected("Twelve people drowned");
		assess(claim, "checker2", "FALSE");
		UUID settle = this.newsroom.task(claim);
		assertThat(page("checker2", settle)).bodyText()
			.contains("Settle the disagreement", "The checkers disagree.", "differs", this.secret,
					"I saw no such entry", "how the disagreement was settled")
			.doesNotContain("is hidden until yours is in");
		assertThat(page("checker", settle)).bodyText().contains("second checker").doesNotContain("Save what was");
		assess(claim, "checker2", "PARTLY_CONFIRMED");
		UUID next = this.newsroom.task(claim);
		assertThat(page("editor", next)).bodyText()
			.contains("The checkers disagree.", "Settled by checker2", "This settled the disagreement");
	}

	@Test
	void agreementIsShownToTheEditor() {
		UUID claim = collected("Thirteen people drowned");
		assess(claim, "checker2", "PARTLY_CONFIRMED");
		assertThat(page("editor", this.newsroom.task(claim))).bodyText()
			.contains("Both checkers agree.", this.secret)
			.doesNotContain("The checkers disagree.");
	}

	@Test
	void theBarSaysWhoHoldsTheTaskAndWhetherTheClaimHasChanged() {
		UUID claim = this.newsroom.claim("Fourteen people drowned", "CASUALTY");
		UUID task = this.newsroom.task(claim);
		int seen = this.newsroom.version(claim);
		assertThat(get("checker", "/tasks/" + task + "/bar?seen=" + seen)).hasStatusOk()
			.bodyText()
			.contains("Nobody holds this task", "task-take")
			.doesNotContain("has changed since", "<html");
		post("checker2", task, "take");
		evidence(claim);
		assertThat(get("checker", "/tasks/" + task + "/bar?seen=" + seen)).bodyText()
			.contains("Held by checker2", "The claim has changed since you opened this page")
			.doesNotContain("task-take");
	}

	@Test
	void theDraftOfAnAnswerIsForgottenOnceItIsSaved() {
		UUID claim = this.newsroom.claim("Fifteen people drowned", "CASUALTY");
		UUID task = this.newsroom.task(claim);
		assertThat(page("checker", task)).bodyText().contains("data-draft=\"task-" + task + "\"");
		MvcTestResult saved = post("checker", task, "collected");
		assertThat(saved).hasRedirectedUrl("/");
		assertThat(saved.getMvcResult().getFlashMap().get("draftDone")).isEqualTo("task-" + task);
	}

	@Test
	void theTaskPagesSpeakRussian() {
		UUID claim = collected("Sixteen people drowned");
		assertThat(this.mvc.get()
			.uri("/tasks/{id}", this.newsroom.task(claim))
			.with(this.newsroom.as("checker2"))
			.header("Accept-Language", "ru")).bodyText()
			.contains("Ваша оценка", "Первая оценка скрыта", "Задачу никто не взял");
	}

	/** A claim whose evidence checker collected, keeping an assessment of their own. */
	private UUID collected(String statement) {
		UUID claim = this.newsroom.claim(statement, "CASUALTY");
		evidence(claim);
		evidence(claim);
		assertThat(post("checker", this.newsroom.task(claim), "collected", "note", "The register is in room 4",
				"verdict", "PARTLY_CONFIRMED", "confidence", "MODERATE", "rationale", this.secret))
			.hasRedirectedUrl("/");
		this.newsroom.runJobs();
		return claim;
	}

	private void assess(UUID claim, String username, String verdict) {
		assertThat(post(username, this.newsroom.task(claim), "corroborated", "verdict", verdict, "confidence",
				"MODERATE", "rationale", "I saw no such entry", "outcome", "CONCLUDED", "version",
				String.valueOf(this.newsroom.version(claim))))
			.hasRedirectedUrl("/");
		this.newsroom.runJobs();
	}

	private List<String> places(UUID claim, UUID task) {
		return List.of("/claims/" + claim, "/tasks/" + task, "/tasks/" + task + "/bar?seen=0", "/", "/claims", "/board",
				"/findings", "/api/claims/" + claim + "/history");
	}

	private MvcTestResult page(String username, UUID task) {
		return get(username, "/tasks/" + task);
	}

	private MvcTestResult get(String username, String place) {
		return this.mvc.get().uri(place).with(this.newsroom.as(username)).exchange();
	}

	private MvcTestResult post(String username, UUID task, String act, String... fields) {
		var request = this.mvc.post().uri("/tasks/{id}/{act}", task, act).with(this.newsroom.as(username)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private void evidence(UUID claim) {
		assertThat(this.mvc.post()
			.uri("/claims/{id}/evidence", claim)
			.param("sourceName", "Register " + UUID.randomUUID())
			.param("sourceType", "OFFICIAL_BODY")
			.param("reliability", "A")
			.param("stance", "SUPPORTS")
			.param("credibility", "2")
			.param("quote", "As the register says")
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatus3xxRedirection();
	}

}
