package org.twosource.claim;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes on claims how people steer them. Whoever calls it holds the claim and has made
 * sure that it may be done.
 */
@Component
public class SteeredClaims {

	private final JdbcClient jdbc;

	SteeredClaims(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes a claim, and with it every task on it, more or less urgent. */
	public void prioritise(UUID claimId, Priority priority) {
		this.jdbc.sql("update claim set priority = :priority where id = :id")
			.param("priority", priority.name())
			.param("id", claimId)
			.update();
	}

	/** Says by when the claim should be done with where it stands. */
	public void due(UUID claimId, Instant dueAt) {
		this.jdbc.sql("update claim set due_at = :due where id = :id")
			.param("due", Timestamp.from(dueAt))
			.param("id", claimId)
			.update();
	}

	/** A claim has time again. */
	public void notOverdue(UUID claimId) {
		this.jdbc.sql("update claim set overdue = false where id = :id").param("id", claimId).update();
	}

	/** A claim rests. */
	public void pause(UUID claimId, Steering.Pause pause) {
		this.jdbc.sql("""
				update claim set paused_at = :since, paused_until = :until, paused_by = :by, pause_reason = :reason
				where id = :id
				""")
			.param("since", Timestamp.from(pause.since()))
			.param("until", Timestamp.from(pause.until()))
			.param("by", pause.by())
			.param("reason", pause.reason())
			.param("id", claimId)
			.update();
	}

	/** A claim goes on. */
	public void goOn(UUID claimId) {
		this.jdbc.sql("""
				update claim set paused_at = null, paused_until = null, paused_by = null, pause_reason = null
				where id = :id
				""").param("id", claimId).update();
	}

	/** The managers are called to a claim. */
	public void escalate(UUID claimId, Steering.Escalation escalation) {
		this.jdbc.sql("""
				update claim set escalated_at = :at, escalated_by = :by, escalation_reason = :reason where id = :id
				""")
			.param("at", Timestamp.from(escalation.at()))
			.param("by", escalation.by())
			.param("reason", escalation.reason())
			.param("id", claimId)
			.update();
	}

	/** A manager has answered. */
	public void settle(UUID claimId) {
		this.jdbc.sql("""
				update claim set escalated_at = null, escalated_by = null, escalation_reason = null where id = :id
				""").param("id", claimId).update();
	}

}
