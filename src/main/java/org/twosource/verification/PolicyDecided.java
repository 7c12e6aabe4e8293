package org.twosource.verification;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;

/**
 * Combines the rules that matched, the strictest of each winning, and keeps the policy
 * with the claim.
 */
@Component
class PolicyDecided implements ExecutionListener, ProcessPart {

	private final Policies policies;

	private final DecisionTables tables;

	private final Audit audit;

	private final Clock clock;

	PolicyDecided(Policies policies, DecisionTables tables, Audit audit, Clock clock) {
		this.policies = policies;
		this.tables = tables;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public void notify(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		DmnDecisionResult matched = (DmnDecisionResult) execution.getVariable("decisionResult");
		DecisionTables.Table table = this.tables.ofProcess(execution, "verification-policy");
		Policy policy = StrictestRules.policy(matched, TableInputs.of(execution, KnownFacts.NAMES),
				matched.<String>collectEntries("rule").stream().map(table::rule).toList(), table.version(),
				this.clock.instant());
		this.policies.keep(claimId, policy);
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("rules", policy.rules().stream().map(Policy.Rule::name).toList());
		details.put("ruleIds", policy.rules().stream().map(Policy.Rule::id).toList());
		details.put("tableVersion", policy.tableVersion());
		this.audit.record(Audit.PROCESS, "policy decided", claimId, details);
		execution.setVariable("requestComment", policy.requestComment());
		execution.setVariable("signOffs", policy.signOffs());
	}

}
