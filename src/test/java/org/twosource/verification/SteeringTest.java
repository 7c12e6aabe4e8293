package org.twosource.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Priorities, calls for the managers, and acts on many tasks at once. */
@NewsroomTest
class SteeringTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Desks desks;

	@Autowired
	private People people;

	@Autowired
	private Rebalancing rebalancing;

	private Caseload caseload;

	private final List<UUID> away = new ArrayList<>();

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@AfterEach
	void everybodysAgain() {
		this.away.forEach((document) -> this.jdbc.sql("update document set desk_id = null where id = :id")
			.param("id", document)
			.update());
	}

	@Test
	void aPriorityReachesTheEngineTheTasksAndThoseMadeLater() {
		String claim = claim();
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		assertThat(weight(task)).isEqualTo(50);
		this.caseload.change(claim, "priority", urgent("The vote is tomorrow."), 204);
		assertThat(weight(task)).isEqualTo(100);
		assertThat(this.caseload.as("checker").get("/api/tasks/" + task).get("priority").asString())
			.isEqualTo("URGENT");
		assertThat(this.caseload.read(claim).get("priority").asString()).isEqualTo("URGENT");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		String later = this.caseload.task(claim, "CORROBORATE");
		assertThat(weight(later)).isEqualTo(100);
		assertThat(this.caseload.as("checker").get("/api/tasks/" + later).get("priority").asString())
			.isEqualTo("URGENT");
		JsonNode details = this.caseload.act(claim, "priority changed").get("details");
		assertThat(details.get("reason").asString()).isEqualTo("The vote is tomorrow.");
		assertThat(details.get("before").get("priority").asString()).isEqualTo("NORMAL");
		assertThat(details.get("after").get("priority").asString()).isEqualTo("URGENT");
	}

	@Test
	void aPriorityIsRefusedWithoutReasonOrRightAndOnWhatIsClosed() {
		String claim = claim();
		this.caseload.as("manager").refused(HttpMethod.PUT, priority(claim), "{\"priority\": \"URGENT\"}", 422);
		this.caseload.as("manager").refused(HttpMethod.PUT, priority(claim), "{\"reason\": \"Now.\"}", 422);
		this.caseload.as("editor").refused(HttpMethod.PUT, priority(claim), urgent("Now."), 403);
		this.caseload.as("editor").post("/api/claims/" + claim + "/withdrawal", "{\"reason\": \"Gone.\"}", 204);
		this.caseload.as("manager").refused(HttpMethod.PUT, priority(claim), urgent("Now."), 409);
		assertThat(this.caseload.acts(claim)).doesNotContain("priority changed");
	}

	@Test
	void aPriorityThatIsSoAlreadyIsNotRecorded() {
		String claim = claim();
		this.caseload.change(claim, "priority", "{\"priority\": \"NORMAL\", \"reason\": \"As ever.\"}", 204);
		assertThat(this.caseload.acts(claim)).doesNotContain("priority changed");
	}

	@Test
	void aClaimIsEscalatedAndAnswered() {
		String claim = claim();
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		give(task, "checker2");
		escalate(claim, "checker2", 204);
		assertThat(this.caseload.read(claim).get("priority").asString()).isEqualTo("URGENT");
		assertThat(weight(task)).isEqualTo(100);
		assertThat(notices(claim, "ESCALATED")).contains("manager", "admin").doesNotContain("checker2", "editor");
		escalate(claim, "manager", 409);
		String answer = "/api/claims/" + claim + "/escalation/answer";
		this.caseload.as("checker2").refused(HttpMethod.POST, answer, "{\"answer\": \"Never mind.\"}", 403);
		this.caseload.as("manager").refused(HttpMethod.POST, answer, "{\"answer\": \" \"}", 422);
		this.caseload.as("manager").post(answer, "{\"answer\": \"I will ring the ministry.\"}", 204);
		assertThat(this.caseload.read(claim).get("escalated").asBoolean()).isFalse();
		assertThat(notices(claim, "SETTLED")).containsExactly("checker2");
		assertThat(this.caseload.act(claim, "escalation answered").get("details").get("answer").asString())
			.isEqualTo("I will ring the ministry.");
		this.caseload.as("manager").refused(HttpMethod.POST, answer, "{\"answer\": \"Again.\"}", 409);
		escalate(claim, "checker2", 204);
	}

	@Test
	void onlyWhoWorksOnAClaimOrOverseesItEscalatesIt() {
		String claim = claim();
		escalate(claim, "editor", 403);
		escalate(claim, "checker", 204);
		String published = this.caseload.published();
		escalate(published, "checker", 409);
		this.caseload.as("checker")
			.refused(HttpMethod.POST, "/api/claims/" + claim() + "/escalation", "{\"reason\": \"\"}", 422);
	}

	@Test
	void aManagerOfOtherDesksMayDoNothing() {
		String document = this.caseload.document();
		String claim = this.caseload.claim(document, "STATISTIC", "ASSERTED");
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		give(task, "checker2");
		toAnotherDesk(document);
		this.caseload.as("manager").refused(HttpMethod.PUT, priority(claim), urgent("Now."), 403);
		this.caseload.as("manager")
			.refused(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{\"username\": \"checker\"}", 403);
		this.caseload.as("manager").refused(HttpMethod.DELETE, "/api/tasks/" + task + "/assignee", null, 403);
		escalate(claim, "manager", 403);
		escalate(claim, "checker2", 204);
		assertThat(notices(claim, "ESCALATED")).contains("admin").doesNotContain("manager");
		JsonNode outcomes = assign("manager", "checker", task);
		assertThat(outcomes.get("done").asInt()).isZero();
		assertThat(outcomes.get("items").get(0).get("status").asInt()).isEqualTo(403);
		assertThat(assign("admin", "checker", task).get("done").asInt()).isOne();
	}

	@Test
	void ofManyTasksWhatMayBeGivenIsGivenAndTheRestSaysWhy() {
		String free = this.caseload.task(claim(), "COLLECT_EVIDENCE");
		String signed = this.caseload.atSignOff();
		String forEditors = this.caseload.task(signed, "SIGN_OFF");
		String done = claim();
		String completed = this.caseload.task(done, "COLLECT_EVIDENCE");
		this.caseload.complete(done, "COLLECT_EVIDENCE", "checker", "{}");
		String nothing = UUID.randomUUID().toString();
		JsonNode outcomes = assign("manager", "checker2", free, forEditors, completed, nothing);
		assertThat(outcomes.get("done").asInt()).isOne();
		assertThat(statuses(outcomes)).containsExactly(200, 403, 409, 404);
		assertThat(outcomes.get("items").get(1).get("refusal").asString()).contains("work of editors", "Who may:");
		assertThat(holder(free)).isEqualTo("checker2");
		JsonNode back = this.caseload.as("manager").post("/api/tasks/assignments", """
				{"tasks": ["%s"]}""".formatted(free), 200);
		assertThat(back.get("done").asInt()).isOne();
		assertThat(this.caseload.as("manager").get("/api/tasks/" + free).get("assignee").isNull()).isTrue();
	}

	@Test
	void fourEyesHoldForManyTasksToo() {
		String claim = this.caseload.claim("CASUALTY", "REPORTED");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		String corroborate = this.caseload.task(claim, "CORROBORATE");
		JsonNode outcomes = assign("manager", "checker", corroborate);
		assertThat(statuses(outcomes)).containsExactly(403);
		assertThat(outcomes.get("items").get(0).get("refusal").asString()).contains("Four eyes");
	}

	@Test
	void manyAtOnceAreRefusedWithoutRightAndWithoutTasks() {
		String task = this.caseload.task(claim(), "COLLECT_EVIDENCE");
		String body = "{\"tasks\": [\"%s\"], \"username\": \"checker\"}".formatted(task);
		this.caseload.as("checker").refused(HttpMethod.POST, "/api/tasks/assignments", body, 403);
		this.caseload.as("manager").refused(HttpMethod.POST, "/api/tasks/assignments", "{\"tasks\": []}", 422);
		String many = String.join(", ", Stream.generate(() -> "\"" + UUID.randomUUID() + "\"").limit(201).toList());
		this.caseload.as("manager")
			.refused(HttpMethod.POST, "/api/tasks/assignments", "{\"tasks\": [" + many + "]}", 422);
	}

	@Test
	void ofTwoManagersWhoGiveOneTaskTheLaterHasItAndTheRecordHasBoth() throws Exception {
		String claim = claim();
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		CompletableFuture<JsonNode> one = CompletableFuture.supplyAsync(() -> assign("manager", "checker", task));
		CompletableFuture<JsonNode> other = CompletableFuture.supplyAsync(() -> assign("admin", "checker2", task));
		assertThat(one.get().get("done").asInt() + other.get().get("done").asInt()).isEqualTo(2);
		List<String> given = this.caseload.acts(claim).stream().filter("task given"::equals).toList();
		assertThat(given).hasSize(2);
		assertThat(this.jdbc.sql("select username from task_holding where task_id = :task and held_until is null")
			.param("task", UUID.fromString(task))
			.query(String.class)
			.list()).containsExactly(holder(task));
	}

	@Test
	void whatSomebodyElseHoldsByNowIsNotMoved() {
		String task = this.caseload.task(claim(), "COLLECT_EVIDENCE");
		give(task, "checker");
		JsonNode stale = move(task, "checker2", "checker");
		assertThat(statuses(stale)).containsExactly(409);
		JsonNode moved = move(task, "checker", "checker2");
		assertThat(statuses(moved)).containsExactly(200);
		assertThat(holder(task)).isEqualTo("checker2");
		JsonNode forbidden = move(task, "checker2", "editor");
		assertThat(statuses(forbidden)).containsExactly(403);
	}

	@Test
	void aTaskTouchedTodayStaysUnlessItIsChosen() {
		Person admin = this.people.find("admin").orElseThrow();
		List<UUID> many = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			String task = this.caseload.task(claim(), "COLLECT_EVIDENCE");
			give(task, "checker2");
			many.add(UUID.fromString(task));
		}
		Rebalancing.Proposal touched = this.rebalancing.propose(Set.of(), admin);
		assertThat(touched.moves()).extracting((move) -> move.task().id()).doesNotContainAnyElementsOf(many);
		Rebalancing.Proposal chosen = this.rebalancing.propose(Set.copyOf(many), admin);
		assertThat(chosen.moves()).allSatisfy((move) -> assertThat(move.to()).isNotEqualTo(move.task().assignee()));
		this.caseload.as("checker").refused(HttpMethod.GET, "/api/tasks/rebalancing", null, 403);
		this.caseload.as("manager").refused(HttpMethod.POST, "/api/tasks/rebalancing", "{\"moves\": [null]}", 422);
		assertThat(this.caseload.as("manager").get("/api/tasks/rebalancing").get("loads").isArray()).isTrue();
	}

	private JsonNode move(String task, String from, String to) {
		return this.caseload.as("manager").post("/api/tasks/rebalancing", """
				{"moves": [{"taskId": "%s", "from": "%s", "to": "%s"}]}""".formatted(task, from, to), 200);
	}

	private JsonNode assign(String by, String to, String... tasks) {
		return this.caseload.as(by).post("/api/tasks/assignments", """
				{"tasks": ["%s"], "username": "%s"}""".formatted(String.join("\", \"", tasks), to), 200);
	}

	private static List<Integer> statuses(JsonNode outcomes) {
		return outcomes.get("items").valueStream().map((one) -> one.get("status").asInt()).toList();
	}

	private void toAnotherDesk(String document) {
		Person admin = this.people.find("admin").orElseThrow();
		UUID desk = this.desks.open("Desk " + UUID.randomUUID(), admin).id();
		this.jdbc.sql("update document set desk_id = :desk where id = :id")
			.param("desk", desk)
			.param("id", UUID.fromString(document))
			.update();
		this.away.add(UUID.fromString(document));
	}

	private void give(String task, String username) {
		assertThat(this.caseload.as("manager")
			.call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{\"username\": \"" + username + "\"}"))
			.hasStatus(200);
	}

	private void escalate(String claim, String by, int status) {
		assertThat(this.caseload.as(by)
			.call(HttpMethod.POST, "/api/claims/" + claim + "/escalation",
					"{\"reason\": \"The ministry refuses to answer.\"}"))
			.hasStatus(status);
	}

	private List<String> notices(String claim, String kind) {
		return this.jdbc.sql("select person from notice where claim_id = :claim and kind = :kind order by person")
			.param("claim", UUID.fromString(claim))
			.param("kind", kind)
			.query(String.class)
			.list();
	}

	private String holder(String task) {
		return this.caseload.as("manager").get("/api/tasks/" + task).get("assignee").asString();
	}

	private int weight(String task) {
		return this.engine.getTaskService().createTaskQuery().taskId(task).singleResult().getPriority();
	}

	private String claim() {
		return this.caseload.claim("STATISTIC", "ASSERTED");
	}

	private static String priority(String claim) {
		return "/api/claims/" + claim + "/priority";
	}

	private static String urgent(String reason) {
		return "{\"priority\": \"URGENT\", \"reason\": \"" + reason + "\"}";
	}

}
