package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends what was for the stage that a claim has left: a pause, and a clock set anew. */
@Component
class MovedOn {

	private final RuntimeService processes;

	private final JdbcClient jdbc;

	MovedOn(RuntimeService processes, JdbcClient jdbc) {
		this.processes = processes;
		this.jdbc = jdbc;
	}

	@EventListener
	void on(ClaimMovedOn event) {
		if (isAwaited(event.claimId())) {
			this.processes.createMessageCorrelation("ClaimMovedOn")
				.processInstanceBusinessKey(event.claimId().toString())
				.correlateAllWithResult();
		}
	}

	/** Most claims have neither; that costs less to find out than to tell the engine. */
	private boolean isAwaited(UUID claimId) {
		return this.jdbc.sql("""
				select exists (select from camunda.act_ru_execution p
				    join camunda.act_ru_event_subscr s on s.proc_inst_id_ = p.id_ and s.event_name_ = 'ClaimMovedOn'
				    where p.business_key_ = :claim)
				""").param("claim", claimId.toString()).query(Boolean.class).single();
	}

}
