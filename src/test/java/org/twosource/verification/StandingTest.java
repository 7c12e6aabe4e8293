package org.twosource.verification;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What stands where is what the engine says of every process, one after the other. */
@NewsroomTest
class StandingTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Diagrams diagrams;

	@Autowired
	private JdbcClient jdbc;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void whatStandsAtEachStepIsWhatTheEngineSays() {
		this.caseload.document();
		this.caseload.claim("EVENT", "ASSERTED");
		this.caseload.atSignOff();
		this.caseload.approve(this.caseload.atSignOff(), "editor");
		// What nobody may know of is counted for nobody.
		List<String> hidden = this.jdbc.sql("select subject::text from hidden_from('')").query(String.class).list();
		Map<String, Long> expected = new HashMap<>();
		for (String key : this.diagrams.keys()) {
			for (ProcessInstance one : this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processDefinitionKey(key)
				.list()
				.stream()
				.filter((instance) -> !hidden.contains(instance.getBusinessKey()))
				.toList()) {
				this.engine.getRuntimeService()
					.getActiveActivityIds(one.getId())
					.stream()
					.distinct()
					.forEach((step) -> expected.merge(key + " " + step, 1L, Long::sum));
			}
		}
		Map<String, Long> standing = new HashMap<>();
		this.diagrams.steps(null)
			.stream()
			.filter((step) -> step.standing() > 0)
			.forEach((step) -> standing.put(step.process() + " " + step.id(), step.standing()));
		assertThat(standing).isEqualTo(expected)
			.containsKeys("document-intake TriageCandidates", "claim-verification CollectEvidence",
					"claim-verification SignOff", "claim-verification PublishFinding");
	}

	@Test
	void aStepSaysSinceWhenAndWhoStandsThere() {
		String claim = this.caseload.atSignOff();
		UUID desk = UUID.randomUUID();
		this.jdbc.sql("insert into desk (id, name, created_by, created_at) values (:id, :id, 'admin', now())")
			.param("id", desk)
			.update();
		assertThat(signOff(desk).standing()).isZero();
		this.jdbc.sql(
				"update document set desk_id = :desk where id in (select document_id from mention where claim_id = :claim)")
			.param("desk", desk)
			.param("claim", UUID.fromString(claim))
			.update();
		Step there = signOff(desk);
		assertThat(there.standing()).isEqualTo(1);
		assertThat(there.overdue()).isZero();
		assertThat(there.oldest()).isEqualTo(there.median())
			.isCloseTo(this.engine.getTaskService()
				.createTaskQuery()
				.processInstanceBusinessKey(claim)
				.singleResult()
				.getCreateTime()
				.toInstant(), within(1, ChronoUnit.SECONDS));
		assertThat(this.diagrams.standingAt("SignOff", new UUID[] { desk })).containsExactly(UUID.fromString(claim));
		assertThat(this.diagrams.standingAt("SignOff", null)).contains(UUID.fromString(claim));
		this.caseload.approve(claim, "editor");
		assertThat(signOff(desk).standing()).isZero();
		Step publishing = step(desk, "PublishFinding");
		assertThat(publishing.standing()).isEqualTo(1);
		assertThat(publishing.oldest()).isNotNull();
	}

	private Step signOff(UUID desk) {
		return step(desk, "SignOff");
	}

	private Step step(UUID desk, String id) {
		List<Step> steps = this.diagrams.steps("claim-verification", new UUID[] { desk });
		return steps.stream().filter((step) -> step.id().equals(id)).findFirst().orElseThrow();
	}

}
