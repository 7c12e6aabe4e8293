package org.twosource.verification;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;

/** Voids the approvals given to what has changed since. */
@Component
class VoidApprovals implements JavaDelegate, ProcessPart {

	private final Judgements judgements;

	private final Audit audit;

	VoidApprovals(Judgements judgements, Audit audit) {
		this.judgements = judgements;
		this.audit = audit;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		String reason = "Evidence arrived or the wording changed after signing; it is weighed again";
		List<String> voided = this.judgements.voidApprovals(claimId, reason)
			.stream()
			.map(Judgement.Decision::by)
			.toList();
		this.audit.record(Audit.PROCESS, "approvals voided", claimId, Map.of("approvals", voided.size(), "reason",
				reason, "before", Map.of("approvals", voided), "after", Map.of("approvals", List.of())));
	}

}
