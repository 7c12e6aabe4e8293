package org.twosource.verification;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Claims that were started under earlier diagrams go on after an upgrade. */
@NewsroomTest
class EarlierDeploymentsTest {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private EarlierDeployments deployments;

	@Test
	void aStartTakesUpTheJobsOfEveryEarlierDeployment() {
		String earlier = this.engine.getRepositoryService()
			.createDeployment()
			.name("earlier")
			.addString("a.txt", "a")
			.deploy()
			.getId();
		this.engine.getManagementService().unregisterDeploymentForJobExecutor(earlier);
		this.deployments.afterSingletonsInstantiated();
		assertThat(this.engine.getManagementService().getRegisteredDeployments()).contains(earlier);
		this.engine.getRepositoryService().deleteDeployment(earlier);
	}

}
