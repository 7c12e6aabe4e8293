package org.twosource.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Policy tables of deployments, to be asked outside of a process. */
@Component
class DeployedTables {

	private final RepositoryService repository;

	private final Clock clock;

	private final Map<String, Deployed> known = new ConcurrentHashMap<>();

	DeployedTables(RepositoryService repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
	}

	private record Deployed(int version, AskedTable table) {

	}

	/** What a claim needs by the policy table of a deployment. */
	Policy policy(String deployment, Map<String, Object> facts) {
		Deployed deployed = this.known.computeIfAbsent(deployment, this::read);
		return deployed.table().policy(facts, deployed.version(), this.clock.instant());
	}

	private Deployed read(String deployment) {
		DecisionDefinition definition = this.repository.createDecisionDefinitionQuery()
			.deploymentId(deployment)
			.decisionDefinitionKey(TableShape.POLICY.key())
			.singleResult();
		try (InputStream content = this.repository.getDecisionModel(definition.getId())) {
			return new Deployed(definition.getVersion(), new AskedTable(TableShape.POLICY, content.readAllBytes()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
