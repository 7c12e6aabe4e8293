package org.twosource.verification;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The record says how things were before and how they are after. */
@NewsroomTest
class BeforeAndAfterTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void whoHeldATaskAndWhoHoldsItNow() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		String task = "/api/tasks/" + this.caseload.task(claim, "COLLECT_EVIDENCE") + "/assignee";
		this.caseload.as("checker").call(HttpMethod.PUT, task, "{}");
		this.caseload.as("manager").call(HttpMethod.PUT, task, "{\"username\": \"checker2\"}");
		this.caseload.as("checker2").call(HttpMethod.DELETE, task, null);
		JsonNode taken = last(claim, "task taken");
		assertThat(taken.has("before")).isFalse();
		assertThat(taken.get("after").asString()).isEqualTo("checker");
		JsonNode given = last(claim, "task given");
		assertThat(given.get("before").asString()).isEqualTo("checker");
		assertThat(given.get("after").asString()).isEqualTo("checker2");
		JsonNode released = last(claim, "task released");
		assertThat(released.get("before").asString()).isEqualTo("checker2");
		assertThat(released.has("after")).isFalse();
	}

	@Test
	void whatAConclusionChanged() {
		String claim = this.caseload.atSignOff();
		this.caseload.complete(claim, "SIGN_OFF", "editor", """
				{"decision": "RETURN", "returnTo": "CORROBORATION", "reason": "Read the register again."}""");
		this.caseload.runJobs(claim);
		this.caseload.complete(claim, "CORROBORATE", "checker2", """
				{"verdict": "UNVERIFIED", "confidence": "LOW", "rationale": "The register is a copy.",
				 "outcome": "CONCLUDED", "figure": {"low": 3, "unit": "guards"}}""");
		this.caseload.runJobs(claim);
		JsonNode concluded = last(claim, "evidence suffices");
		assertThat(concluded.at("/before/verdict").asString()).isEqualTo("CONFIRMED");
		assertThat(concluded.at("/before/rationale").asString()).isEqualTo("The register says so.");
		assertThat(concluded.at("/before/figure").isMissingNode()).isTrue();
		assertThat(concluded.at("/after/verdict").asString()).isEqualTo("UNVERIFIED");
		assertThat(concluded.at("/after/confidence").asString()).isEqualTo("LOW");
		assertThat(concluded.at("/after/figure/low").asInt()).isEqualTo(3);
		assertThat(concluded.at("/after/rationale").asString()).isEqualTo("The register is a copy.");
	}

	@Test
	void whereAClaimStoodAndWhenItWasDue() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		String due = this.caseload.read(claim).get("dueAt").asString();
		this.caseload.pass(claim, "CollectionOverdue");
		JsonNode passed = last(claim, "deadline passed");
		assertThat(passed.at("/before/overdue").asBoolean()).isFalse();
		assertThat(passed.at("/after/overdue").asBoolean()).isTrue();
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		JsonNode entered = last(claim, "stage entered");
		assertThat(entered.get("from").asString()).isEqualTo("COLLECTION");
		assertThat(entered.get("to").asString()).isEqualTo("CORROBORATION");
		assertThat(entered.at("/before/dueAt").asString()).isEqualTo(due);
		assertThat(entered.at("/after/dueAt").asString()).isEqualTo(this.caseload.read(claim).get("dueAt").asString());
	}

	@Test
	void whoseApprovalsStoppedCounting() {
		String claim = this.caseload.atSignOff();
		this.caseload.approve(claim, "editor");
		this.caseload.evidence(claim, "REFUTES", "checker");
		this.caseload.runJobs(claim);
		JsonNode voided = last(claim, "approvals voided");
		assertThat(voided.at("/before/approvals/0").asString()).isEqualTo("editor");
		assertThat(voided.at("/after/approvals")).isEmpty();
	}

	private JsonNode last(String claim, String what) {
		List<JsonNode> acts = this.caseload.as("manager")
			.get("/api/claims/" + claim + "/history")
			.get("items")
			.valueStream()
			.filter((act) -> act.get("what").asString().equals(what))
			.toList();
		return acts.get(acts.size() - 1).get("details");
	}

}
