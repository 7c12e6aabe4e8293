package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.account.Absences;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;

/** Tasks that lie: held or left for ten days without anybody doing anything. */
@TestComponent
public class Lying {

	private static final Duration LONG = Duration.ofDays(10);

	private final JdbcClient jdbc;

	private final ProcessEngine engine;

	private final People people;

	private final Absences absences;

	private final TransactionTemplate transaction;

	Lying(JdbcClient jdbc, ProcessEngine engine, People people, Absences absences, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.engine = engine;
		this.people = people;
		this.absences = absences;
		this.transaction = transaction;
	}

	/** Somebody new. */
	public String person(String... roles) {
		String username = "lying" + UUID.randomUUID().toString().substring(0, 8);
		this.people.enter(username, "Somebody " + username, "twosource",
				Set.copyOf(List.of(roles).stream().map(Role::valueOf).toList()), "admin");
		return username;
	}

	/** The open task of a claim, in somebody's hands for long. */
	public String held(String claim, String username) {
		UUID task = task(claim);
		Timestamp then = Timestamp.from(Instant.now().minus(LONG));
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("update task set assignee = :who, created_at = :then, taken_at = :then where id = :task")
				.param("who", username)
				.param("then", then)
				.param("task", task)
				.update();
			this.jdbc.sql("""
					insert into task_holding (task_id, claim_id, username, held_from)
					select id, claim_id, assignee, taken_at from task where id = :task
					""").param("task", task).update();
			this.engine.getTaskService().setAssignee(task.toString(), username);
		});
		return task.toString();
	}

	/** The open task of a claim, in nobody's hands for long, and due first of all. */
	public String untaken(String claim) {
		UUID task = task(claim);
		this.jdbc.sql("update task set created_at = :then, due_at = '2000-01-01' where id = :task")
			.param("then", Timestamp.from(Instant.now().minus(LONG)))
			.param("task", task)
			.update();
		return task.toString();
	}

	/** Has the clock of the diagram strike. */
	public void look() {
		var jobs = this.engine.getManagementService();
		jobs.executeJob(jobs.createJobQuery().timers().activityId("EveryQuarterOfAnHour").singleResult().getId());
	}

	/** Somebody is absent from today on. */
	public void absent(String username) {
		LocalDate today = this.absences.today();
		this.absences.note(username, today, today.plusDays(12), admin());
	}

	/** Does something while nobody else is there, and takes it back. */
	public void alone(Runnable act) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					update person set active = false
					where roles && '{FACT_CHECKER,EDITOR}' or not (roles && '{MANAGER,ADMIN}')
					""").update();
			act.run();
			status.setRollbackOnly();
		});
	}

	public @Nullable String holder(String task) {
		return this.jdbc.sql("select assignee from task where id = :task::uuid")
			.param("task", task)
			.query((row, index) -> Optional.ofNullable(row.getString(1)))
			.single()
			.orElse(null);
	}

	public String claim(String task) {
		return this.jdbc.sql("select claim_id::text from task where id = :task::uuid")
			.param("task", task)
			.query(String.class)
			.single();
	}

	/** What people were told of a task, oldest first. */
	public List<String> told(String task) {
		return this.jdbc.sql("select kind from notice where task_id = :task::uuid order by made_at")
			.param("task", task)
			.query(String.class)
			.list();
	}

	/** How the care for a task ended. */
	public String outcome(String task) {
		return this.jdbc.sql("select outcome from task_care where task_id = :task::uuid and ended_at is not null")
			.param("task", task)
			.query(String.class)
			.single();
	}

	private UUID task(String claim) {
		return this.jdbc
			.sql("select id from task where claim_id = :claim::uuid and completed_at is null and cancelled_at is null")
			.param("claim", claim)
			.query(UUID.class)
			.single();
	}

	private Person admin() {
		return this.people.find("admin").orElseThrow();
	}

}
