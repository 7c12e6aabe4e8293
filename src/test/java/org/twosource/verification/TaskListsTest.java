package org.twosource.verification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;
import org.twosource.verification.Tasks.Filter;
import org.twosource.verification.Tasks.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/** Which open tasks each person is shown, and what their lists can be narrowed to. */
@NewsroomTest
class TaskListsTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Tasks tasks;

	@Autowired
	private People people;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void whoWorkedOnAClaimSeesWhatOthersHaveToDoOnIt() {
		String number = number(this.caseload.atSignOff());
		for (String worked : List.of("checker", "checker2")) {
			assertThat(list(Scope.OTHERS, worked, number)).singleElement()
				.satisfies((task) -> assertThat(task.kind()).isEqualTo(TaskKind.SIGN_OFF));
			assertThat(list(Scope.AVAILABLE, worked, number)).isEmpty();
		}
		assertThat(list(Scope.OTHERS, "editor", number)).isEmpty();
		assertThat(list(Scope.AVAILABLE, "editor", number)).hasSize(1);
	}

	@Test
	void whatSomebodyHoldsWaitsForThemAndIsTheirs() {
		String claim = this.caseload.atSignOff();
		String number = number(claim);
		UUID task = UUID.fromString(this.caseload.task(claim, "SIGN_OFF"));
		this.tasks.take(task, person("editor"));
		assertThat(list(Scope.OTHERS, "checker", number)).extracting(Task::assignee).containsExactly("editor");
		assertThat(list(Scope.MINE, "editor", number)).extracting(Task::id).containsExactly(task);
		assertThat(list(Scope.OTHERS, "editor", number)).isEmpty();
	}

	@Test
	void whatFourEyesForbidAPersonWaitsForOthers() {
		String claim = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"asked": "The head of the guards"}""");
		Task awaited = list(Scope.AVAILABLE, "checker", number(claim)).get(0);
		assertThat(awaited.awaitsReply()).isTrue();
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"reply": "No comment."}""");
		assertThat(list(Scope.OTHERS, "checker", number(claim))).singleElement().satisfies((task) -> {
			assertThat(task.kind()).isEqualTo(TaskKind.CORROBORATE);
			assertThat(task.awaitsReply()).isFalse();
		});
		assertThat(list(Scope.AVAILABLE, "checker2", number(claim))).hasSize(1);
	}

	@Test
	void whoeverHasNothingToDoWithAClaimDoesNotWaitForIt() {
		String number = number(this.caseload.claim("STATISTIC", "ASSERTED"));
		assertThat(list(Scope.OTHERS, "editor", number)).isEmpty();
		assertThat(list(Scope.OTHERS, "checker2", number)).isEmpty();
	}

	@Test
	void listsAreNarrowedByEverythingATaskIsKnownBy() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		String statement = this.caseload.read(claim).get("statement").asString();
		Instant now = Instant.now();
		Filter all = new Filter(Scope.ALL, null, null, null, null, null, statement.toUpperCase());
		assertThat(found(all)).hasSize(1);
		Task task = found(all).get(0);
		assertThat(task.harm()).isEqualTo(Harm.LOW);
		assertThat(found(narrowed(statement, TaskKind.COLLECT_EVIDENCE, Stage.COLLECTION, Harm.LOW, null))).hasSize(1);
		assertThat(found(narrowed(statement, TaskKind.SIGN_OFF, null, null, null))).isEmpty();
		assertThat(found(narrowed(statement, null, Stage.SIGN_OFF, null, null))).isEmpty();
		assertThat(found(narrowed(statement, null, null, Harm.HIGH, null))).isEmpty();
		assertThat(found(narrowed(statement, null, null, null, now))).isEmpty();
		assertThat(found(narrowed(statement, null, null, null, now.plus(99, ChronoUnit.DAYS)))).hasSize(1);
		assertThat(found(narrowed("100%_sure' of it", null, null, null, null))).isEmpty();
	}

	@Test
	void countingStopsWhereItIsToldTo() {
		String document = this.caseload.document();
		for (int i = 0; i < 3; i++) {
			this.caseload.claim(document, "STATISTIC", "ASSERTED");
		}
		Filter filter = new Filter(Scope.AVAILABLE, null, UUID.fromString(document));
		assertThat(this.tasks.count(filter, 10, person("checker"))).isEqualTo(3);
		assertThat(this.tasks.count(filter, 2, person("checker"))).isEqualTo(2);
		assertThat(this.tasks.documents()).extracting(Tasks.InDocument::id).contains(UUID.fromString(document));
	}

	private static Filter narrowed(String text, TaskKind kind, Stage stage, Harm harm, Instant dueBefore) {
		return new Filter(Scope.ALL, kind, null, stage, harm, dueBefore, text);
	}

	private List<Task> found(Filter filter) {
		List<Task> found = this.tasks.some(filter, new Page.Request(0, 50), person("manager"));
		assertThat(this.tasks.list(filter, new Page.Request(0, 50), person("manager")).items()).isEqualTo(found);
		assertThat(this.tasks.count(filter, 50, person("manager"))).isEqualTo(found.size());
		return found;
	}

	private List<Task> list(Scope scope, String username, String text) {
		Filter filter = new Filter(scope, null, null, null, null, null, text);
		return this.tasks.some(filter, new Page.Request(0, 50), person(username));
	}

	private String number(String claim) {
		return this.caseload.read(claim).get("number").asString();
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

}
