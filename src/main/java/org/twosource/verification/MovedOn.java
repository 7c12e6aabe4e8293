package org.twosource.verification;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends what was for the stage that a claim has left: a pause, and a clock set anew. */
@Component
class MovedOn {

	private final RuntimeService processes;

	MovedOn(RuntimeService processes) {
		this.processes = processes;
	}

	@EventListener
	void on(ClaimMovedOn event) {
		this.processes.createMessageCorrelation("ClaimMovedOn")
			.processInstanceBusinessKey(event.claimId().toString())
			.correlateAllWithResult();
	}

}
