package org.twosource.verification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.OwnNewsroomTest;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.rules.Draft;
import org.twosource.rules.Drafts;
import org.twosource.rules.Replay;
import org.twosource.rules.Replays;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A table and a diagram change under many running claims, and none is lost: under 200, or
 * as many as {@code -Dclaims=1000} says.
 */
@OwnNewsroomTest
@TestPropertySource(properties = "twosource.newsroom.name=Many claims")
class PolicyChangeTest {

	private static final int CLAIMS = Integer.getInteger("claims", 200);

	private static final int AT_ONCE = 100;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Replays replays;

	@Autowired
	private Rulebook rulebook;

	@Autowired
	private Migrations migrations;

	@Autowired
	private Reconciliation reconciliation;

	@Autowired
	private Policies policies;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private Caseload caseload;

	private Person admin;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
		this.admin = this.people.find("admin").orElseThrow();
	}

	@Test
	void noneOfTheClaimsIsLost() {
		String document = this.caseload.document();
		for (int from = 0; from < CLAIMS; from += AT_ONCE) {
			accept(document, from);
		}
		int open = open();
		assertThat(open).isGreaterThanOrEqualTo(CLAIMS);
		Draft table = ready("verification-policy.dmn",
				RuleXml.cell(inForce("verification-policy.dmn"), "EveryClaim_out_independentOrigins", "7"));
		assertThat(this.replays.of(table.id()).count(Replay.Population.OPEN, Replay.Effect.MORE)).isEqualTo(open);
		this.drafts.force(table.id(), true, this.admin);
		runJobs(table.id());
		noneIsLost(open, table);
		assertThat(this.jdbc.sql("""
				select count(*) from claim c where c.stage = 'COLLECTION' and 7 <> (
				    select p.independent_origins from policy p where p.claim_id = c.id order by decided_at desc limit 1)
				""").query(Integer.class).single()).isZero();
		Draft diagram = ready("claim-verification.bpmn", inForce("claim-verification.bpmn")
			.replaceFirst("name=\"Collect evidence\"", "name=\"Gather evidence\""));
		assertThat(this.replays.of(diagram.id()).count(Replay.Population.OPEN, Replay.Effect.MOVES)).isEqualTo(open);
		this.drafts.force(diagram.id(), true, this.admin);
		runJobs(diagram.id());
		noneIsLost(open, diagram);
		someGoOnToTheEnd();
	}

	private void accept(String document, int from) {
		String adds = IntStream.range(from, from + AT_ONCE)
			.mapToObj((at) -> """
					{"start": 0, "end": 35, "statement": "The guards left early, number %d %s", "kind": "STATISTIC",
					 "hedge": "ASSERTED", "harm": "LOW"}""".formatted(at, UUID.randomUUID()))
			.collect(Collectors.joining(","));
		this.caseload.as("checker").post("/api/documents/" + document + "/triage", "{\"add\": [" + adds + "]}", 200);
	}

	private void noneIsLost(int open, Draft draft) {
		Migrations.Migration migration = this.migrations.list(1).get(0);
		assertThat(migration.endedAt()).isNotNull();
		assertThat(migration.moved() + migration.stayed()).isEqualTo(migration.total()).isEqualTo(open);
		assertThat(migration.stayed()).isZero();
		assertThat(this.migrations.behind("claim-verification")).isZero();
		assertThat(open()).isEqualTo(open);
		assertThat(this.reconciliation.astray()).isZero();
		assertThat(this.drafts.get(draft.id(), this.admin).state()).isEqualTo(Draft.State.IN_FORCE);
	}

	private void someGoOnToTheEnd() {
		List<String> some = this.jdbc
			.sql("select id::text from claim where stage = 'COLLECTION' order by random() limit 2")
			.query(String.class)
			.list();
		for (String claim : some) {
			for (int i = 0; i < 7; i++) {
				this.caseload.evidence(claim, "SUPPORTS", "checker");
			}
			complete(claim, "checker", "{}");
			complete(claim, "checker2", """
					{"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": "The register says so.",
					 "outcome": "CONCLUDED"}""");
			this.caseload.runJobs(claim);
			complete(claim, "editor", """
					{"decision": "APPROVE"}""");
			this.caseload.runJobs(claim);
			assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");
		}
	}

	/** Completes the one open task of a claim; the lists are long here. */
	private void complete(String claim, String by, String body) {
		String task = this.jdbc
			.sql("""
					select id::text from task where claim_id = :claim::uuid and completed_at is null and cancelled_at is null
					""")
			.param("claim", claim)
			.query(String.class)
			.single();
		this.caseload.as(by).post("/api/tasks/" + task + "/completion", body, 200);
	}

	private int open() {
		return this.jdbc.sql("select count(*) from claim where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')")
			.query(Integer.class)
			.single();
	}

	private Draft ready(String file, String content) {
		assertThat(content).isNotEqualTo(inForce(file));
		Draft draft = this.drafts.keep(content.getBytes(StandardCharsets.UTF_8), "A thousand", this.admin);
		runJobs(draft.id());
		assertThat(this.drafts.get(draft.id(), this.admin).state()).isEqualTo(Draft.State.READY);
		return draft;
	}

	private void runJobs(UUID key) {
		var jobs = this.engine.getManagementService();
		String instance = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(key.toString())
			.singleResult()
			.getId();
		for (List<Job> due = jobs.createJobQuery().processInstanceId(instance).list(); !due
			.isEmpty(); due = jobs.createJobQuery().processInstanceId(instance).list()) {
			due.forEach((job) -> jobs.executeJob(job.getId()));
		}
	}

	private String inForce(String file) {
		return new String(this.rulebook.inForce(file), StandardCharsets.UTF_8);
	}

}
