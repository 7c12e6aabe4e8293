package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.claim.Claims;

/** Which tasks are in care, which were, and what came of it. */
@Component
class CareBook {

	/** How the care for a task ended. */
	enum Outcome {

		ANSWERED, TOUCHED, RETURNED, LET_GO, GIVEN, TOLD, LEFT

	}

	/**
	 * A task whose holder is asked about it.
	 *
	 * @param holder whom it is about
	 * @param begunAt since when it is in care
	 * @param asked whether they were asked, or are not there to be asked
	 * @param answerBy until when they may answer, or null before that is known
	 */
	record Care(String holder, Instant begunAt, boolean asked, @Nullable Instant answerBy) {

	}

	private final JdbcClient jdbc;

	private final TaskBook tasks;

	private final Claims claims;

	private final Clock clock;

	CareBook(JdbcClient jdbc, TaskBook tasks, Claims claims, Clock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.claims = claims;
		this.clock = clock;
	}

	/**
	 * Takes a task into care.
	 * @param holder who holds it, or null when nobody does
	 * @return false when it is in care already, or in other hands by now
	 */
	boolean begin(UUID taskId, @Nullable String holder) {
		return this.jdbc.sql("""
				insert into task_care (task_id, way, holder, begun_at)
				select id, case when assignee is null then 'UNTAKEN' else 'UNTOUCHED' end, assignee, :now
				from task where id = :task and assignee is not distinct from :holder::text
				    and completed_at is null and cancelled_at is null
				on conflict (task_id) where ended_at is null do nothing
				""").param("task", taskId).param("holder", holder).param("now", now()).update() == 1;
	}

	/** How a task is cared for whose holder is asked about it; empty when none is. */
	Optional<Care> of(UUID taskId) {
		return this.jdbc.sql("""
				select holder, begun_at, asked, answer_by from task_care
				where task_id = :task and ended_at is null and way = 'UNTOUCHED'
				""")
			.param("task", taskId)
			.query((row, index) -> new Care(row.getString("holder"), row.getTimestamp("begun_at").toInstant(),
					row.getBoolean("asked"), TaskBook.instant(row, "answer_by")))
			.optional();
	}

	void waitUntil(UUID taskId, Instant answerBy) {
		this.jdbc.sql("update task_care set answer_by = :until where task_id = :task and ended_at is null")
			.param("until", Timestamp.from(answerBy))
			.param("task", taskId)
			.update();
	}

	void asked(UUID taskId) {
		this.jdbc.sql("update task_care set asked = true where task_id = :task and ended_at is null")
			.param("task", taskId)
			.update();
	}

	void end(UUID taskId, Outcome outcome) {
		this.jdbc.sql("""
				update task_care set ended_at = greatest(:now, begun_at), outcome = :outcome
				where task_id = :task and ended_at is null
				""").param("now", now()).param("outcome", outcome.name()).param("task", taskId).update();
	}

	/**
	 * The task, when it is still open, held with its claim until the transaction ends.
	 */
	Optional<Task> hold(UUID taskId) {
		Task task = this.tasks.find(taskId).orElseThrow(() -> Refusal.unknown("task.unknown"));
		this.claims.hold(task.claimId());
		return this.tasks.hold(taskId).filter(Task::open);
	}

	/**
	 * Whether a held task moved since it is in care, or may lie now because its claim is
	 * paused.
	 */
	boolean isTouched(Task task, Care care) {
		return this.jdbc
			.sql("""
					select coalesce((select since from untouched(:claim, :holder, null)) > :begun, false) or exists (select from claim_wait
					    where claim_id = :claim and ended_at is null and kind = 'PAUSED')
					""")
			.param("claim", task.claimId())
			.param("holder", care.holder())
			.param("begun", Timestamp.from(care.begunAt()))
			.query(Boolean.class)
			.single();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
