package org.twosource.discussion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.verification.HolderAsked;
import org.twosource.verification.NobodyMay;
import org.twosource.verification.TaskTakenBack;

/** What people are told of tasks that nobody moves, in the transaction it happens in. */
@Component
class TaskNotices {

	private final JdbcClient jdbc;

	private final Clock clock;

	TaskNotices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	void on(HolderAsked event) {
		tell("STILL_WORKING", event.holder(), event.claimId(), event.taskId());
	}

	@EventListener
	void on(TaskTakenBack event) {
		tell("BACK_IN_POOL", event.holder(), event.claimId(), event.taskId());
	}

	/** Tells the managers who oversee the claim; administrators oversee every one. */
	@EventListener
	void on(NobodyMay event) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, task_id, reason, made_at)
				select gen_random_uuid(), p.username, 'NOBODY_MAY', c.id, :task, :rules, :now
				from claim c join person p on p.active and ('ADMIN' = any(p.roles) or ('MANAGER' = any(p.roles)
				    and ('00000000-0000-0000-0000-000000000000' = any(c.desks) or exists (select from desk_person d
				        where d.username = p.username and d.desk_id = any(c.desks)))))
				where c.id = :claim
				""")
			.param("task", event.taskId())
			.param("rules", String.join(",", event.rules()))
			.param("now", now())
			.param("claim", event.claimId())
			.update();
	}

	private void tell(String kind, String holder, UUID claimId, UUID taskId) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, task_id, made_at)
				select :id, username, :kind, :claim, :task, :now from person where username = :holder and active
				""")
			.param("id", UUID.randomUUID())
			.param("kind", kind)
			.param("claim", claimId)
			.param("task", taskId)
			.param("now", now())
			.param("holder", holder)
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
