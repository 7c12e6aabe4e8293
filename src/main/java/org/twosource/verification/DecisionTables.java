package org.twosource.verification;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** The decision tables as deployed: their versions, and why each rule is there. */
@Component
class DecisionTables {

	private final Map<String, Table> tables = new ConcurrentHashMap<>();

	/**
	 * One version of a table.
	 *
	 * @param version counts deployments of changed tables
	 * @param rules its rules by name
	 */
	record Table(int version, Map<String, Policy.Rule> rules) {

		Policy.Rule rule(String name) {
			return this.rules.get(name);
		}

	}

	/** The table that was deployed together with the running process. */
	Table ofProcess(DelegateExecution execution, String key) {
		RepositoryService repository = execution.getProcessEngineServices().getRepositoryService();
		String deployment = repository.getProcessDefinition(execution.getProcessDefinitionId()).getDeploymentId();
		return this.tables.computeIfAbsent(deployment + ":" + key, (id) -> read(repository, deployment, key));
	}

	private static Table read(RepositoryService repository, String deployment, String key) {
		DecisionDefinition definition = repository.createDecisionDefinitionQuery()
			.deploymentId(deployment)
			.decisionDefinitionKey(key)
			.singleResult();
		DmnModelInstance model = repository.getDmnModelInstance(definition.getId());
		Map<String, Policy.Rule> rules = model.getModelElementsByType(Rule.class)
			.stream()
			.map((rule) -> new Policy.Rule(rule.getId(), name(rule), rule.getDescription().getTextContent()))
			.collect(Collectors.toMap(Policy.Rule::name, (rule) -> rule));
		return new Table(definition.getVersion(), rules);
	}

	/** The name stands in the first output, as a FEEL string. */
	static String name(Rule rule) {
		String text = rule.getOutputEntries().iterator().next().getTextContent().strip();
		return text.substring(1, text.length() - 1);
	}

}
