package org.twosource.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.account.Desk;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.verification.Neglect;
import org.twosource.verification.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is stuck is told from what is abandoned, each with its reason. */
@NewsroomTest
class StuckTests {

	@Autowired
	private Stuck stuck;

	@Autowired
	private Desks desks;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void eachReasonIsFoundWhereItIsAndNowhereElse() {
		inANewsroomOfItsOwn((manager, desk) -> {
			Person worker = person(Role.FACT_CHECKER);
			Person second = person(Role.FACT_CHECKER);
			Person editor = person(Role.EDITOR);
			UUID moving = held(claim(desk, "COLLECTION"), "COLLECT_EVIDENCE", worker, 0);
			UUID untouched = held(claim(desk, "COLLECTION"), "COLLECT_EVIDENCE", worker, 100);
			UUID gone = held(claim(desk, "COLLECTION"), "COLLECT_EVIDENCE", person(Role.FACT_CHECKER), 0);
			this.jdbc
				.sql("update person set active = false where username = (select assignee from task where id = :id)")
				.param("id", gone)
				.update();
			UUID nobody = untaken(claim(desk, "SIGN_OFF"), "SIGN_OFF");
			participate(nobody, editor, "CORROBORATED");
			UUID onlyOne = untaken(claim(desk, "CORROBORATION"), "REVIEW_CHALLENGE");
			Person editor2 = person(Role.EDITOR);
			this.jdbc.sql("""
					insert into challenge (id, claim_id, reason, challenged_by, challenged_at, cause)
					select gen_random_uuid(), claim_id, 'No.', :by, now(), 'NEWSROOM' from task where id = :id
					""").param("by", editor.username()).param("id", onlyOne).update();
			participate(nobody, editor2, "CORROBORATED");
			UUID returned = claim(desk, "COLLECTION");
			for (int i = 0; i < 3; i++) {
				returned(returned, editor);
			}
			StuckReport report = this.stuck.report(manager);
			assertThat(report.abandoned()).extracting(Neglect.Abandoned::taskId, Neglect.Abandoned::why)
				.containsExactlyInAnyOrder(tuple(untouched, Neglect.Why.UNTOUCHED), tuple(gone, Neglect.Why.GONE));
			assertThat(report.abandoned()).noneMatch((one) -> one.taskId().equals(moving));
			assertThat(report.stuck()).extracting(StuckReport.Stuck::reason, StuckReport.Stuck::taskId)
				.containsExactlyInAnyOrder(tuple(StuckReport.Reason.NOBODY_MAY, nobody),
						tuple(StuckReport.Reason.ONLY_ONE, onlyOne), tuple(StuckReport.Reason.RETURNED, null));
			assertThat(report.stuck()).filteredOn((one) -> one.reason() == StuckReport.Reason.NOBODY_MAY)
				.singleElement()
				.satisfies((one) -> assertThat(one.rules()).containsExactly("CHECKED"));
			assertThat(second.active()).isTrue();
		});
	}

	@Test
	void aStayIsLongWhenMostWereShorterThoughItIsWorkedOn() {
		inANewsroomOfItsOwn((manager, desk) -> {
			this.jdbc.sql("delete from stage_stay where left_at is not null").update();
			for (int i = 1; i <= 20; i++) {
				stay(claim(desk, "SIGN_OFF"), i, true);
			}
			Person worker = person(Role.FACT_CHECKER);
			person(Role.FACT_CHECKER);
			UUID longer = claim(desk, "COLLECTION");
			held(longer, "COLLECT_EVIDENCE", worker, 0);
			stay(longer, 18, false);
			UUID usual = claim(desk, "COLLECTION");
			held(usual, "COLLECT_EVIDENCE", worker, 0);
			stay(usual, 17, false);
			UUID waited = claim(desk, "COLLECTION");
			held(waited, "COLLECT_EVIDENCE", worker, 0);
			stay(waited, 18, false);
			this.jdbc.sql("""
					insert into claim_wait (claim_id, kind, began_at, ended_at)
					values (:claim, 'OUTSIDE', now() - interval '5 days', now() - interval '2 days')
					""").param("claim", waited).update();
			UUID untaken = claim(desk, "COLLECTION");
			stay(untaken, 19, false);
			// 85 in 100 of 1 to 20 days took 17.15 days or less.
			assertThat(this.stuck.report(manager).stuck()).singleElement().satisfies((one) -> {
				assertThat(one.reason()).isEqualTo(StuckReport.Reason.LONG_STAY);
				assertThat(one.claimId()).isEqualTo(longer);
				assertThat(one.detail()).startsWith("17.");
			});
		});
	}

