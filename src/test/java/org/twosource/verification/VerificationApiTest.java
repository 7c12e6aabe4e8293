package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rows of the contract about tasks, withdrawal, challenge, history, oversight and the
 * record.
 */
@NewsroomTest
class VerificationApiTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void aTaskIsTakenReleasedAndGiven() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		String assignee = "/api/tasks/" + this.caseload.task(claim, "COLLECT_EVIDENCE") + "/assignee";
		JsonNode taken = Api.body(this.caseload.as("checker").call(HttpMethod.PUT, assignee, "{}"), 200);
		assertThat(taken.get("assignee").asString()).isEqualTo("checker");
		assertThat(taken.get("claim").get("number").asString()).startsWith("C-");
		this.caseload.as("checker2").refused(HttpMethod.DELETE, assignee, null, 403);
		JsonNode free = Api.body(this.caseload.as("checker").call(HttpMethod.DELETE, assignee, null), 200);
		assertThat(free.get("assignee").isNull()).isTrue();
		this.caseload.as("checker").refused(HttpMethod.PUT, assignee, "{\"username\": \"checker2\"}", 403);
		this.caseload.as("manager").refused(HttpMethod.PUT, assignee, "{\"username\": \"nobody\"}", 422);
		JsonNode given = Api
			.body(this.caseload.as("manager").call(HttpMethod.PUT, assignee, "{\"username\": \"checker2\"}"), 200);
		assertThat(given.get("assignee").asString()).isEqualTo("checker2");
	}

	@Test
	void tasksAreListedByScopeKindAndDocument() {
		String document = this.caseload.document();
		String claim = this.caseload.claim(document, "STATISTIC", "ASSERTED");
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		String here = "&document=" + document;
		assertThat(total("checker", "/api/tasks?scope=available" + here)).isEqualTo(1);
		assertThat(total("editor", "/api/tasks?scope=available" + here)).isZero();
		assertThat(total("checker", "/api/tasks?scope=mine" + here)).isZero();
		this.caseload.as("checker").call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{}");
		assertThat(total("checker", "/api/tasks?scope=mine" + here)).isEqualTo(1);
		assertThat(total("checker", "/api/tasks?scope=all&kind=SIGN_OFF" + here)).isZero();
		this.caseload.as("checker").refused(HttpMethod.GET, "/api/tasks?scope=theirs", null, 422);
		this.caseload.as("checker").refused(HttpMethod.GET, "/api/tasks?kind=DREAM", null, 422);
		this.caseload.as("checker").refused(HttpMethod.GET, "/api/tasks?size=100000", null, 422);
	}

	@Test
	void whatATaskNeedsIsAskedFor() {
		String claim = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.refusedCompletion(claim, "REQUEST_COMMENT", "checker", "{}", 422);
		this.caseload.refusedCompletion(claim, "REQUEST_COMMENT", "checker", """
				{"asked": "The guards", "reply": "No.", "deadlinePassed": true}""", 422);
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"asked": "The guards", "reply": "No."}""");
		this.caseload.refusedCompletion(claim, "CORROBORATE", "checker2", """
				{"verdict": "CONFIRMED"}""", 422);
		this.caseload.refusedCompletion(claim, "CORROBORATE", "checker2", """
				{"verdict": "SURELY", "confidence": "HIGH", "rationale": "So.", "outcome": "CONCLUDED"}""", 422);
		this.caseload.refusedCompletion(claim, "CORROBORATE", "checker2", """
				{"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": " ", "outcome": "CONCLUDED"}""", 422);
		this.caseload.refusedCompletion(claim, "CORROBORATE", "checker2", """
				{"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": "So.", "outcome": "CONCLUDED",
				 "figure": {"low": 9, "high": 8}}""", 422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"decision\": \"RETURN\", \"returnTo\": \"COLLECTION\"}",
			"{\"decision\": \"RETURN\", \"reason\": \"Look again.\"}",
			"{\"decision\": \"RETURN\", \"returnTo\": \"PUBLISHED\", \"reason\": \"Look again.\"}",
			"{\"decision\": \"SPIKE\"}", "{\"decision\": \"MAYBE\"}", "{}" })
	void aDecisionWithoutWhatItNeedsChangesNothing(String decision) {
		String claim = this.caseload.atSignOff();
		this.caseload.refusedCompletion(claim, "SIGN_OFF", "editor", decision, 422);
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
		assertThat(this.caseload.tasks(claim, "SIGN_OFF")).hasSize(1);
	}

	@Test
	void aWithdrawalNeedsAReasonARoleAndAClaimThatIsNotClosed() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		String withdrawal = "/api/claims/" + claim + "/withdrawal";
		this.caseload.as("editor").refused(HttpMethod.POST, withdrawal, "{}", 422);
		this.caseload.as("checker").refused(HttpMethod.POST, withdrawal, "{\"reason\": \"No.\"}", 403);
		this.caseload.as("editor").post(withdrawal, "{\"reason\": \"The document was retracted.\"}", 204);
		this.caseload.as("editor").refused(HttpMethod.POST, withdrawal, "{\"reason\": \"Again.\"}", 409);
		this.caseload.as("editor")
			.refused(HttpMethod.POST, "/api/claims/" + UUID.randomUUID() + "/withdrawal", "{\"reason\": \"No.\"}", 404);
	}

	@Test
	void aChallengeNeedsAReasonAndAPublishedFinding() {
		String open = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.as("checker")
			.refused(HttpMethod.POST, "/api/claims/" + open + "/challenge", "{\"reason\": \"No.\"}", 409);
		String challenge = "/api/claims/" + this.caseload.published() + "/challenge";
		this.caseload.as("checker").refused(HttpMethod.POST, challenge, "{\"reason\": \" \"}", 422);
		this.caseload.as("checker").post(challenge, "{\"reason\": \"The register was amended.\"}", 202);
		this.caseload.as("checker2").refused(HttpMethod.POST, challenge, "{\"reason\": \"Me too.\"}", 409);
	}

	@Test
	void theHistoryTellsWhoDidWhatWhen() {
		String claim = this.caseload.atSignOff();
		JsonNode acts = this.caseload.as("checker").get("/api/claims/" + claim + "/history").get("items");
		assertThat(acts.valueStream().map((act) -> act.get("who").asString() + " " + act.get("what").asString()))
			.contains("checker claim accepted", "process policy decided", "checker evidence added",
					"checker evidence collected", "checker2 claim assessed", "process evidence suffices");
		assertThat(acts.valueStream()).allSatisfy((act) -> assertThat(act.get("at").asString()).isNotBlank());
	}

	@Test
	void aCorrectedFindingSaysWhatChangedAndWhy() {
		String claim = this.caseload.published();
		this.caseload.as("checker")
			.post("/api/claims/" + claim + "/challenge", "{\"reason\": \"It was amended.\"}", 202);
		this.caseload.complete(claim, "REVIEW_CHALLENGE", "editor2", """
				{"outcome": "REOPEN", "reason": "Indeed."}""");
		this.caseload.runJobs(claim);
		this.caseload.corroborated(claim);
		this.caseload.approve(claim, "editor");
		this.caseload.runJobs(claim);
		String number = this.caseload.read(claim).get("number").asString();
		JsonNode finding = this.caseload.as("checker").get("/api/findings/" + number);
		assertThat(finding.get("version").asInt()).isEqualTo(2);
		JsonNode newest = finding.get("versions")
			.valueStream()
			.filter((one) -> one.get("version").asInt() == 2)
			.findFirst()
			.orElseThrow();
		assertThat(newest.get("why").asString()).isEqualTo("Indeed.");
		assertThat(newest.get("whatChanged").asString()).isNotBlank();
	}

	@Test
	void oversightAndTheRecordAreForManagers() {
		for (String path : new String[] { "/api/oversight", "/api/audit", "/api/audit/verification" }) {
			this.caseload.as("checker").refused(HttpMethod.GET, path, null, 403);
			this.caseload.as("manager").get(path);
		}
		assertThat(this.caseload.as("manager").get("/api/audit/verification").get("intact").asBoolean()).isTrue();
	}

	@Test
	void thereIsNoFindingOfWhatIsNotPublished() {
		String number = this.caseload.read(this.caseload.atSignOff()).get("number").asString();
		this.caseload.as("checker").refused(HttpMethod.GET, "/api/findings/" + number, null, 404);
	}

	private int total(String username, String path) {
		return this.caseload.as(username).get(path).get("total").asInt();
	}

}
