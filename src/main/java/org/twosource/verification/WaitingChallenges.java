package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Challenges that came while a claim was verified again; the diagrams ask, and their
 * expressions reach public types only.
 */
@Component
public class WaitingChallenges implements ProcessPart {

	private final Challenges challenges;

	WaitingChallenges(Challenges challenges) {
		this.challenges = challenges;
	}

	/** Whether one is still to be answered. */
	public boolean isAny(DelegateExecution execution) {
		return !this.challenges.open(UUID.fromString(execution.getProcessBusinessKey())).isEmpty();
	}

}
