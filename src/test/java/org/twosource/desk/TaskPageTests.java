package org.twosource.desk;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class TaskPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Test
	void aTaskIsTakenAndReleased() {
		UUID task = this.newsroom.task(this.newsroom.claim("The school was shut on Monday", "STATISTIC"));
		assertThat(post("checker", task, "take")).hasRedirectedUrl("/tasks/" + task);
		assertThat(page("checker", task)).bodyText().contains("You hold this task", "Collection is done", "Release");
		assertThat(post("checker2", task, "take")).hasRedirectedUrl("/");
		assertThat(page("checker2", task)).bodyText().contains("Held by checker");
		assertThat(post("checker", task, "release")).hasRedirectedUrl("/");
		assertThat(page("checker2", task)).bodyText().contains("Nobody holds this task", "Take");
	}

	@Test
	void aClaimGoesFromCollectionToADecisionThroughTheForms() {
		UUID claim = this.newsroom.claim("The dam holds nine million cubic metres", "STATISTIC");
		addEvidence(claim);
		assertThat(post("checker", this.newsroom.task(claim), "collected", "note", "The ministry has it"))
			.hasRedirectedUrl("/");
		this.newsroom.runJobs();
		UUID corroborate = this.newsroom.task(claim);
		assertThat(page("checker2", corroborate)).hasStatusOk()
			.bodyText()
			.contains("Your assessment", "Partly confirmed");
		assertThat(post("checker2", corroborate, "corroborated", "verdict", "CONFIRMED", "confidence", "HIGH",
				"rationale", "The ministry's register says so", "outcome", "CONCLUDED", "version",
				String.valueOf(this.newsroom.version(claim))))
			.hasRedirectedUrl("/");
		this.newsroom.runJobs();
		UUID signOff = this.newsroom.task(claim);
		assertThat(page("checker2", signOff)).bodyText().doesNotContain("Your decision");
		assertThat(page("editor", signOff)).hasStatusOk()
			.bodyText()
			.contains("What will be published", "The ministry&#39;s register says so", "Your decision");
		assertThat(post("editor", signOff, "decided", "decision", "RETURN", "version",
				String.valueOf(this.newsroom.version(claim))))
			.hasStatus(422)
			.bodyText()
			.contains("Give the reason", "id=\"returnTo-problem\"");
		assertThat(post("editor", signOff, "decided", "decision", "APPROVE", "version",
				String.valueOf(this.newsroom.version(claim))))
			.hasRedirectedUrl("/");
		assertThat(page("editor", signOff)).bodyText().contains("This task is done");
	}

	@Test
	void anAnswerToAClaimThatChangedIsRefusedAndTheInputKept() {
		UUID claim = this.newsroom.claim("The reservoir lost a third of its water", "STATISTIC");
		addEvidence(claim);
		post("checker", this.newsroom.task(claim), "collected");
		this.newsroom.runJobs();
		int seen = this.newsroom.version(claim);
		addEvidence(claim);
		assertThat(post("checker2", this.newsroom.task(claim), "corroborated", "verdict", "CONFIRMED", "confidence",
				"HIGH", "rationale", "I wrote this at length", "outcome", "CONCLUDED", "version", String.valueOf(seen)))
			.hasStatus(409)
			.bodyText()
			.contains("has changed since you opened it", "I wrote this at length", "Start again");
	}

	@Test
	void whatIsMissingFromAnAssessmentIsSaidBesideItsField() {
		UUID claim = this.newsroom.claim("The road has forty bridges", "STATISTIC");
		addEvidence(claim);
		post("checker", this.newsroom.task(claim), "collected");
		this.newsroom.runJobs();
		assertThat(post("checker2", this.newsroom.task(claim), "corroborated", "figure.low", "40", "figure.high", "4"))
			.hasStatus(422)
			.bodyText()
			.contains("id=\"verdict-problem\"", "id=\"rationale-problem\"", "Say what is counted", "value=\"40\"");
	}

	@Test
	void aCharacterisationIsOfferedOnlyTheVerdictsItMayGet() {
		UUID claim = this.newsroom.claim("It was a riot", "CHARACTERISATION");
		addEvidence(claim);
		post("checker", this.newsroom.task(claim), "collected");
		this.newsroom.runJobs();
		assertThat(page("checker2", this.newsroom.task(claim))).bodyText()
			.contains("Attributed, disputed", "Attributed, not disputed")
			.doesNotContain("value=\"CONFIRMED\"", "value=\"FALSE\"");
	}

	private MvcTestResult page(String username, UUID task) {
		return this.mvc.get().uri("/tasks/{id}", task).with(this.newsroom.as(username)).exchange();
	}

	private MvcTestResult post(String username, UUID task, String act, String... fields) {
		var request = this.mvc.post().uri("/tasks/{id}/{act}", task, act).with(this.newsroom.as(username)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private void addEvidence(UUID claim) {
		assertThat(this.mvc.post()
			.uri("/claims/{id}/evidence", claim)
			.param("sourceName", "Ministry of Works " + UUID.randomUUID())
			.param("sourceType", "OFFICIAL_BODY")
			.param("reliability", "A")
			.param("stance", "SUPPORTS")
			.param("credibility", "2")
			.param("quote", "As the register says")
			.param("primarySource", "true")
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatus3xxRedirection();
	}

}
