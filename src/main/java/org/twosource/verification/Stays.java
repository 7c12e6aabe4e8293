package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.claim.Stage;
import org.twosource.claim.Steering;

/**
 * How long each claim stayed at each stage, how its time there was spent, and when it
 * waited. No stay or wait ends before it began, whichever node's clock is ahead.
 */
@Component
class Stays {

	private final JdbcClient jdbc;

	private final Clock clock;

	Stays(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The claim is at a stage from now on and waits for nothing; where it was before is
	 * settled.
	 */
	void enter(UUID claimId, Stage stage) {
		Timestamp now = Timestamp.from(this.clock.instant());
		endWait(claimId, now);
		this.jdbc.sql("""
				update stage_stay set left_at = greatest(:now, entered_at), left_for = :stage,
				    (untaken, in_hand, outside, paused, automatic)
				        = (select * from time_spent(claim_id, entered_at, greatest(:now, entered_at)))
				where claim_id = :claim and left_at is null and stage <> :stage
				""").param("now", now).param("stage", stage.name()).param("claim", claimId).update();
		this.jdbc
			.sql("""
					insert into stage_stay (claim_id, stage, came_from, entered_at)
					select :claim, :stage, before.stage, greatest(:now, before.left_at)
					from (select 1) one left join lateral (
					    select stage, left_at from stage_stay
					    where claim_id = :claim and left_at is not null order by entered_at desc, id desc limit 1) before on true
					where not exists (select from stage_stay where claim_id = :claim and left_at is null)
					""")
			.param("claim", claimId)
			.param("stage", stage.name())
			.param("now", now)
			.update();
	}

	/** The claim is overdue where it stands. */
	void overdue(UUID claimId) {
		this.jdbc
			.sql("""
					update stage_stay set overdue_at = coalesce(overdue_at, :now) where claim_id = :claim and left_at is null
					""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("claim", claimId)
			.update();
	}

	/** The claim waits for somebody outside. */
	void waitOutside(UUID claimId, Timestamp until) {
		Timestamp now = Timestamp.from(this.clock.instant());
		endWait(claimId, now);
		this.jdbc.sql("""
				insert into claim_wait (claim_id, kind, began_at, expected_at) values (:claim, 'OUTSIDE', :now, :until)
				""").param("claim", claimId).param("now", now).param("until", until).update();
	}

	/** Whom a claim waits for outside is expected by another instant. */
	void expect(UUID claimId, Instant until) {
		this.jdbc.sql("update claim_wait set expected_at = :until where claim_id = :claim and ended_at is null")
			.param("until", Timestamp.from(until))
			.param("claim", claimId)
			.update();
	}

	/** The claim rests. */
	void pause(UUID claimId, Steering.Pause pause) {
		endWait(claimId, Timestamp.from(pause.since()));
		this.jdbc.sql("""
				insert into claim_wait (claim_id, kind, reason, paused_by, began_at, expected_at)
				values (:claim, 'PAUSED', :reason, :by, :since, :until)
				""")
			.param("claim", claimId)
			.param("reason", pause.reason())
			.param("by", pause.by())
			.param("since", Timestamp.from(pause.since()))
			.param("until", Timestamp.from(pause.until()))
			.update();
	}

	/** The claim rests no longer. */
	void goOn(UUID claimId, Instant now) {
		endWait(claimId, Timestamp.from(now));
	}

	private void endWait(UUID claimId, Timestamp now) {
		this.jdbc.sql("""
				update claim_wait set ended_at = greatest(:now, began_at) where claim_id = :claim and ended_at is null
				""").param("now", now).param("claim", claimId).update();
	}

}
