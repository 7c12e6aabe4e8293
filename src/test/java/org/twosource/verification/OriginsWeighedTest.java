package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.source.TieKind;
import org.twosource.source.Ties;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What people find out about origins is weighed again, wherever the claim stands. */
@NewsroomTest
class OriginsWeighedTest {

	private static final String REPORT = "The guards at the north gate left their posts before the fight at the fair "
			+ "began, witnesses told us";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Ties ties;

	@Autowired
	private People people;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void aConfirmedDerivationDuringSignOffVoidsApprovals() {
		String claim = this.caseload.claim("CONDUCT", "RUMOUR");
		item(claim, "Agency", REPORT);
		item(claim, "Outlet", REPORT);
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"asked": "The guards", "reply": "No comment."}""");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		this.caseload.approve(claim, "editor");
		JsonNode derivations = this.caseload.as("checker").get("/api/claims/" + claim + "/derivations");
		assertThat(derivations.get("origins").asInt()).isEqualTo(3);
		JsonNode proposal = derivations.get("proposals").get(0);
		assertThat(proposal.get("open").asBoolean()).isTrue();
		String path = "/api/claims/" + claim + "/derivations/" + proposal.get("id").asString();
		this.caseload.as("checker").refused(HttpMethod.POST, path, "{}", 422);
		this.caseload.as("checker").post(path, "{\"decision\": \"CONFIRM\"}", 204);
		this.caseload.as("checker").refused(HttpMethod.POST, path, "{\"decision\": \"REFUSE\"}", 409);
		this.caseload.runJobs(claim);
		assertThat(this.caseload.as("checker").get("/api/claims/" + claim + "/history").toString())
			.contains("approvals voided");
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
		assertThat(this.caseload.as("checker").get("/api/claims/" + claim + "/derivations").get("origins").asInt())
			.isEqualTo(2);
	}

	@Test
	void aDerivationFoundAfterPublicationOpensAReview() {
		String claim = this.caseload.published();
		item(claim, "Agency", REPORT);
		keep(claim);
		item(claim, "Outlet", REPORT);
		keep(claim);
		assertThat(this.caseload.tasks(claim, "REVIEW_CHALLENGE")).isEmpty();
		String proposal = this.caseload.as("checker")
			.get("/api/claims/" + claim + "/derivations")
			.get("proposals")
			.get(0)
			.get("id")
			.asString();
		this.caseload.as("checker")
			.post("/api/claims/" + claim + "/derivations/" + proposal, "{\"decision\": \"CONFIRM\"}", 204);
		this.caseload.runJobs(claim);
		assertThat(this.caseload.tasks(claim, "REVIEW_CHALLENGE")).hasSize(1);
	}

	@Test
	void tiedSourcesCountOnceForACasualtyAndApartForAnEvent() {
		for (String kind : new String[] { "CASUALTY", "EVENT" }) {
			String claim = this.caseload.claim(kind, "ASSERTED");
			item(claim, "Radio", "Eight people died that night at the gate.");
			item(claim, "Paper", "We counted the victims ourselves: there were eight.");
			JsonNode apart = corroboration(claim);
			assertThat(apart.get("supporting").asInt()).isEqualTo(2);
			this.ties.enter(source(apart, 0), TieKind.OWNED_BY, source(apart, 1), "The register of owners",
					this.people.find("checker").orElseThrow());
			boolean once = kind.equals("CASUALTY");
			JsonNode tied = corroboration(claim);
			assertThat(tied.get("supporting").asInt()).isEqualTo(once ? 1 : 2);
			assertThat(tied.get("origins").get(0).get("countedWith").size()).isEqualTo(once ? 1 : 0);
			assertThat(this.caseload.read(claim).get("policy").get("tiedSourcesCountOnce").asBoolean()).isEqualTo(once);
		}
	}

	private void keep(String claim) {
		this.caseload.runJobs(claim);
		this.caseload.complete(claim, "REVIEW_CHALLENGE", "editor2", """
				{"outcome": "KEEP", "reason": "It says the same."}""");
		this.caseload.runJobs(claim);
	}

	private JsonNode corroboration(String claim) {
		return this.caseload.as("checker").get("/api/claims/" + claim + "/corroboration");
	}

	private static UUID source(JsonNode corroboration, int origin) {
		return UUID.fromString(corroboration.get("origins").get(origin).get("sourceId").asString());
	}

	private String item(String claim, String source, String quote) {
		return this.caseload.as("checker")
			.post("/api/claims/" + claim + "/evidence", """
					{"source": {"name": "%s %s", "type": "AGENCY", "reliability": "A"}, "quote": "%s",
					 "stance": "SUPPORTS", "credibility": 2}""".formatted(source, UUID.randomUUID(), quote), 201)
			.get("id")
			.asString();
	}

}
