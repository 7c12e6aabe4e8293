package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Hands the policy table what is known of the claim, for as long as it is asked. */
@Component
class PolicyFacts implements ExecutionListener, ProcessPart {

	private final KnownFacts facts;

	PolicyFacts(KnownFacts facts) {
		this.facts = facts;
	}

	@Override
	public void notify(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		TableInputs.put(execution, this.facts.of(claimId));
	}

}
