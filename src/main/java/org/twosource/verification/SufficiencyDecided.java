package org.twosource.verification;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;

/**
 * Gives the claim its verdict when the evidence suffices for it, or says what is missing.
 */
@Component
class SufficiencyDecided implements ExecutionListener, ProcessPart {

	private final Claims claims;

	private final Judgements judgements;

	private final Audit audit;

	SufficiencyDecided(Claims claims, Judgements judgements, Audit audit) {
		this.claims = claims;
		this.judgements = judgements;
		this.audit = audit;
	}

	@Override
	public void notify(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		List<String> unmet = ((DmnDecisionResult) execution.getVariable("decisionResult")).collectEntries("unmet");
		if (unmet.isEmpty()) {
			Judgement.Assessment assessment = this.judgements.latestAssessment(claimId).orElseThrow();
			Claim before = this.claims.get(claimId);
			Claim after = this.claims.conclude(before, assessment.verdict(), assessment.confidence(),
					assessment.rationale(), assessment.figure());
			this.audit.record(Audit.PROCESS, "evidence suffices", claimId,
					Map.of("verdict", assessment.verdict(), "before", conclusion(before), "after", conclusion(after)));
		}
		else {
			this.audit.record(Audit.PROCESS, "more evidence needed", claimId, Map.of("unmet", unmet));
		}
		execution.setVariable("evidenceSuffices", unmet.isEmpty());
	}

	private static Map<String, Object> conclusion(Claim claim) {
		return Answer.details("verdict", claim.verdict(), "confidence", claim.confidence(), "figure", claim.figure(),
				"rationale", claim.rationale());
	}

}
