package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Hands the sufficiency table the newest assessment and the evidence it rests on. */
@Component
class SufficiencyFacts implements ExecutionListener, ProcessPart {

	private final SufficiencyInputs inputs;

	private final Judgements judgements;

	SufficiencyFacts(SufficiencyInputs inputs, Judgements judgements) {
		this.inputs = inputs;
		this.judgements = judgements;
	}

	@Override
	public void notify(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		Judgement.Assessment assessment = this.judgements.latestAssessment(claimId).orElseThrow();
		TableInputs.put(execution, this.inputs.of(claimId, assessment));
	}

}
