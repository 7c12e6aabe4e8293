package org.twosource.verification;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Keeps claims going that were started under earlier diagrams. A node runs only the jobs
 * of deployments it knows, so that an old node never runs a newer diagram; a new one
 * knows all that came before it.
 */
@Component
class EarlierDeployments implements SmartInitializingSingleton {

	private final RepositoryService diagrams;

	private final ManagementService jobs;

	EarlierDeployments(RepositoryService diagrams, ManagementService jobs) {
		this.diagrams = diagrams;
		this.jobs = jobs;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.diagrams.createDeploymentQuery()
			.list()
			.forEach((deployment) -> this.jobs.registerDeploymentForJobExecutor(deployment.getId()));
	}

}
