package org.twosource.verification;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The default tables ask for what a newsroom asks for. */
@NewsroomTest
class PolicyTest {

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
	void aCasualtyFigureNeedsTwoReliableOriginsAndASecondChecker() {
		JsonNode policy = policy("CASUALTY", "ASSERTED");
		assertThat(policy.get("independentOrigins").asInt()).isEqualTo(2);
		assertThat(policy.get("leastReliability").asString()).isEqualTo("B");
		assertThat(policy.get("secondChecker").asBoolean()).isTrue();
		assertThat(policy.get("requestComment").asBoolean()).isFalse();
		assertThat(policy.get("signOffs").asInt()).isEqualTo(1);
	}

	@Test
	void aRumourAboutConductNeedsAReplyASecondCheckerAndTwoEditors() {
		JsonNode policy = policy("CONDUCT", "RUMOUR");
		assertThat(policy.get("requestComment").asBoolean()).isTrue();
		assertThat(policy.get("secondChecker").asBoolean()).isTrue();
		assertThat(policy.get("signOffs").asInt()).isEqualTo(2);
	}

	@Test
	void aStatisticNeedsOnePrimarySource() {
		JsonNode policy = policy("STATISTIC", "ASSERTED");
		assertThat(policy.get("independentOrigins").asInt()).isEqualTo(1);
		assertThat(policy.get("primarySource").asBoolean()).isTrue();
	}

	@Test
	void aCharacterisationNeedsTwoOriginsAndIsNeverRuledTrueOrFalse() {
		String claim = this.caseload.claim("CHARACTERISATION", "OPINION");
		assertThat(this.caseload.read(claim).get("policy").get("independentOrigins").asInt()).isEqualTo(2);
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.evidence(claim, "REFUTES", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		for (String verdict : List.of("CONFIRMED", "PARTLY_CONFIRMED", "FALSE")) {
			this.caseload.refusedCompletion(claim, "CORROBORATE", "checker2", """
					{"verdict": "%s", "confidence": "HIGH", "rationale": "So it was.", "outcome": "CONCLUDED"}"""
				.formatted(verdict), 422);
		}
		this.caseload.corroborate(claim, "checker2", "DISPUTED", "CONCLUDED");
		assertThat(this.caseload.read(claim).get("verdict").asString()).isEqualTo("DISPUTED");
	}

	@Test
	void theRulesThatMatchedAreKeptWithTheirReasonsAndTheTablesVersion() {
		JsonNode policy = policy("CASUALTY", "ASSERTED");
		assertThat(policy.get("rules").valueStream().map((rule) -> rule.get("name").asString())).contains("Every claim",
				"Casualty figure");
		assertThat(policy.get("rules").valueStream().map((rule) -> rule.get("why").asString()))
			.allSatisfy((why) -> assertThat(why).isNotBlank());
		assertThat(policy.get("tableVersion").asInt()).isPositive();
		assertThat(policy.get("facts").get("kind").asString()).isEqualTo("CASUALTY");
	}

	@Test
	void corroborationCountsOriginsNeverItems() {
		String claim = this.caseload.claim("CASUALTY", "ASSERTED");
		for (int outlet = 0; outlet < 3; outlet++) {
			this.caseload.as("checker")
				.post("/api/claims/" + claim + "/evidence",
						"""
								{"source": {"name": "Outlet %d of %s", "type": "OUTLET", "reliability": "B"}, "quote": "Eight died",
								 "stance": "SUPPORTS", "credibility": 2, "derivesFrom": {"sourceName": "Agency of %s"}}"""
							.formatted(outlet, claim, claim),
						201);
		}
		JsonNode corroboration = corroboration(claim);
		assertThat(corroboration.get("supporting").asInt()).isEqualTo(1);
		assertThat(corroboration.get("satisfied").asBoolean()).isFalse();
		assertThat(corroboration.get("unmet").get(0).asString()).contains("of 2 independent origins");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		assertThat(corroboration(claim).get("supporting").asInt()).isEqualTo(3);
		assertThat(corroboration(claim).get("satisfied").asBoolean()).isTrue();
	}

	private JsonNode corroboration(String claim) {
		return this.caseload.as("checker").get("/api/claims/" + claim + "/corroboration");
	}

	private JsonNode policy(String kind, String hedge) {
		return this.caseload.read(this.caseload.claim(kind, hedge)).get("policy");
	}

}
