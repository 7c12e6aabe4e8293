package org.twosource.verification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.capture.Captured;
import org.twosource.discussion.Notice;
import org.twosource.discussion.Notices;
import org.twosource.publication.SignedClaims;
import org.twosource.source.Ratings;
import org.twosource.source.Reliability;
import org.twosource.web.Site;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What calls findings that went through the real process into question, and what becomes
 * of it.
 */
@NewsroomTest
class CorrectionsTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Challenges challenges;

	@Autowired
	private Reviews reviews;

	@Autowired
	private Tasks tasks;

	@Autowired
	private NewNeeds needs;

	@Autowired
	private Policies policies;

	@Autowired
	private Ratings ratings;

	@Autowired
	private Notices notices;

	@Autowired
	private People people;

	@Autowired
	private Captured captured;

	@Autowired
	private UserDetailsService accounts;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void aCorrectionRunsFromAReadersChallengeToWhoeverReliedOnIt() {
		String claim = this.caseload.published();
		String number = number(claim);
		String other = relyingOn(number, true);
		String open = relyingOn(number, false);
		assertThat(write(number, "The register of 2019 was <b>amended</b> in March: there were nine.")).hasStatus(302);
		assertThat(write(number, "A second reader counted nine in the register as well.")).hasStatus(302);
		assertThat(causes(claim)).containsExactly(Cause.READER, Cause.READER);
		assertThat(this.caseload.tasks(claim, "REVIEW_CHALLENGE")).hasSize(1);
		review(claim, "REOPEN", "The register was amended after we signed.");
		this.caseload.evidence(claim, "CONTEXT", "checker");
		assertThat(this.challenges.open(UUID.fromString(claim))).as("it is weighed with all the rest").isEmpty();
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("COLLECTION");
		assertThat(this.caseload.as("checker").get("/api/claims/" + claim + "/evidence").get("items").size())
			.isEqualTo(2);
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker2", "PARTLY_CONFIRMED", "CONCLUDED");
		this.caseload.approve(claim, "editor");
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");

		assertThat(page("/findings/" + number))
			.contains("The register was amended after we signed.", "Partly confirmed")
			.doesNotContain("register of 2019", "second reader", "Rea Der");
		assertThat(page("/findings/" + number + "/versions/1")).contains("no longer stands");
		assertThat(page("/corrections")).contains(number, "The register was amended after we signed.")
			.doesNotContain("register of 2019");
		assertThat(unseen("checker", Notice.Kind.DOCUMENT_CORRECTED, claim)).hasSize(1);
		assertThat(unseen("checker2", Notice.Kind.RELIED_ON_CORRECTED, other)).hasSize(1);
		assertThat(causes(other)).containsExactly(Cause.RELIED_ON_CORRECTED);
		assertThat(this.caseload.tasks(other, "REVIEW_CHALLENGE")).hasSize(1);
		assertThat(causes(open)).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from correction_flag where claim_id in (:claims) and seen_at is null")
			.param("claims", List.of(UUID.fromString(other), UUID.fromString(open)))
			.query(Long.class)
			.single()).isEqualTo(2);
		assertThat(desk("checker2", "/claims/" + other)).contains("A finding this claim relies on was corrected",
				"The register was amended after we signed.", "A finding it relies on was corrected or retracted");
		String flag = this.jdbc.sql("select id from correction_flag where claim_id = :claim")
			.param("claim", UUID.fromString(open))
			.query(UUID.class)
			.single()
			.toString();
		assertThat(seen("manager", flag)).hasStatus(403);
		assertThat(seen("checker", flag)).hasStatus(302);
		assertThat(desk("checker", "/claims/" + open)).doesNotContain("A finding this claim relies on was corrected");
	}

	@Test
	void howAReaderCanBeReachedIsForEditorsAndIsErased() {
		String claim = this.caseload.published();
		write(number(claim), "The register was amended, as its clerk told me.");
		UUID id = UUID.fromString(claim);
		assertThat(this.challenges.contacts(id, this.captured.person("checker"))).isEmpty();
		assertThat(this.challenges.contacts(id, this.captured.person("editor")).values())
			.containsExactly(new Challenge.Contact("Rea Der", "reader@example.org"));
		String told = this.caseload.as("editor").get("/api/claims/" + claim + "/history").toString()
				+ this.caseload.as("admin").get("/api/audit?size=200&subject=" + claim);
		assertThat(told).contains("READER").doesNotContain("Rea Der", "reader@", "clerk told");
		this.challenges.forget(this.challenges.of(id).get(0).id(), this.captured.person("editor"));
		assertThat(this.challenges.contacts(id, this.captured.person("editor"))).isEmpty();
		assertThat(causes(claim)).containsExactly(Cause.READER);
	}

	@Test
	void theSameThingCallsAFindingIntoQuestionOnce() {
		String claim = this.caseload.published();
		String text = "The register of the north gate was amended.";
		assertThat(write(number(claim), text).getResponse().getRedirectedUrl())
			.isEqualTo(write(number(claim), text).getResponse().getRedirectedUrl());
		UUID corrected = UUID.randomUUID();
		for (int i = 0; i < 2; i++) {
			this.reviews.reliedOnCorrected(UUID.fromString(claim), corrected, 2);
		}
		this.caseload.evidence(claim, "REFUTES", "checker2");
		assertThat(causes(claim)).containsExactlyInAnyOrder(Cause.READER, Cause.RELIED_ON_CORRECTED,
				Cause.NEW_EVIDENCE);
		review(claim, "KEEP", "None of it changes anything.");
		assertThat(this.challenges.open(UUID.fromString(claim))).isEmpty();
		this.reviews.reliedOnCorrected(UUID.fromString(claim), corrected, 2);
		assertThat(this.caseload.tasks(claim, "REVIEW_CHALLENGE")).isEmpty();
	}

	@Test
	void whoeverAnswersHasSeenEverythingThatWaits() {
		String claim = this.caseload.published();
		write(number(claim), "The register of the east gate was amended.");
		UUID task = UUID.fromString(this.caseload.task(claim, "REVIEW_CHALLENGE"));
		write(number(claim), "And so was the register of the west gate.");
		Person editor = this.captured.person("editor2");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.tasks.complete(task,
					new Completion.Reviewed(Completion.Reviewed.Outcome.KEEP, "It stands", 1), editor))
			.withMessageContaining("since you opened the page");
		assertThat(this.challenges.open(UUID.fromString(claim))).hasSize(2);
		this.tasks.complete(task, new Completion.Reviewed(Completion.Reviewed.Outcome.KEEP, "It stands", 2), editor);
		assertThat(this.challenges.open(UUID.fromString(claim))).isEmpty();
	}

	@Test
	void aSourceThatIsRatedLowerCallsIntoQuestionWhatFallsShort() {
		String claim = this.caseload.published();
		String met = this.caseload.published();
		rate(claim, Reliability.B);
		assertThat(causes(claim)).isEmpty();
		rate(claim, Reliability.E);
		assertThat(causes(claim)).containsExactly(Cause.SOURCE_RATED);
		assertThat(this.caseload.tasks(claim, "REVIEW_CHALLENGE")).hasSize(1);
		assertThat(causes(met)).isEmpty();
		assertThat(desk("checker", "/claims/" + claim)).contains("A source behind it was rated lower",
				"href=\"/sources/");
	}

	@Test
	void aSourceThatOnlyConfidentialEvidenceNamesCallsNothingIntoQuestion() {
		String claim = this.caseload.published();
		String item = this.caseload.as("checker")
			.get("/api/claims/" + claim + "/evidence")
			.get("items")
			.get(0)
			.get("id")
			.asString();
		assertThat(this.caseload.as("editor")
			.call(HttpMethod.PUT, "/api/evidence/" + item + "/readers", "{\"readers\": [\"editor\"]}")
			.getResponse()
			.getStatus()).isBetween(200, 299);
		rate(claim, Reliability.E);
		assertThat(causes(claim)).isEmpty();
	}

	@Test
	void aPageThatSaysSomethingElseCallsIntoQuestionWhatCitesIt() {
		String filler = "<p>" + "The gate is old and stands to the north of the fair. ".repeat(20);
		try (Site site = new Site()) {
			site.page("/gate", filler + "<p>Eight guards left.<p>Read by 10.");
			String claim = this.caseload.claim("STATISTIC", "ASSERTED");
			cite(claim, site.url("/gate"), "Eight guards left.");
			this.captured.capture(site.url("/gate"));
			signed(claim);
			site.replace("/gate", filler + "<p>Eight guards left.<p>Read by 11.");
			this.captured.capture(site.url("/gate"));
			assertThat(causes(claim)).isEmpty();
			site.replace("/gate", filler + "<p>Nine guards left.<p>Read by 12.");
			UUID changed = this.captured.capture(site.url("/gate")).id();
			this.captured.capture(site.url("/gate"));
			assertThat(this.challenges.of(UUID.fromString(claim))).singleElement().satisfies((one) -> {
				assertThat(one.cause()).isEqualTo(Cause.PAGE_CHANGED);
				assertThat(one.subject()).isEqualTo(changed);
			});
			assertThat(this.caseload.tasks(claim, "REVIEW_CHALLENGE")).hasSize(1);
			site.replace("/gate", "<p>" + "Another page altogether stands here today. ".repeat(20));
			this.captured.capture(site.url("/gate"));
			assertThat(causes(claim)).containsExactly(Cause.PAGE_CHANGED, Cause.PAGE_CHANGED);
			assertThat(desk("checker", "/claims/" + claim)).contains("href=\"/captures/" + changed);
		}
	}

	@Test
	void aPageThatOnlyConfidentialEvidenceCitesCallsNothingIntoQuestion() {
		try (Site site = new Site()) {
			site.page("/whisper", "<p>Eight guards left, we hear.");
			String claim = this.caseload.claim("STATISTIC", "ASSERTED");
			String item = cite(claim, site.url("/whisper"), "Eight guards left");
			this.captured.capture(site.url("/whisper"));
			this.caseload.evidence(claim, "SUPPORTS", "checker");
			this.caseload.as("checker")
				.call(HttpMethod.PUT, "/api/evidence/" + item + "/readers", "{\"readers\": [\"checker\"]}");
			signed(claim);
			site.replace("/whisper", "<p>" + "Nothing of the kind was ever heard of here. ".repeat(5));
			this.captured.capture(site.url("/whisper"));
			assertThat(causes(claim)).isEmpty();
		}
	}

	@Test
	void pagesOfPublishedFindingsAreCapturedAgainAfterAWhile() {
		try (Site site = new Site()) {
			site.page("/again", "<p>Eight guards left.");
			String claim = this.caseload.claim("STATISTIC", "ASSERTED");
			cite(claim, site.url("/again"), "Eight guards left.");
			UUID first = this.captured.capture(site.url("/again")).id();
			signed(claim);
			night();
			assertThat(requested(site.url("/again"))).isZero();
			this.jdbc.sql("alter table capture disable trigger capture_is_kept").update();
			this.jdbc.sql("update capture set asked_at = asked_at - interval '8 days' where id = :id")
				.param("id", first)
				.update();
			this.jdbc.sql("alter table capture enable trigger capture_is_kept").update();
			night();
			night();
			assertThat(requested(site.url("/again"))).isEqualTo(1);
		}
	}

	@Test
	void rulesThatAskForMoreCallIntoQuestionWhatFallsShort() {
		SignedClaims signed = new SignedClaims(this.jdbc, this.transaction, this.events);
		UUID claim = signed.confirmed("Eight people died " + UUID.randomUUID());
		signed.sign(claim, null);
		this.policies.keep(claim, new Policy(0, Reliability.F, false, false, false, false, 1, 1, 1, 1, 1, Map.of(),
				List.of(), 0, Instant.now()));
		UUID enough = UUID.fromString(this.caseload.published());
		assertThat(this.needs.of(enough)).isEmpty();
		assertThat(this.needs.of(claim)).contains("independentOrigins:2", "secondChecker");
		for (int i = 0; i < 2; i++) {
			watch(claim);
		}
		assertThat(causes(claim.toString())).containsExactly(Cause.RULE_CHANGED);
		assertThat(causes(enough.toString())).isEmpty();
		assertThat(desk("checker", "/claims/" + claim)).contains("The rules ask for more than it had",
				"Independent origins: 2", "A second checker who corroborates");
	}

	private void watch(UUID claim) {
		var processes = this.engine.getRuntimeService();
		String watch = processes.createMessageCorrelation("RulesChanged")
			.setVariable("cameTo",
					this.jdbc.sql("select number - 1 from claim where id = :id")
						.param("id", claim)
						.query(Long.class)
						.single())
			.correlateStartMessage()
			.getId();
		var jobs = this.engine.getManagementService();
		jobs.createJobQuery().processInstanceId(watch).list().forEach((job) -> jobs.executeJob(job.getId()));
		assertThat(processes.createProcessInstanceQuery().processInstanceId(watch).count()).isZero();
	}

	private void night() {
		var jobs = this.engine.getManagementService();
		jobs.executeJob(jobs.createJobQuery().timers().activityId("EveryNight").singleResult().getId());
	}

	private long requested(String url) {
		return this.jdbc.sql("select count(*) from capture where url = :url and status = 'REQUESTED'")
			.param("url", url)
			.query(Long.class)
			.single();
	}

	private String relyingOn(String number, boolean published) {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		cite(claim, "http://localhost:8080/findings/" + number + "/versions/1", "As they found.");
		if (published) {
			signed(claim);
		}
		return claim;
	}

	private String cite(String claim, String url, String quote) {
		return this.caseload.as("checker")
			.post("/api/claims/" + claim + "/evidence", """
					{"source": {"name": "Registry %s", "type": "OFFICIAL_BODY", "reliability": "A"}, "url": "%s",
					 "quote": "%s", "stance": "SUPPORTS", "credibility": 2}""".formatted(UUID.randomUUID(), url, quote),
					201)
			.get("id")
			.asString();
	}

	private void signed(String claim) {
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		this.caseload.approve(claim, "editor");
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");
	}

	private void review(String claim, String outcome, String reason) {
		this.caseload.complete(claim, "REVIEW_CHALLENGE", "editor2", """
				{"outcome": "%s", "reason": "%s"}""".formatted(outcome, reason));
	}

	private void rate(String claim, Reliability reliability) {
		UUID source = this.jdbc.sql("select source_id from evidence where claim_id = :claim limit 1")
			.param("claim", UUID.fromString(claim))
			.query(UUID.class)
			.single();
		int version = this.jdbc.sql("select version from source where id = :id")
			.param("id", source)
			.query(Integer.class)
			.single();
		this.ratings.rate(source, reliability, "Looked at again", version, this.captured.person("editor2"));
	}

	private MvcTestResult write(String number, String text) {
		return this.mvc.post()
			.uri("/findings/" + number + "/challenge")
			.param("text", text)
			.param("name", "Rea Der")
			.param("mail", "reader@example.org")
			.contentType("application/x-www-form-urlencoded")
			.with((request) -> {
				request.setRemoteAddr("192.0.2." + (number.hashCode() & 127));
				return request;
			})
			.exchange();
	}

	private List<Cause> causes(String claim) {
		return this.challenges.of(UUID.fromString(claim)).stream().map(Challenge::cause).toList();
	}

	private List<Notice> unseen(String person, Notice.Kind kind, String claim) {
		return this.notices.unseen(this.people.find(person).orElseThrow())
			.stream()
			.filter((one) -> one.kind() == kind && one.claimId().toString().equals(claim))
			.toList();
	}

	private String number(String claim) {
		JsonNode read = this.caseload.read(claim);
		return read.get("number").asString();
	}

	private String desk(String username, String path) {
		MvcTestResult answer = this.mvc.get()
			.uri(path)
			.with(user(this.accounts.loadUserByUsername(username)))
			.exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult seen(String username, String flag) {
		return this.mvc.post()
			.uri("/flags/" + flag + "/seen")
			.with(user(this.accounts.loadUserByUsername(username)))
			.with(csrf())
			.exchange();
	}

	private String page(String address) {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
