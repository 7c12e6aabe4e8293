package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.Statements;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Stage;
import org.twosource.source.Ratings;
import org.twosource.source.Registry;
import org.twosource.source.Reliability;
import org.twosource.source.Source;
import org.twosource.source.SourceType;
import org.twosource.source.Sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What another rating of a source does to claims that went through the real process. */
@NewsroomTest
class ShortfallsTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Shortfalls shortfalls;

	@Autowired
	private Sources sources;

	@Autowired
	private Registry registry;

	@Autowired
	private Ratings ratings;

	@Autowired
	private People people;

	@Autowired
	private Statements statements;

	private Caseload caseload;

	private Source source;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
		this.source = source();
	}

	@Test
	void eachClaimIsHeldAgainstItsOwnPolicyTheMostHarmfulFirst() {
		String statistic = published();
		String casualty = atSignOff("HIGH");
		assertThat(fallen(this.source, Reliability.B)).isEmpty();
		assertThat(fallen(this.source, Reliability.C)).containsExactly(casualty);
		RatingEffect effect = this.shortfalls.ifRated(this.source.id(), Reliability.D,
				this.people.find("checker").orElseThrow());
		assertThat(effect.lookedAt()).isEqualTo(2);
		assertThat(effect.behind()).isEqualTo(2);
		assertThat(effect.partial()).isFalse();
		assertThat(effect.claims()).satisfiesExactly((first) -> {
			assertThat(first.claim().id()).hasToString(casualty);
			assertThat(first.claim().stage()).isEqualTo(Stage.SIGN_OFF);
			assertThat(first.before().missing()).isEmpty();
			assertThat(first.after().unmet())
				.containsExactly("1 of 2 independent origins of reliability B or better support the claim");
			assertThat(first.added()).isEqualTo(first.after().missing());
		}, (second) -> {
			assertThat(second.claim().id()).hasToString(statistic);
			assertThat(second.claim().stage()).isEqualTo(Stage.PUBLISHED);
		});
	}

	@Test
	void onlyTheOriginBehindAnItemMatters() {
		Source outlet = source();
		String claim = this.caseload.claim("CHARACTERISATION", "ASSERTED");
		evidence(claim, outlet, "REFUTES", ", \"derivesFrom\": {\"sourceName\": \"%s\"}".formatted(this.source.name()));
		evidence(claim, source(), "SUPPORTS", "");
		assertThat(fallen(outlet, Reliability.E)).isEmpty();
		assertThat(fallen(this.source, Reliability.E)).containsExactly(claim);
	}

	@Test
	void aClaimThatFellShortBeforeOrIsOverIsNotListed() {
		String short1 = this.caseload.claim("CASUALTY", "ASSERTED");
		evidence(short1, this.source, "SUPPORTS", "");
		String over = this.caseload.claim("STATISTIC", "ASSERTED");
		evidence(over, this.source, "SUPPORTS", "");
		assertThat(fallen(this.source, Reliability.D)).containsExactly(over);
		this.caseload.as("editor")
			.post("/api/claims/" + over + "/withdrawal", "{\"reason\": \"Another question\"}", 204);
		RatingEffect effect = this.shortfalls.ifRated(this.source.id(), Reliability.D,
				this.people.find("checker").orElseThrow());
		assertThat(effect.claims()).isEmpty();
		assertThat(effect.behind()).isEqualTo(1);
	}

	@Test
	void afterTheRatingTheClaimsStayListedUntilOtherEvidenceMeetsThePolicy() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		evidence(claim, this.source, "SUPPORTS", "");
		Person editor = this.people.find("editor").orElseThrow();
		int version = this.registry.get(this.source.id(), this.people.find("checker").orElseThrow()).version();
		this.ratings.rate(this.source.id(), Reliability.E, "Invented figures", version, editor);
		assertThat(
				this.shortfalls.sinceRated(this.source.id(), Reliability.A, this.people.find("checker").orElseThrow())
					.claims())
			.singleElement()
			.satisfies((one) -> assertThat(one.claim().id()).hasToString(claim));
		assertThat(fallen(this.source, Reliability.F)).isEmpty();
		evidence(claim, source(), "SUPPORTS", "");
		assertThat(
				this.shortfalls.sinceRated(this.source.id(), Reliability.A, this.people.find("checker").orElseThrow())
					.claims())
			.isEmpty();
	}

	@Test
	void manyClaimsTakeAsManyStatementsAsOne() {
		evidence(this.caseload.claim("STATISTIC", "ASSERTED"), this.source, "SUPPORTS", "");
		fallen(this.source, Reliability.D);
		int one = statements();
		for (int i = 0; i < 3; i++) {
			evidence(this.caseload.claim("STATISTIC", "ASSERTED"), this.source, "SUPPORTS", "");
		}
		assertThat(statements()).isEqualTo(one).isLessThan(12);
		assertThat(fallen(this.source, Reliability.D)).hasSize(4);
	}

	@Test
	void anUnknownSourceIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.shortfalls.ifRated(UUID.randomUUID(),
				Reliability.D, this.people.find("checker").orElseThrow()));
	}

	private String published() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		evidence(claim, this.source, "SUPPORTS", "");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		this.caseload.approve(claim, "editor");
		this.caseload.runJobs(claim);
		return claim;
	}

	/** A casualty figure with two origins, of which the source is one. */
	private String atSignOff(String harm) {
		String claim = this.caseload.as("checker")
			.post("/api/documents/" + this.caseload.document() + "/triage", """
					{"add": [{"start": 0, "end": 35, "statement": "Eight guards died %s", "kind": "CASUALTY",
					  "hedge": "ASSERTED", "harm": "%s"}]}""".formatted(UUID.randomUUID(), harm), 200)
			.get("claims")
			.get(0)
			.get("id")
			.asString();
		evidence(claim, this.source, "SUPPORTS", "");
		evidence(claim, source(), "SUPPORTS", "");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
		return claim;
	}

	private Source source() {
		return this.sources.named("Register " + UUID.randomUUID(), SourceType.OFFICIAL_BODY, Reliability.A, null,
				this.people.find("checker").orElseThrow());
	}

	private void evidence(String claim, Source from, String stance, String more) {
		this.caseload.as("checker")
			.post("/api/claims/" + claim + "/evidence", """
					{"source": {"id": "%s"}, "quote": "As recorded.", "stance": "%s", "credibility": 2%s}"""
				.formatted(from.id(), stance, more), 201);
	}

	private List<String> fallen(Source source, Reliability reliability) {
		return this.shortfalls.ifRated(source.id(), reliability, this.people.find("checker").orElseThrow())
			.claims()
			.stream()
			.map((one) -> one.claim().id().toString())
			.toList();
	}

	private int statements() {
		return this.statements
			.during(() -> this.shortfalls.ifRated(this.source.id(), Reliability.D,
					this.people.find("checker").orElseThrow()))
			.size();
	}

}
