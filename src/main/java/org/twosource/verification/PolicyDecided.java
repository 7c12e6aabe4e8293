package org.twosource.verification;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;
import org.twosource.source.Reliability;

/**
 * Combines the rules that matched, the strictest of each winning, and keeps the policy
 * with the claim.
 */
@Component
class PolicyDecided implements ExecutionListener, ProcessPart {

	private final Policies policies;

	private final KnownFacts facts;

	private final DecisionTables tables;

	private final Audit audit;

	private final Clock clock;

	PolicyDecided(Policies policies, KnownFacts facts, DecisionTables tables, Audit audit, Clock clock) {
		this.policies = policies;
		this.facts = facts;
		this.tables = tables;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public void notify(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		DmnDecisionResult matched = (DmnDecisionResult) execution.getVariable("decisionResult");
		DecisionTables.Table table = this.tables.ofProcess(execution, "verification-policy");
		Policy policy = policy(claimId, matched, table);
		this.policies.keep(claimId, policy);
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("rules", policy.rules().stream().map(Policy.Rule::name).toList());
		details.put("ruleIds", policy.rules().stream().map(Policy.Rule::id).toList());
		details.put("tableVersion", policy.tableVersion());
		this.audit.record(Audit.PROCESS, "policy decided", claimId, details);
		execution.setVariable("requestComment", policy.requestComment());
		execution.setVariable("signOffs", policy.signOffs());
	}

	private Policy policy(UUID claimId, DmnDecisionResult matched, DecisionTables.Table table) {
		List<Policy.Rule> rules = matched.<String>collectEntries("rule").stream().map(table::rule).toList();
		return new Policy(most(matched, "independentOrigins"), strictestReliability(matched),
				any(matched, "primarySource"), any(matched, "tiedSourcesCountOnce"), any(matched, "requestComment"),
				any(matched, "secondChecker"), most(matched, "signOffs"), least(matched, "collectionDays"),
				least(matched, "commentDays"), least(matched, "corroborationDays"), least(matched, "signOffDays"),
				this.facts.of(claimId), rules, table.version(), this.clock.instant());
	}

	private static int most(DmnDecisionResult matched, String output) {
		return numbers(matched, output).stream().mapToInt(Number::intValue).max().orElse(0);
	}

	private static int least(DmnDecisionResult matched, String output) {
		return numbers(matched, output).stream().mapToInt(Number::intValue).min().orElse(1);
	}

	private static boolean any(DmnDecisionResult matched, String output) {
		return given(matched, output, Boolean.class::cast).contains(true);
	}

	private static Reliability strictestReliability(DmnDecisionResult matched) {
		return given(matched, "leastReliability", (letter) -> Reliability.valueOf((String) letter)).stream()
			.min(Reliability::compareTo)
			.orElse(Reliability.F);
	}

	private static List<Number> numbers(DmnDecisionResult matched, String output) {
		return given(matched, output, Number.class::cast);
	}

	private static <T> List<T> given(DmnDecisionResult matched, String output, Function<Object, T> type) {
		return matched.getResultList()
			.stream()
			.map((entries) -> entries.get(output))
			.filter((entry) -> entry != null)
			.map(type)
			.toList();
	}

}
