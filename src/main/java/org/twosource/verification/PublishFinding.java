package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;

/** Has the finding published, if what was signed is still what stands. */
@Component
class PublishFinding implements JavaDelegate, ProcessPart {

	private final Claims claims;

	private final Judgements judgements;

	private final SignedContent signedContent;

	private final Challenges challenges;

	private final Stages stages;

	private final ApplicationEventPublisher events;

	PublishFinding(Claims claims, Judgements judgements, SignedContent signedContent, Challenges challenges,
			Stages stages, ApplicationEventPublisher events) {
		this.claims = claims;
		this.judgements = judgements;
		this.signedContent = signedContent;
		this.challenges = challenges;
		this.stages = stages;
		this.events = events;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		String hash = this.signedContent.hash(this.claims.hold(claimId));
		List<Judgement.Decision> approvals = this.judgements.approvals(claimId);
		int needed = (Integer) execution.getVariable("signOffs");
		if (approvals.size() < needed || approvals.stream().anyMatch((one) -> !one.signedHash().equals(hash))) {
			throw new BpmnError("APPROVAL_VOID");
		}
		String why = this.challenges.correctionWhy(claimId).orElse(null);
		this.stages.close(claimId, Stage.PUBLISHED);
		this.events
			.publishEvent(new FindingDue(claimId, hash, approvals.stream().map(Judgement.Decision::by).toList(), why));
	}

}
