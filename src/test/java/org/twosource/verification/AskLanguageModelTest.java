package org.twosource.verification;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.languagemodel.Endpoint;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twosource.languagemodel.Endpoint.claim;
import static org.twosource.languagemodel.Endpoint.claims;

/**
 * A newsroom with a language model: triage never waits for it, and what it does or fails
 * to do changes nothing that is there.
 */
@NewsroomTest
class AskLanguageModelTest {

	private static final Endpoint endpoint = new Endpoint();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private AskLanguageModel asking;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource database;

	private Caseload caseload;

	private String document;

	@DynamicPropertySource
	static void setUp(DynamicPropertyRegistry properties) {
		properties.add("twosource.language-model.url", endpoint::url);
		properties.add("twosource.language-model.model", () -> "a-model");
		properties.add("twosource.language-model.time-limit", () -> "2s");
	}

	@AfterAll
	static void closeTheEndpoint() {
		endpoint.close();
	}

	@BeforeEach
	void importADocument() {
		this.caseload = new Caseload(this.mvc, this.engine);
		endpoint.says(claims());
		endpoint.requests().clear();
		this.document = this.caseload.document();
	}

	@Test
	void triageIsOpenAtOnceAndFurtherCandidatesComeLater() {
		List<JsonNode> before = candidates();
		assertThat(status()).isEqualTo("TRIAGE");
		assertThat(before).isNotEmpty().allSatisfy((one) -> assertThat(proposer(one)).isEqualTo("EXTRACTOR"));
		assertThat(endpoint.requests()).isEmpty();

		endpoint
			.says(claims(claim("the evening of the fair", "There was a fair that evening.", "EVENT", "ASSERTED", null),
					claim("the mayor ordered it", "The mayor ordered it.", "CONDUCT", "ASSERTED", null)));
		assertThat(this.asking.next()).isTrue();

		List<JsonNode> after = candidates();
		assertThat(after).hasSize(before.size() + 1).containsAll(before);
		assertThat(after).filteredOn((one) -> proposer(one).equals("MODEL")).singleElement().satisfies((one) -> {
			assertThat(one.get("exact").asString()).isEqualTo("the evening of the fair");
			assertThat(one.get("model").asString()).isEqualTo("a-model");
			assertThat(one.get("status").asString()).isEqualTo("PROPOSED");
		});
		assertThat(acts()).endsWith("candidates proposed", "language model asked", "language model answered");
		assertThat(this.asking.next()).isFalse();
		assertThat(steps()).isZero();
	}

	@Test
	void oneThatKeepsFailingIsGivenUpWithoutAnIncident() {
		List<JsonNode> before = candidates();
		endpoint.fails(500);
		int attempts = 0;
		while (this.asking.next()) {
			attempts++;
			timePasses();
		}
		assertThat(attempts).isEqualTo(4).isEqualTo(endpoint.requests().size());
		assertThat(steps()).isZero();
		assertThat(incidents()).isZero();
		assertThat(candidates()).isEqualTo(before);
		assertThat(last().act()).isEqualTo("language model gave no answer");
		assertThat(last().details()).containsEntry("reason", "it answered with status 500");
		assertThat(status()).isEqualTo("TRIAGE");
		finish();
		assertThat(status()).isEqualTo("TRIAGED");
	}

	@Test
	void betweenTwoAttemptsSomeTimePasses() {
		endpoint.fails(503);
		assertThat(this.asking.next()).isTrue();
		assertThat(this.asking.next()).isFalse();
		timePasses();
		endpoint.says(claims());
		assertThat(this.asking.next()).isTrue();
		assertThat(last().act()).isEqualTo("language model answered");
	}

	@Test
	void aTriageFinishedWhileTheModelReadsStaysAsItWasFinished() {
		List<JsonNode> before = candidates();
		endpoint.saysOf((passage) -> {
			finish();
			return claims(claim("the evening of the fair", "There was a fair.", "EVENT", "ASSERTED", null));
		});
		this.asking.next();
		assertThat(status()).isEqualTo("TRIAGED");
		assertThat(candidates()).hasSameSizeAs(before);
		assertThat(last().details()).containsEntry("triageOver", true).containsEntry("candidates", 0);
		assertThat(running()).isZero();
	}

	@Test
	void aTriageFinishedBeforeIsNotSentAnywhere() {
		finish();
		assertThat(this.asking.next()).isFalse();
		assertThat(endpoint.requests()).isEmpty();
		assertThat(running()).isZero();
	}

	@Test
	void whileTheModelReadsNoConnectionIsHeldAndPeopleDecide() throws SQLException {
		HikariPoolMXBean pool = this.database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
		int idle = connections(pool);
		AtomicInteger during = new AtomicInteger(-1);
		endpoint.saysOf((passage) -> {
			during.set(connections(pool));
			this.caseload.claim(this.document, "STATISTIC", "ASSERTED");
			return claims(claim("before the fight began", "There was a fight.", "EVENT", "ASSERTED", null));
		});
		this.asking.next();
		assertThat(during).hasValue(idle);
		assertThat(candidates()).extracting(AskLanguageModelTest::proposer).contains("EXTRACTOR", "PERSON", "MODEL");
	}

	/**
	 * How many connections are in use for longer than an instant, such as one that
	 * listens for changes.
	 */
	private static int connections(HikariPoolMXBean pool) {
		return IntStream.range(0, 20).map((i) -> {
			LockSupport.parkNanos(10_000_000);
			return pool.getActiveConnections();
		}).min().orElseThrow();
	}

	private List<JsonNode> candidates() {
		return this.caseload.as("checker")
			.get("/api/documents/" + this.document + "/candidates")
			.valueStream()
			.toList();
	}

	private static String proposer(JsonNode candidate) {
		return candidate.get("proposedBy").asString();
	}

	private String status() {
		return this.caseload.as("checker").get("/api/documents/" + this.document).get("status").asString();
	}

	private void finish() {
		this.caseload.as("checker").post("/api/documents/" + this.document + "/triage", """
				{"finish": true}""", 200);
	}

	private List<String> acts() {
		return this.audit.of(UUID.fromString(this.document)).stream().map(AuditRecord::act).toList();
	}

	private AuditRecord last() {
		List<AuditRecord> acts = this.audit.of(UUID.fromString(this.document));
		return acts.get(acts.size() - 1);
	}

	/** Ends the pause before the next attempt. */
	private void timePasses() {
		this.jdbc.sql("update camunda.act_ru_ext_task set lock_exp_time_ = now() - interval '1 minute'").update();
	}

	private long steps() {
		return this.engine.getExternalTaskService()
			.createExternalTaskQuery()
			.list()
			.stream()
			.filter((step) -> this.document.equals(step.getBusinessKey()))
			.count();
	}

	private long incidents() {
		return this.engine.getRuntimeService().createIncidentQuery().activityId("AskLanguageModel").count();
	}

	private long running() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.document)
			.count();
	}

}
