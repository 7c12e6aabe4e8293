package org.twosource.verification;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.claim.Harm;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

/** The decision tables for people to read, those in force and all before them. */
@Component
public class RuleTables {

	private static final String POLICY = "verification-policy";

	private final RepositoryService repository;

	private final Map<String, RuleTable> read = new ConcurrentHashMap<>();

	private final DecisionService decisions;

	RuleTables(RepositoryService repository, DecisionService decisions) {
		this.repository = repository;
		this.decisions = decisions;
	}

	/** Every version of what a claim needs, the one in force first. */
	@Transactional(readOnly = true)
	public List<RuleTable> policies() {
		return this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(POLICY)
			.orderByDecisionDefinitionVersion()
			.desc()
			.list()
			.stream()
			.map(this::table)
			.toList();
	}

	/**
	 * What each kind of claim needs at the least by that version of the policy, said
	 * outright; and as a rumour, where that needs something else.
	 */
	@Transactional(readOnly = true)
	public List<RuleTable.Needs> needs(int policyVersion) {
		List<RuleTable.Needs> all = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			Policy outright = needs(policyVersion, kind, Hedge.ASSERTED);
			Policy rumoured = needs(policyVersion, kind, Hedge.RUMOUR);
			all.add(new RuleTable.Needs(kind, Hedge.ASSERTED, outright));
			if (!rumoured.equals(outright)) {
				all.add(new RuleTable.Needs(kind, Hedge.RUMOUR, rumoured));
			}
		}
		return all;
	}

	private Policy needs(int version, Kind kind, Hedge hedge) {
		Map<String, Object> facts = KnownFacts.nothingYet(kind, hedge, Harm.LOW);
		DmnDecisionResult matched = this.decisions.evaluateDecisionByKey(POLICY)
			.version(version)
			.variables(facts)
			.evaluate();
		return StrictestRules.policy(matched, Map.of(), List.of(), version, Instant.EPOCH);
	}

	/**
	 * What was asked of the evidence when that version of the policy was in force.
	 * @throws Refusal when there is no such version
	 */
	@Transactional(readOnly = true)
	public RuleTable sufficiencyBeside(int policyVersion) {
		DecisionDefinition policy = this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(POLICY)
			.decisionDefinitionVersion(policyVersion)
			.singleResult();
		if (policy == null) {
			throw Refusal.unknown("policy.version", policyVersion);
		}
		return table(this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey("corroboration-sufficiency")
			.deploymentId(policy.getDeploymentId())
			.singleResult());
	}

	private RuleTable table(DecisionDefinition definition) {
		return this.read.computeIfAbsent(definition.getId(),
				(id) -> table(this.repository.getDmnModelInstance(id), definition.getVersion(),
						this.repository.createDeploymentQuery()
							.deploymentId(definition.getDeploymentId())
							.singleResult()
							.getDeploymentTime()
							.toInstant()));
	}

	/** A table that lies in a file, which has been checked. */
	static RuleTable read(byte[] content, int version, Instant since) {
		return table(Dmn.readModelFromStream(new ByteArrayInputStream(content)), version, since);
	}

	private static RuleTable table(DmnModelInstance model, int version, Instant since) {
		DecisionTable table = model.getModelElementsByType(DecisionTable.class).iterator().next();
		return new RuleTable(version, since, table.getRules().stream().map((rule) -> rule(table, rule)).toList());
	}

	private static RuleTable.Rule rule(DecisionTable table, Rule rule) {
		List<Input> inputs = List.copyOf(table.getInputs());
		List<Output> outputs = List.copyOf(table.getOutputs());
		List<String> asked = texts(rule.getInputEntries().stream());
		List<String> given = texts(rule.getOutputEntries().stream());
		List<RuleTable.Entry> conditions = IntStream.range(0, inputs.size())
			.mapToObj((at) -> new RuleTable.Entry(
					inputs.get(at).getInputExpression().getText().getTextContent().strip(),
					label(inputs.get(at).getLabel(),
							inputs.get(at).getInputExpression().getText().getTextContent().strip()),
					asked.get(at)))
			.filter((entry) -> !entry.text().isEmpty())
			.toList();
		List<RuleTable.Entry> outcomes = IntStream.range(0, outputs.size())
			.mapToObj((at) -> new RuleTable.Entry(outputs.get(at).getName(),
					label(outputs.get(at).getLabel(), outputs.get(at).getName()), given.get(at)))
			.filter((entry) -> !entry.text().isEmpty())
			.toList();
		return new RuleTable.Rule(rule.getId(), DecisionTables.name(rule), rule.getDescription().getTextContent(),
				conditions, outcomes);
	}

	/** An editor may leave a column without one. */
	private static String label(@Nullable String label, String name) {
		return (label == null || label.isBlank()) ? name : label;
	}

	static List<String> texts(Stream<? extends DmnElement> entries) {
		return entries.map((entry) -> {
			Iterator<Text> text = entry.getChildElementsByType(Text.class).iterator();
			String said = text.hasNext() ? text.next().getTextContent().strip() : "";
			return said.equals("-") ? "" : said;
		}).toList();
	}

}
