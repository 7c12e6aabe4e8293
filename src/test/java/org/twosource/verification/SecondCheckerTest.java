package org.twosource.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Where a second checker is asked for they look blind, and disagreement is settled in
 * writing.
 */
@NewsroomTest
class SecondCheckerTest {

	private static final List<String> COLLEAGUES = List.of("checker2", "editor", "editor2", "manager", "admin");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Comparisons comparisons;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void checkersWhoAgreeSendTheClaimOn() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
		Comparison comparison = comparison(claim);
		assertThat(comparison.agreed()).isTrue();
		assertThat(comparison.differences()).isEmpty();
		assertThat(act(claim, "assessments compared").get("agreed").asBoolean()).isTrue();
	}

	@Test
	void checkersWhoDisagreeSettleItInWritingAndThatAssessmentCounts() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "FALSE", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
		assertThat(step(claim)).isEqualTo("SettleDisagreement");
		assertThat(comparison(claim).settlement()).isNull();
		settle(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
		JsonNode read = this.caseload.read(claim);
		assertThat(read.get("verdict").asString()).isEqualTo("CONFIRMED");
		assertThat(read.get("rationale").asString()).contains("the registry counts both wards");
		Comparison settled = comparison(claim);
		assertThat(settled.agreed()).isFalse();
		assertThat(settled.differences()).containsExactly(Difference.VERDICT);
		assertThat(settled.settlement().by()).isEqualTo("checker2");
		assertThat(settled.settlement().rationale()).contains("the registry counts both wards");
		JsonNode act = act(claim, "disagreement settled");
		assertThat(act.get("first").asString()).isEqualTo("CONFIRMED");
		assertThat(act.get("second").asString()).isEqualTo("FALSE");
		assertThat(act.get("verdict").asString()).isEqualTo("CONFIRMED");
	}

	@Test
	void figuresWhoseRangesOverlapAgree() {
		String claim = collected(first("CONFIRMED", "HIGH", "{\"low\": 8, \"unit\": \"people killed\"}"));
		corroborateWithFigure(claim, "{\"low\": 9, \"high\": 12, \"unit\": \"People killed\"}");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
		assertThat(comparison(claim).agreed()).isTrue();
	}

	@Test
	void figuresWhoseRangesLieApartAreSettled() {
		String claim = collected(first("CONFIRMED", "HIGH", "{\"low\": 8, \"high\": 9, \"unit\": \"people killed\"}"));
		corroborateWithFigure(claim, "{\"low\": 10, \"high\": 12, \"unit\": \"people killed\"}");
		assertThat(step(claim)).isEqualTo("SettleDisagreement");
		assertThat(comparison(claim).differences()).containsExactly(Difference.FIGURE);
	}

	@Test
	void figuresThatCountOtherPeopleAreSettled() {
		String claim = collected(first("CONFIRMED", "HIGH", "{\"best\": 8, \"unit\": \"killed\", \"scope\": \"all\"}"));
		corroborateWithFigure(claim, "{\"best\": 8, \"unit\": \"killed\", \"scope\": \"civilians\"}");
		assertThat(step(claim)).isEqualTo("SettleDisagreement");
	}

	@Test
	void anotherConfidenceAloneIsNoDisagreement() {
		String claim = collected(first("CONFIRMED", "LOW", null));
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
		assertThat(comparison(claim).differences()).containsExactly(Difference.CONFIDENCE);
	}

	@Test
	void whoNeedsMoreEvidenceHasNothingToSettleYet() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "UNVERIFIED", "MORE_EVIDENCE");
		assertThat(this.caseload.stage(claim)).isEqualTo("COLLECTION");
		assertThat(comparison(claim).agreed()).isFalse();
		assertThat(comparison(claim).settlement()).isNull();
	}

	@Test
	void everyRoundHasAComparisonOfItsOwn() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "UNVERIFIED", "MORE_EVIDENCE");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
		assertThat(this.comparisons.of(UUID.fromString(claim))).hasSize(1);
	}

	@Test
	void aSettlementMayAskForMoreEvidence() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "FALSE", "CONCLUDED");
		settle(claim, "checker2", "UNVERIFIED", "MORE_EVIDENCE");
		assertThat(this.caseload.stage(claim)).isEqualTo("COLLECTION");
	}

	@Test
	void aClaimIsWithdrawnWhileItsDisagreementIsSettled() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "FALSE", "CONCLUDED");
		this.caseload.as("editor").post("/api/claims/" + claim + "/withdrawal", """
				{"reason": "The document was retracted."}""", 204);
		assertThat(this.caseload.stage(claim)).isEqualTo("WITHDRAWN");
		assertThat(this.caseload.tasks(claim, "CORROBORATE")).isEmpty();
	}

	@Test
	void theStagesDeadlinePassesWhileADisagreementIsSettled() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "FALSE", "CONCLUDED");
		assertThat(this.caseload.clocks(claim)).containsExactly("CorroborationOverdue");
		assertThat(task(claim).get("dueAt").asString()).isEqualTo(this.caseload.read(claim).get("dueAt").asString());
		this.caseload.pass(claim, "CorroborationOverdue");
		assertThat(this.caseload.read(claim).get("overdue").asBoolean()).isTrue();
		settle(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
	}

	@Test
	void theCollectorDoesNotSettleWhereASecondCheckerIsAskedFor() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "FALSE", "CONCLUDED");
		String refusal = this.caseload.refusedCompletion(claim, "CORROBORATE", "checker", settlement("CONFIRMED"), 403)
			.get("detail")
			.asString();
		assertThat(refusal).contains("second checker");
		String task = this.caseload.task(claim, "CORROBORATE");
		this.caseload.as("checker").refused(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{}", 403);
		this.caseload.as("manager").refused(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", """
				{"username": "checker"}""", 403);
	}

	@Test
	void whoSettledDoesNotSignOff() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "FALSE", "CONCLUDED");
		settle(claim, "checker2", "CONFIRMED", "CONCLUDED");
		this.caseload.refusedCompletion(claim, "SIGN_OFF", "checker2", """
				{"decision": "APPROVE"}""", 403);
		this.caseload.approve(claim, "editor");
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");
	}

	@Test
	void aSettlementSaysHow() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "FALSE", "CONCLUDED");
		assertThat(this.caseload.refusedCompletion(claim, "CORROBORATE", "checker2", """
				{"verdict": "FALSE", "confidence": "HIGH", "rationale": " ", "outcome": "CONCLUDED"}""", 422)
			.get("field")
			.asString()).isEqualTo("rationale");
	}

	@Test
	void aFirstAssessmentIsKeptOnlyWhereASecondCheckerIsAskedFor() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		JsonNode refusal = this.caseload.refusedCompletion(claim, "COLLECT_EVIDENCE", "checker",
				"{\"assessment\": %s}".formatted(first("CONFIRMED", "HIGH", null)), 422);
		assertThat(refusal.get("detail").asString()).contains("asks for no second checker");
		assertThat(this.caseload.stage(claim)).isEqualTo("COLLECTION");
	}

	@Test
	void anIncompleteFirstAssessmentIsRefused() {
		String claim = this.caseload.claim("CASUALTY", "REPORTED");
		assertThat(this.caseload.refusedCompletion(claim, "COLLECT_EVIDENCE", "checker", """
				{"assessment": {"verdict": "CONFIRMED", "confidence": "HIGH"}}""", 422).get("field").asString())
			.isEqualTo("assessment.rationale");
		assertThat(this.caseload.refusedCompletion(claim, "COLLECT_EVIDENCE", "checker", """
				{"assessment": {"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": "  "}}""", 422)
			.get("field")
			.asString()).isEqualTo("assessment.rationale");
	}

	@Test
	void nobodyButItsAuthorIsToldWhatTheFirstAssessmentSaysBeforeTheSecondIsIn() {
		String secret = "secret-" + UUID.randomUUID();
		String claim = collected("""
				{"verdict": "PARTLY_CONFIRMED", "confidence": "LOW", "rationale": "%s"}""".formatted(secret));
		String collect = done(claim, "COLLECT_EVIDENCE");
		for (String colleague : COLLEAGUES) {
			for (String place : places(claim, collect)) {
				assertThat(read(colleague, place)).as("%s reads %s", colleague, place).doesNotContain(secret);
			}
		}
		assertThat(act(claim, "evidence collected").get("firstAssessment").asBoolean()).isTrue();
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		for (String colleague : COLLEAGUES) {
			assertThat(read(colleague, "/api/claims/" + claim + "/history")).contains(secret);
		}
		assertThat(read("manager", "/api/audit?size=200&subject=" + claim)).contains(secret);
	}

	@Test
	void theEngineIsNotToldWhatTheFirstAssessmentSays() {
		String secret = "secret-" + UUID.randomUUID();
		String claim = collected("""
				{"verdict": "PARTLY_CONFIRMED", "confidence": "LOW", "rationale": "%s"}""".formatted(secret));
		List<Object> values = this.engine.getRuntimeService()
			.createVariableInstanceQuery()
			.processInstanceIdIn(this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceBusinessKey(claim)
				.singleResult()
				.getId())
			.list()
			.stream()
			.map((variable) -> (Object) String.valueOf(variable.getValue()))
			.toList();
		assertThat(values.toString()).doesNotContain(secret, "PARTLY_CONFIRMED");
	}

	@Test
	void whatWasAssessedAndComparedIsKeptForEver() {
		String claim = collected(first("CONFIRMED", "HIGH", null));
		this.caseload.corroborate(claim, "checker2", "FALSE", "CONCLUDED");
		settle(claim, "checker2", "CONFIRMED", "CONCLUDED");
		for (String change : List.of("update first_assessment set verdict = 'FALSE'", "delete from first_assessment",
				"update comparison set agreed = true", "delete from comparison", "delete from settlement")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(change)
				.isThrownBy(() -> this.jdbc.sql(change).update());
		}
	}

	/**
	 * A casualty claim whose evidence was collected by checker, with their assessment.
	 */
	private String collected(String assessment) {
		String claim = this.caseload.claim("CASUALTY", "REPORTED");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.evidence(claim, "REFUTES", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", """
				{"note": "The second ward has a register of its own.", "assessment": %s}""".formatted(assessment));
		return claim;
	}

	private static String first(String verdict, String confidence, String figure) {
		return """
				{"verdict": "%s", "confidence": "%s", "rationale": "Two registers say so.", "figure": %s}"""
			.formatted(verdict, confidence, figure);
	}

	private void corroborateWithFigure(String claim, String figure) {
		this.caseload.complete(claim, "CORROBORATE", "checker2", """
				{"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": "Both registers say so.",
				 "outcome": "CONCLUDED", "figure": %s}""".formatted(figure));
		this.caseload.runJobs(claim);
	}

	private void settle(String claim, String username, String verdict, String outcome) {
		this.caseload.complete(claim, "CORROBORATE", username, settlement(verdict).replace("CONCLUDED", outcome));
		this.caseload.runJobs(claim);
	}

	private static String settlement(String verdict) {
		return """
				{"verdict": "%s", "confidence": "MODERATE", "outcome": "CONCLUDED",
				 "rationale": "We read it again together: the registry counts both wards."}""".formatted(verdict);
	}

	private Comparison comparison(String claim) {
		return this.comparisons.of(UUID.fromString(claim)).get(0);
	}

	private JsonNode task(String claim) {
		return this.caseload.as("checker2").get("/api/tasks/" + this.caseload.task(claim, "CORROBORATE"));
	}

	private String step(String claim) {
		return task(claim).get("step").asString();
	}

	private String done(String claim, String kind) {
		return this.jdbc.sql("select id from task where claim_id = :claim and kind = :kind")
			.param("claim", UUID.fromString(claim))
			.param("kind", kind)
			.query(UUID.class)
			.single()
			.toString();
	}

	private JsonNode act(String claim, String what) {
		return this.caseload.as("manager")
			.get("/api/claims/" + claim + "/history")
			.get("items")
			.valueStream()
			.filter((act) -> act.get("what").asString().equals(what))
			.findFirst()
			.orElseThrow()
			.get("details");
	}

	private List<String> places(String claim, String collect) {
		List<String> places = new ArrayList<>(Stream.of("", "/evidence", "/corroboration", "/history")
			.map((part) -> "/api/claims/" + claim + part)
			.toList());
		places.addAll(List.of("/api/tasks?scope=all&size=200", "/api/tasks/" + collect,
				"/api/tasks/" + this.caseload.task(claim, "CORROBORATE"), "/api/claims?size=200", "/api/oversight",
				"/api/findings", "/api/audit?size=200&subject=" + claim));
		return places;
	}

	private String read(String username, String place) {
		var answer = this.caseload.as(username).call(HttpMethod.GET, place, null).getResponse();
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
