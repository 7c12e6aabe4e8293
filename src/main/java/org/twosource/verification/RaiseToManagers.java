package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.claim.Claims;
import org.twosource.claim.Priority;
import org.twosource.claim.Steering;

/** Makes a claim urgent that was escalated, and says so to whom it concerns. */
@Component
class RaiseToManagers implements JavaDelegate, ProcessPart {

	private final Claims claims;

	private final ObjectProvider<Priorities> priorities;

	private final ApplicationEventPublisher events;

	/**
	 * Readies it.
	 * @param priorities ask the engine, which is not there before its parts are
	 */
	RaiseToManagers(Claims claims, ObjectProvider<Priorities> priorities, ApplicationEventPublisher events) {
		this.claims = claims;
		this.priorities = priorities;
		this.events = events;
	}

	@Override
	public void execute(DelegateExecution execution) {
		raise(UUID.fromString(execution.getProcessBusinessKey()));
	}

	void raise(UUID claimId) {
		Steering.Escalation escalation = this.claims.get(claimId).steering().escalation();
		if (escalation != null) {
			this.priorities.getObject().set(claimId, Priority.URGENT);
			this.events
				.publishEvent(new ClaimEscalated(claimId, escalation.by(), escalation.reason(), escalation.at()));
		}
	}

}
