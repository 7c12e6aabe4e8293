package org.twosource.verification;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.account.Person;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Clocks really move: due dates set anew, and pauses during which they stand still. */
@NewsroomTest
class ClocksTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Pauses pauses;

	@Autowired
	private DueDates dueDates;

	@Autowired
	private People people;

	@Autowired
	private Reconciliation reconciliation;

	private Caseload caseload;

	private final Instant soon = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void aClockThatRunsIsMovedWithEverythingThatKnowsOfIt() {
		String claim = claim();
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		this.caseload.due(claim, this.soon);
		assertThat(this.caseload.clockDates(claim)).hasSize(1).containsEntry("CollectionOverdue", this.soon);
		assertThat(dueOf(claim)).isEqualTo(this.soon);
		assertThat(this.caseload.as("checker").get("/api/tasks/" + task).get("dueAt").asString())
			.isEqualTo(this.soon.toString());
		assertThat(this.engine.getTaskService().createTaskQuery().taskId(task).singleResult().getDueDate().toInstant())
			.isEqualTo(this.soon);
		JsonNode act = this.caseload.act(claim, "due date moved").get("details");
		assertThat(act.get("reason").asString()).isEqualTo("The register answers late.");
		assertThat(act.get("after").get("dueAt").asString()).isEqualTo(this.soon.toString());
		assertThat(act.get("before").get("dueAt").asString()).isNotEqualTo(this.soon.toString());
	}

	@Test
	void whatIsMadeLaterAtTheStageIsDueAtTheNewDateToo() {
		String claim = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.due(claim, this.soon);
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		String task = this.caseload.task(claim, "REQUEST_COMMENT");
		assertThat(this.caseload.as("checker").get("/api/tasks/" + task).get("dueAt").asString())
			.isEqualTo(this.soon.toString());
	}

	@Test
	void aClaimHasOneClockHoweverOftenItIsMoved() {
		String claim = claim();
		this.caseload.pass(claim, "CollectionOverdue");
		assertThat(overdue(claim)).isTrue();
		this.caseload.due(claim, this.soon);
		assertThat(overdue(claim)).isFalse();
		this.caseload.due(claim, this.soon.plusSeconds(60));
		assertThat(this.caseload.clockDates(claim)).hasSize(1)
			.containsEntry("NewDueDatePassed", this.soon.plusSeconds(60));
		this.caseload.pass(claim, "NewDueDatePassed");
		assertThat(overdue(claim)).isTrue();
		this.caseload.due(claim, this.soon.plusSeconds(120));
		assertThat(overdue(claim)).isFalse();
		assertThat(this.caseload.clockDates(claim)).hasSize(1);
		assertThat(this.reconciliation.astray()).isEqualTo(this.reconciliation.astray());
		assertThat(this.caseload.running("claim-verification", claim)).isOne();
	}

	@Test
	void whatTheClockSetOffAlreadyDoesNotComeLate() {
		String claim = claim();
		String timer = this.engine.getManagementService()
			.createJobQuery()
			.activityId("CollectionOverdue")
			.list()
			.stream()
			.filter((job) -> this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceId(job.getProcessInstanceId())
				.processInstanceBusinessKey(claim)
				.count() == 1)
			.findFirst()
			.orElseThrow()
			.getId();
		this.engine.getManagementService().executeJob(timer);
		this.caseload.due(claim, this.soon);
		this.caseload.runJobs(claim);
		assertThat(overdue(claim)).isFalse();
		assertThat(this.caseload.clocks(claim)).containsExactly("NewDueDatePassed");
	}

	@Test
	void theClockOfAReplyIsMoved() {
		String claim = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"asked": "The head of the guards, by telephone"}""");
		this.caseload.due(claim, this.soon);
		assertThat(this.caseload.clockDates(claim)).hasSize(1).containsEntry("ReplyDeadline", this.soon);
		assertThat(this.caseload.read(claim).get("waiting").asBoolean()).isTrue();
		assertThat(this.jdbc.sql("select expected_at from claim_wait where claim_id = :claim and ended_at is null")
			.param("claim", UUID.fromString(claim))
			.query(java.sql.Timestamp.class)
			.single()
			.toInstant()).isEqualTo(this.soon);
		refused("POST", claim, "pause", """
				{"until": "%s", "reason": "Later."}""".formatted(this.soon), 409);
	}

	@Test
	void theClockOfAReviewIsMovedAndSetAnew() {
		String claim = this.caseload.published();
		this.caseload.as("manager").post("/api/claims/" + claim + "/challenge", """
				{"reason": "A reader counted eight."}""", 202);
		this.caseload.due(claim, this.soon);
		assertThat(this.caseload.clockDates(claim)).containsEntry("ReviewOverdue", this.soon);
		this.caseload.pass(claim, "ReviewOverdue");
		assertThat(overdue(claim)).isTrue();
		this.caseload.due(claim, this.soon.plusSeconds(5));
		assertThat(overdue(claim)).isFalse();
		this.caseload.complete(claim, "REVIEW_CHALLENGE", "editor", """
				{"outcome": "KEEP", "reason": "The register holds."}""");
		assertThat(this.caseload.clocks(claim)).isEmpty();
	}

	@Test
	void aDueDateIsRefusedWithoutSenseOrRight() {
		String claim = claim();
		refused("PUT", claim, "due", "{\"dueAt\": \"" + this.soon + "\"}", 422);
		refused("PUT", claim, "due", "{\"reason\": \"Late.\"}", 422);
		refused("PUT", claim, "due", dated(Instant.now().minusSeconds(1)), 422);
		refused("PUT", claim, "due", dated(Instant.now().plus(Duration.ofDays(400))), 422);
		refused("PUT", claim, "due", """
				{"dueAt": "%s", "reason": "Late.", "stage": "SIGN_OFF"}""".formatted(this.soon), 409);
		this.caseload.as("checker").refused(HttpMethod.PUT, "/api/claims/" + claim + "/due", dated(this.soon), 403);
		refused("PUT", this.caseload.published(), "due", dated(this.soon), 409);
		this.caseload.pause(claim, this.soon);
		refused("PUT", claim, "due", dated(this.soon.plusSeconds(9)), 409);
	}

	@Test
	void aPauseMovesTheDueDateByAsLongAsItLasts() {
		String claim = claim();
		Instant due = dueOf(claim);
		Instant began = Instant.now();
		this.caseload.pause(claim, began.plus(Duration.ofDays(10)));
		Instant paused = dueOf(claim);
		assertThat(Duration.between(due, paused)).isCloseTo(Duration.ofDays(10), Duration.ofSeconds(20));
		assertThat(this.caseload.clockDates(claim).get("CollectionOverdue")).isCloseTo(paused,
				within(1, ChronoUnit.MILLIS));
		assertThat(openWait(claim)).isEqualTo("PAUSED");
		resume(claim, 204);
		assertThat(Duration.between(due, dueOf(claim))).isBetween(Duration.ZERO,
				Duration.between(began, Instant.now()));
		assertThat(this.caseload.clocks(claim)).containsExactly("CollectionOverdue");
		assertThat(openWait(claim)).isEqualTo("none");
		resume(claim, 409);
	}

	@Test
	void aPauseThatIsOverLeavesTheDueDateWhereItPutIt() {
		String claim = claim();
		this.caseload.pause(claim, Instant.now().plus(Duration.ofDays(10)));
		Instant paused = dueOf(claim);
		this.jdbc
			.sql("""
					update claim set paused_at = paused_at - interval '11 days', paused_until = paused_until - interval '11 days'
					where id = :id
					""")
			.param("id", UUID.fromString(claim))
			.update();
		this.caseload.pass(claim, "PauseEnds");
		assertThat(dueOf(claim)).isEqualTo(paused);
		assertThat(openWait(claim)).isEqualTo("none");
	}

	@Test
	void anOverdueClaimStaysOverdueWhileItIsPaused() {
		String claim = claim();
		this.jdbc.sql("update claim set due_at = now() - interval '1 day' where id = :id")
			.param("id", UUID.fromString(claim))
			.update();
		this.caseload.pass(claim, "CollectionOverdue");
		this.caseload.pause(claim, this.soon);
		assertThat(overdue(claim)).isTrue();
		assertThat(this.caseload.clocks(claim)).containsExactly("PauseEnds");
		this.caseload.due(restored(claim), this.soon);
		assertThat(overdue(claim)).isFalse();
	}

	@Test
	void doingSomethingOnAPausedClaimEndsThePause() {
		String claim = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.pause(claim, this.soon);
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		assertThat(this.caseload.stage(claim)).isEqualTo("COLLECTION");
		assertThat(this.caseload.read(claim).get("pausedUntil").isNull()).isTrue();
		assertThat(this.caseload.running("claim-pause", claim)).isZero();
		assertThat(this.caseload.act(claim, "claim resumed").get("who").asString()).isEqualTo("checker");
	}

	@Test
	void evidenceThatSendsASignedClaimBackEndsThePauseToo() {
		String claim = this.caseload.atSignOff();
		this.caseload.pause(claim, this.soon);
		this.caseload.evidence(claim, "REFUTES", "checker");
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
		assertThat(this.caseload.running("claim-pause", claim)).isZero();
		assertThat(this.caseload.read(claim).get("pausedUntil").isNull()).isTrue();
		assertThat(openWait(claim)).isEqualTo("none");
		assertThat(this.caseload.clocks(claim)).containsExactly("CorroborationOverdue");
	}

	@Test
	void whoHoldsATaskPausesAndOthersDoNot() {
		String claim = claim();
		String body = """
				{"until": "%s", "reason": "The archive is closed."}""".formatted(this.soon);
		this.caseload.as("checker2").refused(HttpMethod.POST, "/api/claims/" + claim + "/pause", body, 403);
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		assertThat(this.caseload.as("checker2").call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{}"))
			.hasStatus(200);
		this.caseload.as("checker2").post("/api/claims/" + claim + "/pause", body, 204);
		this.caseload.as("checker2").refused(HttpMethod.POST, "/api/claims/" + claim + "/pause", body, 409);
		this.caseload.as("editor").refused(HttpMethod.DELETE, "/api/claims/" + claim + "/pause", null, 403);
		refused("POST", this.caseload.published(), "pause", body, 409);
		refused("POST", claim(), "pause", "{\"until\": \"" + this.soon + "\"}", 422);
		refused("POST", claim(), "pause", "{\"reason\": \"Closed.\"}", 422);
	}

	@Test
	void whatIsTakenBackLeavesNoTraceInTheEngine() {
		String claim = claim();
		Person manager = this.people.find("manager").orElseThrow();
		Instant due = dueOf(claim);
		this.transaction.executeWithoutResult((status) -> {
			this.dueDates.move(UUID.fromString(claim), this.soon, "Late.", null, manager);
			this.pauses.pause(UUID.fromString(claim), "Closed.", this.soon, manager);
			status.setRollbackOnly();
		});
		assertThat(dueOf(claim)).isEqualTo(due);
		assertThat(this.caseload.running("claim-pause", claim)).isZero();
		assertThat(this.caseload.clockDates(claim).get("CollectionOverdue")).isCloseTo(due,
				within(1, ChronoUnit.MILLIS));
		assertThat(this.caseload.acts(claim)).doesNotContain("claim paused", "due date moved");
		assertThat(openWait(claim)).isEqualTo("none");
	}

	@Test
	void ofAPauseAndACompletionAtOnceNeitherLeavesAnythingHanging() throws Exception {
		for (int round = 0; round < 5; round++) {
			String claim = claim();
			String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
			CompletableFuture<Integer> done = CompletableFuture.supplyAsync(() -> this.caseload.as("checker")
				.call(HttpMethod.POST, "/api/tasks/" + task + "/completion", "{}")
				.getResponse()
				.getStatus());
			CompletableFuture<Integer> paused = CompletableFuture.supplyAsync(
					() -> this.caseload.as("manager").call(HttpMethod.POST, "/api/claims/" + claim + "/pause", """
							{"until": "%s", "reason": "Closed."}""".formatted(this.soon)).getResponse().getStatus());
			assertThat(done.get()).isEqualTo(200);
			assertThat(paused.get()).isIn(204, 409);
			assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
			boolean rests = !this.caseload.read(claim).get("pausedUntil").isNull();
			assertThat(this.caseload.running("claim-pause", claim)).isEqualTo(rests ? 1 : 0);
			assertThat(openWait(claim)).isEqualTo(rests ? "PAUSED" : "none");
		}
	}

	private String claim() {
		return this.caseload.claim("STATISTIC", "ASSERTED");
	}

	private String restored(String claim) {
		resume(claim, 204);
		return claim;
	}

	private void resume(String claim, int status) {
		assertThat(this.caseload.as("manager").call(HttpMethod.DELETE, "/api/claims/" + claim + "/pause", null))
			.hasStatus(status);
	}

	private Instant dueOf(String claim) {
		return Instant.parse(this.caseload.read(claim).get("dueAt").asString());
	}

	private boolean overdue(String claim) {
		return this.caseload.read(claim).get("overdue").asBoolean();
	}

	private String openWait(String claim) {
		return this.jdbc.sql("select kind from claim_wait where claim_id = :claim and ended_at is null")
			.param("claim", UUID.fromString(claim))
			.query(String.class)
			.optional()
			.orElse("none");
	}

	private static String dated(Instant at) {
		return """
				{"dueAt": "%s", "reason": "Late."}""".formatted(at);
	}

	private void refused(String method, String claim, String what, String body, int status) {
		this.caseload.as("manager")
			.refused(HttpMethod.valueOf(method), "/api/claims/" + claim + "/" + what, body, status);
	}

}
