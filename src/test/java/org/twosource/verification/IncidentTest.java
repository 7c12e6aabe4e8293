package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An automatic step that fails is retried, then waits for a manager; nothing submitted is
 * lost.
 */
@NewsroomTest
class IncidentTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Incidents incidents;

	@Autowired
	private People people;

	@Autowired
	private Saboteur saboteur;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void aStepThatKeepsFailingWaitsForAManagerWhoRetriesIt() {
		String claim = this.caseload.atSignOff();
		this.saboteur.target(UUID.fromString(claim));
		this.caseload.approve(claim, "editor");
		int attempts = failUntilGivenUp(claim);
		assertThat(attempts).isGreaterThan(1);
		Incident incident = incidentOf(claim);
		assertThat(incident.step()).isEqualTo("Publish finding");
		assertThat(incident.message()).contains("The press is broken");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.incidents.retry(incident.id(), person("checker")));

		this.saboteur.relent(UUID.fromString(claim));
		this.incidents.retry(incident.id(), person("manager"));
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");
		assertThat(openOf(claim)).isEmpty();
	}

	private int failUntilGivenUp(String claim) {
		ManagementService jobs = this.engine.getManagementService();
		int attempts = 0;
		for (Job job = job(claim); job.getRetries() > 0; job = job(claim)) {
			String id = job.getId();
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> jobs.executeJob(id));
			attempts++;
		}
		return attempts;
	}

	private Job job(String claim) {
		String process = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(claim)
			.singleResult()
			.getId();
		return this.engine.getManagementService().createJobQuery().processInstanceId(process).messages().singleResult();
	}

	private Incident incidentOf(String claim) {
		List<Incident> open = openOf(claim);
		assertThat(open).hasSize(1);
		return open.get(0);
	}

	private List<Incident> openOf(String claim) {
		return this.incidents.open().stream().filter((one) -> one.subject().toString().equals(claim)).toList();
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

}
