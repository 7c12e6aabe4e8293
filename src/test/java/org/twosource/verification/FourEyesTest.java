package org.twosource.verification;

import java.util.UUID;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Four eyes hold when tasks are taken, given and completed, for everyone. */
@NewsroomTest
class FourEyesTest {

	private static final String APPROVAL = """
			{"decision": "APPROVE"}""";

	private static final String CONFIRMED = """
			{"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": "It is so.", "outcome": "CONCLUDED"}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void aCollectorDoesNotCorroborateWhereASecondCheckerIsAskedFor() {
		String claim = rumourAtCorroboration();
		String refusal = this.caseload.refusedCompletion(claim, "CORROBORATE", "checker", CONFIRMED, 403)
			.get("detail")
			.asString();
		assertThat(refusal).contains("second checker").contains("Who may");
		assertThat(take(claim, "CORROBORATE", "checker")).isEqualTo(403);
		assertThat(give(claim, "CORROBORATE", "checker")).isEqualTo(403);
	}

	@Test
	void aCollectorMayCorroborateWhereNoSecondCheckerIsAskedFor() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
	}

	@Test
	void anAdministratorWhoCollectedDoesNotSign() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.evidence(claim, "SUPPORTS", "admin");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(take(claim, "SIGN_OFF", "admin")).isEqualTo(403);
		this.caseload.refusedCompletion(claim, "SIGN_OFF", "admin", APPROVAL, 403);
		assertThat(give(claim, "SIGN_OFF", "admin")).isEqualTo(403);
	}

	@Test
	void anEditorWhoAddedEvidenceDoesNotSign() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.evidence(claim, "SUPPORTS", "editor");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		this.caseload.refusedCompletion(claim, "SIGN_OFF", "editor", APPROVAL, 403);
		this.caseload.approve(claim, "editor2");
	}

	@Test
	void twoSignaturesAreTwoPeoples() {
		String claim = rumourAtCorroboration();
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		List<String> tasks = this.caseload.tasks(claim, "SIGN_OFF");
		this.caseload.as("editor").call(HttpMethod.PUT, "/api/tasks/" + tasks.get(0) + "/assignee", "{}");
		this.caseload.as("editor").refused(HttpMethod.PUT, "/api/tasks/" + tasks.get(1) + "/assignee", "{}", 403);
		this.caseload.as("editor").post("/api/tasks/" + tasks.get(0) + "/completion", APPROVAL, 200);
		this.caseload.refusedCompletion(claim, "SIGN_OFF", "editor", APPROVAL, 403);
		this.caseload.approve(claim, "editor2");
	}

	@Test
	void aTaskForbiddenToSomebodyIsNotAvailableToThem() {
		String claim = rumourAtCorroboration();
		assertThat(available(claim, "checker")).isFalse();
		assertThat(available(claim, "checker2")).isTrue();
	}

	@Test
	void rolesDecideWhoseWorkItIs() {
		String claim = this.caseload.atSignOff();
		this.caseload.refusedCompletion(claim, "SIGN_OFF", "checker2", APPROVAL, 403);
		this.caseload.refusedCompletion(claim, "SIGN_OFF", "manager", APPROVAL, 403);
		assertThat(give(claim, "SIGN_OFF", "editor")).isEqualTo(200);
		this.caseload.refusedCompletion(claim, "SIGN_OFF", "editor2", APPROVAL, 409);
	}

	@Test
	void nobodyReviewsTheirOwnChallenge() {
		String claim = this.caseload.published();
		this.caseload.as("editor2").post("/api/claims/" + claim + "/challenge", """
				{"reason": "It reads wrong."}""", 202);
		this.caseload.refusedCompletion(claim, "REVIEW_CHALLENGE", "editor2", """
				{"outcome": "KEEP", "reason": "It reads right."}""", 403);
	}

	@Test
	void theDatabaseKeepsFourEyesAsWell() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into participation (claim_id, username, duty, since)
				values (:claim, 'checker', 'SIGNED', now())
				""").param("claim", UUID.fromString(claim)).update());
	}

	private String rumourAtCorroboration() {
		String claim = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"asked": "The guards", "reply": "No."}""");
		return claim;
	}

	private int take(String claim, String kind, String username) {
		return this.caseload.as(username)
			.call(HttpMethod.PUT, "/api/tasks/" + this.caseload.task(claim, kind) + "/assignee", "{}")
			.getResponse()
			.getStatus();
	}

	private int give(String claim, String kind, String username) {
		return this.caseload.as("manager")
			.call(HttpMethod.PUT, "/api/tasks/" + this.caseload.task(claim, kind) + "/assignee",
					"{\"username\": \"%s\"}".formatted(username))
			.getResponse()
			.getStatus();
	}

	private boolean available(String claim, String username) {
		return this.caseload.as(username)
			.get("/api/tasks?scope=available&kind=CORROBORATE&size=200")
			.get("items")
			.valueStream()
			.anyMatch((task) -> task.get("claim").get("id").asString().equals(claim));
	}

}
