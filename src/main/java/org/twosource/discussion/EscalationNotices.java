package org.twosource.discussion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.Desk;
import org.twosource.verification.ClaimEscalated;
import org.twosource.verification.EscalationAnswered;

/** Tells people that the managers were called to a claim, and what they answered. */
@Component
class EscalationNotices {

	private final JdbcClient jdbc;

	private final Clock clock;

	EscalationNotices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Tells everyone who oversees the claim, and everyone who holds a task on it. */
	void escalated(ClaimEscalated escalated) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, reason, caused_by, made_at)
				select gen_random_uuid(), p.username, 'ESCALATED', c.id, :reason, :by, :at
				from claim c join person p on p.active and p.username <> :by
				where c.id = :claim and ('ADMIN' = any(p.roles)
				    or ('MANAGER' = any(p.roles) and (:everybodys = any(c.desks) or exists (
				        select from desk_person d where d.username = p.username and d.desk_id = any(c.desks))))
				    or exists (select from task t where t.claim_id = c.id and t.assignee = p.username
				        and t.completed_at is null and t.cancelled_at is null))
				""")
			.param("reason", escalated.reason())
			.param("by", escalated.by())
			.param("at", Timestamp.from(escalated.at()))
			.param("claim", escalated.claimId())
			.param("everybodys", Desk.EVERYBODYS)
			.update();
	}

	/** Tells who had called the managers, unless they answered themselves. */
	void answered(EscalationAnswered answered) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, reason, caused_by, made_at)
				select :id, p.username, 'SETTLED', :claim, :answer, :by, :now
				from person p where p.username = :to and p.username <> :by and p.active
				""")
			.param("id", UUID.randomUUID())
			.param("claim", answered.claimId())
			.param("answer", answered.answer())
			.param("by", answered.by())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("to", answered.to())
			.update();
	}

}
