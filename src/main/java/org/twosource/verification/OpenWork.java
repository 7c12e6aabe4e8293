package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.claim.Priority;

/** The open tasks of a claim, in the task book and in the engine at once. */
@Component
class OpenWork {

	private final JdbcClient jdbc;

	private final TaskService engine;

	OpenWork(JdbcClient jdbc, TaskService engine) {
		this.jdbc = jdbc;
		this.engine = engine;
	}

	/** What the engine calls a priority; 50 is what it gives by itself. */
	static int weight(Priority priority) {
		return switch (priority) {
			case URGENT -> 100;
			case NORMAL -> 50;
			case LOW -> 0;
		};
	}

	/** Tells the engine how urgent a claim's tasks are; the book follows the claim. */
	void prioritise(UUID claimId, Priority priority) {
		of(claimId).forEach((task) -> this.engine.setPriority(task.toString(), weight(priority)));
	}

	/** Has all of a claim's tasks due at an instant. */
	void due(UUID claimId, Instant dueAt) {
		List<UUID> open = of(claimId);
		this.jdbc.sql("update task set due_at = :due where id = any(:open)")
			.param("due", Timestamp.from(dueAt))
			.param("open", open.toArray(UUID[]::new))
			.update();
		open.forEach((task) -> this.engine.setDueDate(task.toString(), Date.from(dueAt)));
	}

	/** By when the first of a claim's tasks is due; empty when no clock runs for any. */
	Optional<Instant> due(UUID claimId) {
		return this.jdbc.sql("""
				select min(due_at) from task
				where claim_id = :claim and completed_at is null and cancelled_at is null having min(due_at) is not null
				""").param("claim", claimId).query(Timestamp.class).optional().map(Timestamp::toInstant);
	}

	/** Whether anything is to be done on a claim by people. */
	boolean isAny(UUID claimId) {
		return !of(claimId).isEmpty();
	}

	/** Whether somebody holds an open task on a claim. */
	boolean isHeld(UUID claimId, String username) {
		return this.jdbc.sql("""
				select exists (select from task where claim_id = :claim and assignee = :username
				    and completed_at is null and cancelled_at is null)
				""").param("claim", claimId).param("username", username).query(Boolean.class).single();
	}

	private List<UUID> of(UUID claimId) {
		return this.jdbc
			.sql("""
					select id from task where claim_id = :claim and completed_at is null and cancelled_at is null order by id
					""")
			.param("claim", claimId)
			.query(UUID.class)
			.list();
	}

}
