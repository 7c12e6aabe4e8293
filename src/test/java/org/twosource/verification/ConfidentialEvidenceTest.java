package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the process makes of evidence that only named people may know of. */
@NewsroomTest
class ConfidentialEvidenceTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	private Caseload caseload;

	@BeforeEach
	void openTheNewsroom() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void itMovesNoClaimAndIsInNoFinding() {
		String claim = this.caseload.atSignOff();
		int version = this.caseload.read(claim).get("version").asInt();
		add(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
		assertThat(this.caseload.read(claim).get("version").asInt()).isEqualTo(version);
		this.caseload.approve(claim, "editor");
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");
		String number = this.caseload.read(claim).get("number").asString();
		assertThat(this.mvc.get().uri("/findings/" + number).exchange()).hasStatusOk()
			.bodyText()
			.doesNotContain("Whispered");
		add(claim);
		assertThat(this.caseload.tasks(claim, "REVIEW_CHALLENGE")).isEmpty();
	}

	@Test
	void onceItIsOpenedDuringSignOffTheClaimIsWeighedAgain() {
		String claim = this.caseload.atSignOff();
		String item = add(claim);
		assertThat(this.caseload.as("editor").call(HttpMethod.DELETE, "/api/evidence/" + item + "/readers", null))
			.hasStatus(204);
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
	}

	@Test
	void whoConcludesIsHeldToWhatTheyMayKnow() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		add(claim);
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("COLLECTION");
		JsonNode known = this.caseload.as("checker").get("/api/claims/" + claim + "/corroboration");
		assertThat(known.get("supporting").asInt()).isEqualTo(1);
	}

	/** From a source that everybody may know of. */
	private String add(String claim) {
		String source = "Whispered register " + UUID.randomUUID();
		this.caseload.as("checker").post("/api/sources", """
				{"name": "%s", "type": "OFFICIAL_BODY", "reliability": "A"}""".formatted(source), 201);
		return this.caseload.as("checker")
			.post("/api/claims/" + claim + "/evidence",
					"""
							{"source": {"name": "%s"},
							 "quote": "Whispered.", "stance": "SUPPORTS", "credibility": 2, "confidentialTo": ["editor"]}"""
						.formatted(source),
					201)
			.get("id")
			.asString();
	}

}
