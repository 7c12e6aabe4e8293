package org.twosource.verification;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A claim's row and its process commit together or not at all. */
@NewsroomTest
class CommitTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Reconciliation reconciliation;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void anAcceptanceThatFailsAfterTheProcessStartedLeavesNeitherClaimNorProcess() {
		String document = this.caseload.document();
		long claims = claims();
		long processes = processes();
		this.caseload.as("checker").refused(HttpMethod.POST, "/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": 35, "statement": "The doomed guards left", "kind": "EVENT"}]}""", 422);
		assertThat(claims()).isEqualTo(claims);
		assertThat(processes()).isEqualTo(processes);
	}

	@Test
	void everyOpenClaimOfThisTestHasExactlyOneProcessAndAClaimWithoutOneIsCounted() {
		long astray = this.reconciliation.astray();
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		assertThat(this.reconciliation.astray()).isEqualTo(astray);
		String process = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(claim)
			.singleResult()
			.getId();
		this.engine.getRuntimeService().deleteProcessInstance(process, "lost");
		assertThat(this.reconciliation.astray()).isEqualTo(astray + 1);
	}

	private long claims() {
		return this.jdbc.sql("select count(*) from claim").query(Long.class).single();
	}

	private long processes() {
		return this.engine.getRuntimeService().createProcessInstanceQuery().count();
	}

}
