package org.twosource.speed;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;

/**
 * What the diagrams call, doing nothing but what the diagrams need to go on: the tables
 * are asked with the facts of a claim that one good source confirms, and gateways find
 * their variables.
 */
public final class BareParts {

	static final Map<String, Object> POLICY = Map.of("kind", "STATISTIC", "hedge", "ASSERTED", "harm", "LOW",
			"distinctOrigins", 0, "bestReliability", "", "bestCredibility", 0, "contradictingOrigins", 0,
			"primarySourceSeen", false, "replySought", false, "openCitationDefects", 0);

	static final Map<String, Object> SUFFICIENCY = Map.of("verdict", "CONFIRMED", "kind", "STATISTIC", "outcome",
			"CONCLUDED", "supporting", 2, "refuting", 0, "primarySourceRequired", false, "primarySourceSeen", true,
			"commentRequired", false, "replySought", false);

	private BareParts() {
	}

	/** By the names the diagrams have for them. */
	static Map<Object, Object> all() {
		Map<Object, Object> parts = new HashMap<>();
		parts.put("policyFacts", inputs(POLICY));
		parts.put("sufficiencyFacts", inputs(SUFFICIENCY));
		parts.put("policyDecided", (ExecutionListener) (execution) -> {
			execution.setVariable("requestComment", false);
			execution.setVariable("signOffs", 1);
		});
		parts.put("sufficiencyDecided", (ExecutionListener) (execution) -> {
			List<String> unmet = ((DmnDecisionResult) execution.getVariable("decisionResult")).collectEntries("unmet");
			execution.setVariable("evidenceSuffices", unmet.isEmpty());
		});
		parts.put("stages", new Stages());
		parts.put("deadlines", new Deadlines());
		parts.put("languageModelUse", new LanguageModel());
		JavaDelegate nothing = (execution) -> {
		};
		for (String name : List.of("extractCandidates", "publishFinding", "markOverdue", "noteNoReply", "voidApprovals",
				"recordSpike", "recordWithdrawal", "raiseToManagers")) {
			parts.put(name, nothing);
		}
		return parts;
	}

	/** For as long as the table is asked; nothing of it is stored. */
	private static ExecutionListener inputs(Map<String, Object> facts) {
		return (execution) -> facts.forEach((name, value) -> execution.setVariableLocal(name,
				(value instanceof Boolean truth) ? Variables.booleanValue(truth, true)
						: (value instanceof Integer number) ? Variables.integerValue(number, true)
								: Variables.stringValue((String) value, true)));
	}

	/** Public, because expressions reach nothing else. */
	public static final class Stages {

		public void enter(DelegateExecution execution, String stage) {
			// The engine itself keeps where a process is.
		}

		public void waitOutside(DelegateExecution execution) {
			// Nobody is asked for comment.
		}

	}

	/** When things are due. */
	public static final class Deadlines {

		public Date of(DelegateExecution execution, String stage) {
			return Date.from(Instant.now().plus(Duration.ofDays(2)));
		}

		public Date ofReply(DelegateExecution execution) {
			return of(execution, "");
		}

	}

	/** None is set up. */
	public static final class LanguageModel {

		public boolean isWanted() {
			return false;
		}

	}

}
