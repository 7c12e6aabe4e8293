package org.twosource.verification;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;

/** Marks a claim overdue: it stands on the managers' board from then on. */
@Component
class MarkOverdue implements JavaDelegate, ProcessPart {

	private final Claims claims;

	private final Stays stays;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	MarkOverdue(Claims claims, Stays stays, Audit audit, ApplicationEventPublisher events) {
		this.claims = claims;
		this.stays = stays;
		this.audit = audit;
		this.events = events;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		Claim claim = this.claims.get(claimId);
		this.claims.markOverdue(claimId);
		this.stays.overdue(claimId);
		this.audit.record(Audit.PROCESS, "deadline passed", claimId, Answer.details("stage", claim.stage(), "dueAt",
				claim.dueAt(), "before", Map.of("overdue", claim.overdue()), "after", Map.of("overdue", true)));
		this.events.publishEvent(new ClaimOverdue(claimId, claim.stage(), claim.dueAt()));
	}

}
