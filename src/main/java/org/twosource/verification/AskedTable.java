package org.twosource.verification;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.twosource.verification.RuleTable.Rule;

/**
 * A decision table that may be asked without being in force.
 */
final class AskedTable {

	private static final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final DmnDecision decision;

	private final Map<String, Policy.Rule> rules;

	AskedTable(TableShape shape, byte[] content) {
		this.decision = engine.parseDecision(shape.key(), new ByteArrayInputStream(content));
		this.rules = RuleTables.read(content, 0, Instant.EPOCH)
			.rules()
			.stream()
			.collect(Collectors.toMap(Rule::name, (rule) -> new Policy.Rule(rule.id(), rule.name(), rule.why()),
					(first, second) -> first));
	}

	/** What a claim needs by it; the table is one of what claims need. */
	Policy policy(Map<String, Object> facts, int version, Instant at) {
		DmnDecisionResult matched = ask(facts);
		List<Policy.Rule> rules = matched.<String>collectEntries("rule").stream().map(this.rules::get).toList();
		return StrictestRules.policy(matched, facts, rules, version, at);
	}

	/** What the evidence still lacks by it; the table is one of what suffices. */
	List<Shortfall> missing(Map<String, Object> inputs) {
		return ask(inputs).getResultList().stream().map(Corroborations::shortfall).toList();
	}

	/** The same, asked once of those that are equal. */
	Function<Map<String, Object>, List<Shortfall>> remembering() {
		Map<Map<String, Object>, List<Shortfall>> known = new HashMap<>();
		return (inputs) -> known.computeIfAbsent(inputs, this::missing);
	}

	private DmnDecisionResult ask(Map<String, Object> facts) {
		return engine.evaluateDecision(this.decision, facts);
	}

}
