package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.claim.Harm;

import static org.assertj.core.api.Assertions.assertThat;

/** Tasks nobody moves are looked after once, by the right people, or not at all. */
@NewsroomTest
class TaskCareTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Lying lying;

	@Autowired
	private NeglectRound round;

	@Autowired
	private Owners owners;

	@Autowired
	private TaskBook book;

	@Autowired
	private Patience patience;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void theTableSaysForHowLong() {
		assertThat(this.patience.of(TaskKind.SIGN_OFF, Harm.HIGH))
			.isEqualTo(new Patience.Limits(TaskKind.SIGN_OFF, Harm.HIGH, 12, 4, 2, 8));
		assertThat(this.patience.of(TaskKind.SIGN_OFF, Harm.LOW).askAfter()).isEqualTo(24);
		assertThat(this.patience.all()).hasSize(TaskKind.values().length * Harm.values().length)
			.allSatisfy((one) -> assertThat(List.of(one.askAfter(), one.answer(), one.ownerAfter(), one.mostHeld()))
				.allMatch((number) -> number > 0));
	}

	@Test
	void whenManyNodesLookAtOnceATaskIsTakenIntoCareOnce() throws Exception {
		String task = this.lying.held(this.caseload.claim("STATISTIC", "ASSERTED"), this.lying.person("FACT_CHECKER"));
		ExecutorService nodes = Executors.newFixedThreadPool(6);
		try {
			CountDownLatch start = new CountDownLatch(1);
			List<Future<?>> rounds = new ArrayList<>();
			for (int i = 0; i < 6; i++) {
				rounds.add(nodes.submit(() -> {
					start.await();
					this.transaction.executeWithoutResult((status) -> this.round.look());
					return null;
				}));
			}
			start.countDown();
			for (Future<?> one : rounds) {
				one.get();
			}
		}
		finally {
			nodes.shutdown();
		}
		assertThat(inCare(task)).isEqualTo(1);
		this.transaction.executeWithoutResult((status) -> this.round.look());
		assertThat(inCare(task)).isEqualTo(1);
	}

	@Test
	void whatIsPausedOrWaitsForAReplyIsLeftAlone() {
		String paused = this.lying.held(this.caseload.claim("STATISTIC", "ASSERTED"),
				this.lying.person("FACT_CHECKER"));
		this.jdbc.sql("""
				insert into claim_wait (claim_id, kind, reason, paused_by, began_at)
				values (:claim::uuid, 'PAUSED', 'The archive is closed.', 'manager', now())
				""").param("claim", this.lying.claim(paused)).update();
		String claim = this.caseload.claim("CONDUCT", "ALLEGED");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"asked": "The head of the guards, in writing"}""");
		String waiting = this.lying.held(claim, this.lying.person("FACT_CHECKER"));
		String moving = this.caseload.task(this.caseload.claim("STATISTIC", "ASSERTED"), "COLLECT_EVIDENCE");
		this.caseload.as("checker").post("/api/tasks/" + moving + "/completion", "{}", 200);
		this.transaction.executeWithoutResult((status) -> this.round.look());
		assertThat(inCare(paused)).isZero();
		assertThat(inCare(waiting)).isZero();
		assertThat(inCare(moving)).isZero();
	}

	@Test
	void aPauseThatBeganMeanwhileKeepsTheTask() {
		String person = this.lying.person("FACT_CHECKER");
		String task = asked(person);
		this.jdbc.sql("""
				insert into claim_wait (claim_id, kind, reason, paused_by, began_at)
				values (:claim::uuid, 'PAUSED', 'The archive is closed.', 'manager', now())
				""").param("claim", this.lying.claim(task)).update();
		this.caseload.pass(task, "TimeToAnswerOver");
		assertThat(this.lying.holder(task)).isEqualTo(person);
		assertThat(this.lying.outcome(task)).isEqualTo("TOUCHED");
	}

	@Test
	void whatTheProgramDoesIsDoneInTheTablesAndTheEngineOrInNeither() {
		String person = this.lying.person("FACT_CHECKER");
		String task = asked(person);
		this.transaction.executeWithoutResult((status) -> {
			this.caseload.pass(task, "TimeToAnswerOver");
			assertThat(this.lying.holder(task)).isNull();
			status.setRollbackOnly();
		});
		assertThat(this.lying.holder(task)).isEqualTo(person);
		assertThat(this.engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee())
			.isEqualTo(person);
		assertThat(this.lying.told(task)).containsExactly("STILL_WORKING");
		assertThat(inCare(task)).isEqualTo(1);
		this.caseload.pass(task, "TimeToAnswerOver");
		assertThat(this.lying.holder(task)).isNull();
	}

	@Test
	void theOwnerFoundIsTheOneThatLookingThroughEverybodyGives() {
		Random random = new Random(20200210);
		for (int newsroom = 0; newsroom < 40; newsroom++) {
			String task = this.caseload.task(this.caseload.claim("STATISTIC", "ASSERTED"), "COLLECT_EVIDENCE");
			this.transaction.executeWithoutResult((status) -> {
				compare(UUID.fromString(task), random);
				status.setRollbackOnly();
			});
		}
	}

	/** Somebody of a made-up newsroom. */
	private record Colleague(String username, boolean hasRole, boolean active, boolean absent, boolean forbidden,
			boolean letLie, boolean ofDesk, int held, int lastGiven) {

		boolean may() {
			return this.hasRole && this.active && !this.absent && !this.forbidden && !this.letLie;
		}

	}

	private void compare(UUID task, Random random) {
		this.jdbc.sql("update person set active = false").update();
		this.jdbc.sql("update task set kind = 'CORROBORATE' where id = :task").param("task", task).update();
		UUID desk = UUID.randomUUID();
		this.jdbc.sql("insert into desk (id, name, created_by, created_at) values (:id, :name, 'admin', now())")
			.param("id", desk)
			.param("name", "Desk " + desk)
			.update();
		this.jdbc
			.sql("update claim set desks = array[:desk::uuid] where id = (select claim_id from task where id = :task)")
			.param("desk", desk)
			.param("task", task)
			.update();
		this.jdbc
			.sql("""
					insert into policy (id, claim_id, independent_origins, least_reliability, primary_source, request_comment,
					    second_checker, sign_offs, collection_days, comment_days, corroboration_days, sign_off_days, facts,
					    rules, table_version, decided_at)
					select gen_random_uuid(), claim_id, 2, 'B', false, false, true, 1, 3, 3, 3, 2, '{}', '[]', 1,
					    now() + interval '1 hour' from task where id = :task
					""")
			.param("task", task)
			.update();
		List<Colleague> colleagues = new ArrayList<>();
		int people = random.nextInt(7);
		for (int i = 0; i < people; i++) {
			Colleague colleague = new Colleague("c" + UUID.randomUUID(), random.nextInt(4) > 0, random.nextInt(6) > 0,
					random.nextInt(4) == 0, random.nextInt(4) == 0, random.nextInt(6) == 0, random.nextBoolean(),
					random.nextInt(4), random.nextInt(3));
			colleagues.add(colleague);
			enter(colleague, task, desk);
		}
		int most = 1 + random.nextInt(4);
		Task found = this.book.find(task).orElseThrow();
		Optional<String> byHand = colleagues.stream()
			.filter((one) -> one.may() && one.held() < most)
			.min(Comparator.comparing((Colleague one) -> !one.ofDesk())
				.thenComparing(Colleague::held)
				.thenComparing(Colleague::lastGiven)
				.thenComparing(Colleague::username))
			.map(Colleague::username);
		assertThat(this.owners.find(found, most)).as("%s", colleagues).isEqualTo(byHand);
		assertThat(this.owners.anyMay(found)).isEqualTo(colleagues.stream().anyMatch(Colleague::may));
		if (byHand.isEmpty() && colleagues.stream().noneMatch(Colleague::may)) {
			assertThat(this.owners.inTheWay(found)).isNotEmpty();
		}
	}

	private void enter(Colleague colleague, UUID task, UUID desk) {
		this.jdbc.sql("""
				insert into person (username, display_name, password_hash, roles, created_at, active)
				values (:name, :name, '-', :roles, now(), :active)
				""")
			.param("name", colleague.username())
			.param("roles", new String[] { colleague.hasRole() ? "FACT_CHECKER" : "EDITOR" })
			.param("active", colleague.active())
			.update();
		if (colleague.absent()) {
			this.jdbc
				.sql("""
						insert into absence values (gen_random_uuid(), :name, current_date - 2, current_date + 2, :name, now())
						""")
				.param("name", colleague.username())
				.update();
		}
		if (colleague.forbidden()) {
			this.jdbc.sql("""
					insert into participation (claim_id, username, duty, since)
					select claim_id, :name, 'COLLECTED', now() from task where id = :task
					""").param("name", colleague.username()).param("task", task).update();
		}
		if (colleague.letLie()) {
			this.jdbc.sql("""
					insert into task_care (task_id, way, holder, begun_at, ended_at, outcome)
					values (:task, 'UNTOUCHED', :name, now(), now(), 'RETURNED')
					""").param("name", colleague.username()).param("task", task).update();
		}
		if (colleague.ofDesk()) {
			this.jdbc.sql("insert into desk_person values (:desk, :name)")
				.param("desk", desk)
				.param("name", colleague.username())
				.update();
		}
		for (int i = 0; i < colleague.held(); i++) {
			this.jdbc.sql("""
					insert into task (id, kind, step, claim_id, round, stage, created_at, assignee, taken_at)
					select gen_random_uuid(), 'COLLECT_EVIDENCE', 'CollectEvidence', claim_id, gen_random_uuid(), stage,
					    now(), :name, now() from task where id = :task
					""").param("name", colleague.username()).param("task", task).update();
		}
		if (colleague.lastGiven() > 0) {
			this.jdbc.sql("""
					insert into task_holding (task_id, claim_id, username, held_from, held_until)
					select id, claim_id, :name, :at, :at from task where id = :task
					""")
				.param("name", colleague.username())
				.param("at", Timestamp.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(colleague.lastGiven())))
				.param("task", task)
				.update();
		}
	}

	private String asked(String person) {
		String task = this.lying.held(this.caseload.claim("STATISTIC", "ASSERTED"), person);
		this.lying.look();
		this.caseload.runJobs(task);
		return task;
	}

	private long inCare(String task) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey("task-care")
			.processInstanceBusinessKey(task)
			.count();
	}

}
