package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.claim.Stage;

/** Drops a claim that an editor spiked, and every challenge that waits with it. */
@Component
class RecordSpike implements JavaDelegate, ProcessPart {

	private final Judgements judgements;

	private final Challenges challenges;

	private final Stages stages;

	private final ApplicationEventPublisher events;

	RecordSpike(Judgements judgements, Challenges challenges, Stages stages, ApplicationEventPublisher events) {
		this.judgements = judgements;
		this.challenges = challenges;
		this.stages = stages;
		this.events = events;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		Judgement.Decision spike = this.judgements.decisions(claimId).get(0);
		this.challenges.answer(claimId, "DROPPED", String.valueOf(spike.reason()), spike.by());
		this.stages.close(claimId, Stage.SPIKED);
		this.events.publishEvent(new ClaimDropped(claimId, Stage.SPIKED, String.valueOf(spike.reason()), spike.by()));
	}

}
