package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.twosource.claim.Candidates;

/** Has the candidates of a document proposed. */
@Component
class ExtractCandidates implements JavaDelegate, ProcessPart {

	private final Candidates candidates;

	ExtractCandidates(Candidates candidates) {
		this.candidates = candidates;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.candidates.propose(UUID.fromString(execution.getProcessBusinessKey()));
	}

}
