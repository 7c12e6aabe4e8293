package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Claims that were started under earlier diagrams go on after an upgrade. */
@NewsroomTest
class EarlierDeploymentsTest {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private EarlierDeployments deployments;

	@Autowired
	private ForcedDeployments forced;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Comparisons comparisons;

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

	@Test
	void whatAKnownProgramDeploysLaterIsTakenUpAndWhatALaterOneDoesIsNot() {
		String own = this.jdbc.sql("select program from program_deployment limit 1").query(String.class).single();
		for (String program : List.of(own, "a later one " + UUID.randomUUID())) {
			String deployed = this.engine.getRepositoryService()
				.createDeployment()
				.name("later")
				.addString("a.txt", "a")
				.deploy()
				.getId();
			this.engine.getManagementService().unregisterDeploymentForJobExecutor(deployed);
			this.jdbc.sql("insert into program_deployment (deployment, program) values (:deployment, :program)")
				.param("deployment", deployed)
				.param("program", program)
				.update();
			this.forced.takeUp();
			assertThat(this.engine.getManagementService().getRegisteredDeployments().contains(deployed))
				.isEqualTo(program.equals(own));
			this.engine.getRepositoryService().deleteDeployment(deployed);
		}
	}

	@Test
	void aClaimThatRunsUnderAnEarlierDiagramIsComparedAndGoesOnAsThatDiagramSays() {
		Caseload caseload = new Caseload(this.mvc, this.engine);
		String document = caseload.document();
		String earlier = this.engine.getRepositoryService()
			.createDeployment()
			.name("before disagreement was settled")
			.addClasspathResource("earlier/claim-verification.bpmn")
			.addClasspathResource("bpmn/verification-policy.dmn")
			.addClasspathResource("bpmn/corroboration-sufficiency.dmn")
			.deploy()
			.getId();
		try {
			String claim = caseload.claim(document, "CASUALTY", "REPORTED");
			caseload.evidence(claim, "SUPPORTS", "checker");
			caseload.evidence(claim, "SUPPORTS", "checker");
			caseload.complete(claim, "COLLECT_EVIDENCE", "checker", """
					{"assessment": {"verdict": "FALSE", "confidence": "LOW", "rationale": "Nobody was there."}}""");
			caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
			assertThat(caseload.stage(claim)).isEqualTo("SIGN_OFF");
			assertThat(this.comparisons.of(UUID.fromString(claim))).singleElement()
				.satisfies((comparison) -> assertThat(comparison.settlement()).isNull());
			caseload.approve(claim, "editor");
			caseload.runJobs(claim);
			assertThat(caseload.stage(claim)).isEqualTo("PUBLISHED");
		}
		finally {
			this.engine.getRepositoryService().deleteDeployment(earlier, true);
		}
	}

}