	@Test
	void whatHangsOnOnePersonIsPointedOut() {
		inANewsroomOfItsOwn((manager, desk) -> {
			Person most = person(Role.FACT_CHECKER);
			Person some = person(Role.FACT_CHECKER);
			Person editor = person(Role.EDITOR);
			List<Person> doers = new ArrayList<>();
			for (int i = 0; i < 9; i++) {
				doers.add(most);
			}
			doers.add(some);
			UUID claim = claim(desk, "COLLECTION");
			doers.forEach((doer) -> done(claim, "COLLECT_EVIDENCE", doer));
			for (int i = 0; i < 8; i++) {
				done(claim, "CORROBORATE", most);
			}
			done(claim, "CORROBORATE", some);
			done(claim, "CORROBORATE", some);
			assertThat(this.stuck.report(manager).dependences()).filteredOn((one) -> one.desk() == null)
				.containsExactlyInAnyOrder(
						new StuckReport.Dependence(TaskKind.SIGN_OFF, null, StuckReport.Hanging.ONLY_ONE,
								editor.displayName(), null),
						new StuckReport.Dependence(TaskKind.REVIEW_CHALLENGE, null, StuckReport.Hanging.ONLY_ONE,
								editor.displayName(), null),
						new StuckReport.Dependence(TaskKind.COLLECT_EVIDENCE, null, StuckReport.Hanging.MOSTLY_ONE,
								most.displayName(), 90));
		});
	}

	@FunctionalInterface
	private interface Act {

		void by(Person manager, UUID desk);

	}

	/**
	 * Everybody else is away, and the manager sees a desk that has no claims but those
	 * made there.
	 */
	private void inANewsroomOfItsOwn(Act act) {
		this.transaction.executeWithoutResult((status) -> {
			Person admin = this.people.find("admin").orElseThrow();
			Person manager = person(Role.MANAGER);
			Desk desk = this.desks.open("Desk " + UUID.randomUUID(), admin);
			this.desks.seat(manager, List.of(desk.id()), admin);
			this.jdbc.sql("update person set active = false where username <> :manager")
				.param("manager", manager.username())
				.update();
			this.jdbc.sql("update claim set desks = array[gen_random_uuid()] where :nil::uuid = any(desks)")
				.param("nil", Desk.EVERYBODYS)
				.update();
			act.by(manager, desk.id());
			status.setRollbackOnly();
		});
	}

	private UUID claim(UUID desk, String stage) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at, desks)
					values (:id, 'Made up', 'EVENT', 'REPORTED', 'LOW', :stage, now(), 'checker', now(), array[:desk::uuid])
					""")
			.param("id", id)
			.param("stage", stage)
			.param("desk", desk)
			.update();
		return id;
	}

	private UUID untaken(UUID claim, String kind) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into task (id, kind, step, claim_id, round, stage, created_at)
				select :id, :kind, 'AStep', id, :id, stage, now() from claim where id = :claim
				""").param("id", id).param("kind", kind).param("claim", claim).update();
		return id;
	}

	private UUID held(UUID claim, String kind, Person by, int hoursAgo) {
		UUID id = untaken(claim, kind);
		this.jdbc.sql("""
				update task set assignee = :by, taken_at = now() - :hours * interval '1 hour' where id = :id
				""").param("by", by.username()).param("hours", hoursAgo).param("id", id).update();
		return id;
	}

	private void participate(UUID task, Person by, String duty) {
		this.jdbc.sql("""
				insert into participation (claim_id, username, duty, since)
				select claim_id, :by, :duty, now() from task where id = :task
				""").param("by", by.username()).param("duty", duty).param("task", task).update();
	}

	private void returned(UUID claim, Person by) {
		UUID task = done(claim, "SIGN_OFF", by);
		this.jdbc
			.sql("""
					insert into decision (id, claim_id, task_id, round, answer, return_to, reason, signed_hash, decided_by, decided_at)
					values (:task, :claim, :task, :task, 'RETURN', 'COLLECTION', 'No.', '-', :by, now())
					""")
			.param("task", task)
			.param("claim", claim)
			.param("by", by.username())
			.update();
	}

	private UUID done(UUID claim, String kind, Person by) {
		UUID id = untaken(claim, kind);
		this.jdbc.sql("update task set completed_by = :by, completed_at = now() - interval '1 day' where id = :id")
			.param("by", by.username())
			.param("id", id)
			.update();
		return id;
	}

	private void stay(UUID claim, int days, boolean left) {
		this.jdbc
			.sql("""
					insert into stage_stay (claim_id, stage, entered_at, left_at, left_for, untaken, in_hand, outside, paused, automatic)
					select :claim, 'COLLECTION', now() - :days * interval '1 day', case when :left then now() end,
					    case when :left then 'SIGN_OFF' end, n, n, n, n, n from (select case when :left then 0::bigint end as n) one
					""")
			.param("claim", claim)
			.param("days", days)
			.param("left", left)
			.update();
		this.jdbc.sql("update claim set stage_since = now() - :days * interval '1 day' where id = :claim")
			.param("claim", claim)
			.param("days", days)
			.update();
	}

	private Person person(Role role) {
		String username = "s" + UUID.randomUUID().toString().substring(0, 12);
		return this.people.enter(username, username, "twosource", Set.of(role), "admin");
	}

}
