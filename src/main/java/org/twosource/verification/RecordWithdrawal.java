package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.claim.Stage;

/** Closes a claim that was withdrawn, and a challenge under review with it. */
@Component
class RecordWithdrawal implements JavaDelegate, ProcessPart {

	private final Withdrawals withdrawals;

	private final Challenges challenges;

	private final Stages stages;

	private final ApplicationEventPublisher events;

	RecordWithdrawal(Withdrawals withdrawals, Challenges challenges, Stages stages, ApplicationEventPublisher events) {
		this.withdrawals = withdrawals;
		this.challenges = challenges;
		this.stages = stages;
		this.events = events;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		Withdrawals.Withdrawal withdrawal = this.withdrawals.of(claimId);
		this.challenges.answer(claimId, "DROPPED", withdrawal.reason(), withdrawal.by());
		this.stages.close(claimId, Stage.WITHDRAWN);
		this.events.publishEvent(new ClaimDropped(claimId, Stage.WITHDRAWN, withdrawal.reason(), withdrawal.by()));
	}

}
