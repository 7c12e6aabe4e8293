package org.twosource.verification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.audit.Audit;
import org.twosource.capture.Captured;
import org.twosource.rules.Drafts;
import org.twosource.webhook.Deliveries;
import org.twosource.webhook.Delivery;
import org.twosource.webhook.EventType;
import org.twosource.webhook.Webhook;
import org.twosource.webhook.Webhooks;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks every path of every diagram, on the real engine and a real database. */
@NewsroomTest
@TestInstance(Lifecycle.PER_CLASS)
class ProcessPathsTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Reviews reviews;

	@Autowired
	private Webhooks webhooks;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Captured people;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Migrations migrations;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Audit audit;

	@Autowired
	private Lying lying;

	private Caseload caseload;

	@BeforeAll
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@AfterAll
	void everyFlowNodeAndSequenceFlowWasVisited() {
		List<String> missing = new ArrayList<>();
		for (ProcessDefinition process : this.engine.getRepositoryService().createProcessDefinitionQuery().list()) {
			Visits.missing(this.engine.getRepositoryService().getBpmnModelInstance(process.getId()))
				.forEach((element) -> missing.add(process.getKey() + ": " + element));
		}
		assertThat(missing).as("elements of the diagrams that no test visits").isEmpty();
	}

	@Test
	void aDocumentIsTakenInAndTriaged() {
		String document = this.caseload.document();
		assertThat(status(document)).isEqualTo("TRIAGE");
		assertThat(standing(document)).containsExactly("TriageCandidates");
		assertThat(this.caseload.as("checker").get("/api/documents/" + document + "/candidates").valueStream())
			.isNotEmpty()
			.allSatisfy((candidate) -> assertThat(candidate.get("proposedBy").asString()).isEqualTo("EXTRACTOR"));
		this.caseload.as("checker").post("/api/documents/" + document + "/triage", """
				{"finish": true}""", 200);
		assertThat(status(document)).isEqualTo("TRIAGED");
		assertThat(running("document-intake", document)).isZero();
	}

	@Test
	void aLinkIsCapturedOrNot() {
		ExternalTaskService steps = this.engine.getExternalTaskService();
		String captured = started("link-capture");
		steps.complete(lent(captured), "a worker");
		assertThat(running("link-capture", captured)).isZero();
		String away = started("link-capture");
		steps.handleBpmnError(lent(away), "a worker", "NOT_CAPTURED");
		assertThat(running("link-capture", away)).isZero();
	}

	@Test
	void aMessageIsDeliveredOrCalledOffOrGivenUp() {
		Webhooks.Issued endpoint = this.webhooks.add("http://127.0.0.1:9/hook", "Nobody listens",
				Set.of(EventType.FINDING_RETRACTED), this.people.person("admin"));
		UUID id = endpoint.webhook().id();
		assertThat(delivered(id, Courier.Outcome.DELIVERED)).isEqualTo(Delivery.State.DELIVERED);
		assertThat(delivered(id, Courier.Outcome.CALLED_OFF)).isEqualTo(Delivery.State.CALLED_OFF);
		assertThat(delivered(id, Courier.Outcome.NOT_DELIVERED)).isEqualTo(Delivery.State.GIVEN_UP);
		assertThat(delivered(id, Courier.Outcome.GONE)).isEqualTo(Delivery.State.GIVEN_UP);
		assertThat(this.webhooks.get(id, this.people.person("admin")).state()).isEqualTo(Webhook.State.GONE);
		this.webhooks.remove(id, this.people.person("admin"));
	}

	/** How a message ends whose every attempt comes to that. */
	@Test
	void aMailIsSentOrCalledOffOrGivenUp() {
		assertThat(mailed(Postman.Outcome.SENT)).isEqualTo("SENT");
		assertThat(mailed(Postman.Outcome.CALLED_OFF)).isEqualTo("CALLED_OFF");
		assertThat(mailed(Postman.Outcome.REFUSED)).isEqualTo("GIVEN_UP");
		assertThat(mailed(Postman.Outcome.NOT_SENT)).isEqualTo("GIVEN_UP");
	}

	/** What becomes of a mail when every attempt ends so. */
	private String mailed(Postman.Outcome outcome) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into alert_mail (id, username, address, purpose, subject, body, html, state, made_at)
				values (:id, 'manager', 'manager@example.org', 'TEST', 'A test', '', '', 'UNDER_WAY', now())
				""").param("id", id).update();
		String key = id.toString();
		this.engine.getRuntimeService().startProcessInstanceByKey("alert-delivery", key);
		for (int attempt = 1; running("alert-delivery", key) > 0; attempt++) {
			this.engine.getExternalTaskService()
				.complete(lent(key), "a worker", Map.of("outcome", outcome.name(), "attempts", attempt));
			if (running("alert-delivery", key) > 0) {
				this.caseload.pass(key, "NextMailAttemptDue");
			}
		}
		return this.jdbc.sql("select state from alert_mail where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	@Test
	void alertsAreLookedAfterEveryQuarterOfAnHour() {
		var jobs = this.engine.getManagementService();
		jobs.executeJob(jobs.createJobQuery().timers().activityId("EveryQuarterHour").singleResult().getId());
		for (var due = watching(); !due.isEmpty(); due = watching()) {
			due.forEach((job) -> jobs.executeJob(job.getId()));
		}
		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey("alert-watch")
			.count()).isZero();
		assertThat(jobs.createJobQuery().timers().activityId("EveryQuarterHour").count()).isEqualTo(1);
	}

	@Test
	void theAuditRecordIsSealedEveryMinute() {
		UUID subject = UUID.randomUUID();
		this.audit.record("checker", "remark added", subject, Map.of());
		var jobs = this.engine.getManagementService();
		jobs.executeJob(jobs.createJobQuery().timers().activityId("EveryMinute").singleResult().getId());
		assertThat(this.jdbc.sql("""
				select exists (select from audit_seal s join audit_record r on r.seq <@ s.records
				               where r.subject = :subject)
				""").param("subject", subject).query(Boolean.class).single()).isTrue();
		assertThat(jobs.createJobQuery().timers().activityId("EveryMinute").count()).isEqualTo(1);
	}

	private List<Job> watching() {
		return this.engine.getManagementService()
			.createJobQuery()
			.processDefinitionKey("alert-watch")
			.messages()
			.list();
	}

	private Delivery.State delivered(UUID endpoint, Courier.Outcome outcome) {
		Delivery delivery = this.deliveries.ping(endpoint, this.people.person("admin"));
		String key = delivery.id().toString();
		for (int attempt = 1; running("webhook-delivery", key) > 0; attempt++) {
			this.engine.getExternalTaskService()
				.complete(lent(key), "a worker", Map.of("outcome", outcome.name(), "attempts", attempt));
			if (running("webhook-delivery", key) > 0) {
				this.engine.getManagementService()
					.executeJob(this.engine.getManagementService()
						.createJobQuery()
						.processInstanceId(intake(key))
						.singleResult()
						.getId());
			}
		}
		return this.deliveries.get(endpoint, delivery.id(), this.people.person("admin")).state();
	}

	private String started(String process) {
		String key = UUID.randomUUID().toString();
		this.engine.getRuntimeService().startProcessInstanceByKey(process, key);
		return key;
	}

	@Test
	void aLanguageModelIsAskedBesideTheTriage() {
		String document = this.caseload.document();
		askModel(document);
		assertThat(standing(document)).containsExactlyInAnyOrder("AskLanguageModel", "TriageCandidates");
		this.engine.getExternalTaskService().complete(lent(document), "a worker");
		assertThat(standing(document)).containsExactly("TriageCandidates");
		assertThat(status(document)).isEqualTo("TRIAGE");
	}

	@Test
	void aLanguageModelThatGivesNoAnswerHoldsNothingUp() {
		String document = this.caseload.document();
		askModel(document);
		this.engine.getExternalTaskService().handleBpmnError(lent(document), "a worker", "NO_ANSWER");
		assertThat(standing(document)).containsExactly("TriageCandidates");
	}

	@Test
	void theEndOfTheTriageEndsTheAskingToo() {
		String document = this.caseload.document();
		askModel(document);
		this.caseload.as("checker").post("/api/documents/" + document + "/triage", """
				{"finish": true}""", 200);
		assertThat(running("document-intake", document)).isZero();
	}

	@Test
	void aClaimIsCollectedCorroboratedSignedAndPublished() {
		String claim = this.caseload.published();
		assertThat(this.caseload.read(claim).get("verdict").asString()).isEqualTo("CONFIRMED");
		assertThat(running("claim-verification", claim)).isZero();
	}

	@Test
	void aRumourAboutConductNeedsAReplyASecondCheckerAndTwoEditors() {
		String claim = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"asked": "The head of the guards, by telephone", "reply": "We left when we were told to."}""");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.tasks(claim, "SIGN_OFF")).hasSize(2);
		this.caseload.approve(claim, "editor");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
		this.caseload.approve(claim, "editor2");
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");
	}

	@Test
	void noClockRunsWhileAReplyIsAwaited() {
		String claim = awaitingReply();
		assertThat(this.caseload.clocks(claim)).containsExactly("ReplyDeadline");
		assertThat(this.caseload.read(claim).get("waiting").asBoolean()).isTrue();
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"reply": "No comment."}""");
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
		assertThat(this.caseload.read(claim).get("waiting").asBoolean()).isFalse();
	}

	@Test
	void aReplyThatDoesNotComeInTimeIsNoted() {
		String claim = awaitingReply();
		this.caseload.pass(claim, "ReplyDeadline");
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
		assertThat(acts(claim)).contains("no reply came in time");
		assertThat(this.caseload.tasks(claim, "REQUEST_COMMENT")).isEmpty();
	}

	@Test
	void anAssessmentThatTheEvidenceDoesNotBearGoesBackToCollection() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("COLLECTION");
		assertThat(acts(claim)).contains("more evidence needed");
	}

	@Test
	void checkersWhoDisagreeSettleIt() {
		String claim = this.caseload.claim("CASUALTY", "REPORTED");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", """
				{"assessment": {"verdict": "FALSE", "confidence": "LOW", "rationale": "Nobody was there."}}""");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
	}

	@Test
	void whatCannotBeEstablishedGoesOnAsUnverified() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(claim, "checker2", "UNVERIFIED", "CONCLUDED");
		assertThat(this.caseload.stage(claim)).isEqualTo("SIGN_OFF");
	}

	@Test
	void anEditorReturnsAClaimToCorroboration() {
		String claim = this.caseload.atSignOff();
		decide(claim, "RETURN", "CORROBORATION");
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
	}

	@Test
	void anEditorReturnsAClaimToCollection() {
		String claim = this.caseload.atSignOff();
		decide(claim, "RETURN", "COLLECTION");
		assertThat(this.caseload.stage(claim)).isEqualTo("COLLECTION");
	}

	@Test
	void anEditorSpikesAClaim() {
		String claim = this.caseload.atSignOff();
		decide(claim, "SPIKE", null);
		assertThat(this.caseload.stage(claim)).isEqualTo("SPIKED");
		assertThat(running("claim-verification", claim)).isZero();
	}

	@Test
	void evidenceThatArrivesDuringSignOffVoidsApprovalsAndIsWeighed() {
		String claim = twoSignaturesNeeded();
		this.caseload.approve(claim, "editor");
		this.caseload.evidence(claim, "REFUTES", "checker");
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
		assertThat(acts(claim)).contains("approvals voided");
		assertThat(this.caseload.tasks(claim, "SIGN_OFF")).isEmpty();
	}

	@Test
	void evidenceThatArrivesBetweenSigningAndPublishingStopsPublication() {
		String claim = this.caseload.atSignOff();
		this.caseload.approve(claim, "editor");
		this.caseload.evidence(claim, "REFUTES", "checker");
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
		assertThat(acts(claim)).contains("approvals voided");
	}

	@Test
	void everyStageThatTakesTooLongIsMarkedOverdueAndGoesOn() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.pass(claim, "CollectionOverdue");
		assertThat(overdue(claim)).isTrue();
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		assertThat(overdue(claim)).isFalse();
		this.caseload.pass(claim, "CorroborationOverdue");
		assertThat(overdue(claim)).isTrue();
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		this.caseload.pass(claim, "EditorialSignOffOverdue");
		assertThat(overdue(claim)).isTrue();
		this.caseload.approve(claim, "editor");
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");
		assertThat(overdue(claim)).isFalse();
	}

	@Test
	void aClaimIsWithdrawnAtAnyOpenStage() {
		String collecting = this.caseload.claim("STATISTIC", "ASSERTED");
		String waiting = awaitingReply();
		String signing = this.caseload.atSignOff();
		for (String claim : List.of(collecting, waiting, signing)) {
			withdraw(claim);
			assertThat(this.caseload.stage(claim)).isEqualTo("WITHDRAWN");
			assertThat(running("claim-verification", claim)).isZero();
		}
	}

	@Test
	void aPauseEndsByItself() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.pause(claim, Instant.now().plus(Duration.ofDays(3)));
		assertThat(this.caseload.clocks(claim)).containsExactlyInAnyOrder("CollectionOverdue", "PauseEnds");
		this.caseload.pass(claim, "PauseEnds");
		assertThat(this.caseload.read(claim).get("pausedUntil").isNull()).isTrue();
		assertThat(running("claim-pause", claim)).isZero();
		assertThat(acts(claim)).contains("claim paused", "pause ended");
	}

	@Test
	void aPauseIsCutShort() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.pause(claim, Instant.now().plus(Duration.ofDays(3)));
		assertThat(this.caseload.as("manager").call(HttpMethod.DELETE, "/api/claims/" + claim + "/pause", null))
			.hasStatus(204);
		assertThat(running("claim-pause", claim)).isZero();
		assertThat(acts(claim)).contains("claim resumed");
	}

	@Test
	void aPausedClaimIsWithdrawn() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.pause(claim, Instant.now().plus(Duration.ofDays(3)));
		withdraw(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("WITHDRAWN");
		assertThat(running("claim-pause", claim)).isZero();
		assertThat(this.caseload.read(claim).get("pausedUntil").isNull()).isTrue();
	}

	@Test
	void anOverdueClaimGetsANewDueDateAndMissesItToo() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.pass(claim, "CollectionOverdue");
		this.caseload.due(claim, Instant.now().plus(Duration.ofDays(2)));
		assertThat(overdue(claim)).isFalse();
		this.caseload.pass(claim, "NewDueDatePassed");
		assertThat(overdue(claim)).isTrue();
		assertThat(running("new-due-date", claim)).isZero();
	}

	@Test
	void anOverdueClaimMovesOnBeforeItsNewDueDate() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.pass(claim, "CollectionOverdue");
		this.caseload.due(claim, Instant.now().plus(Duration.ofDays(2)));
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		assertThat(running("new-due-date", claim)).isZero();
		assertThat(this.caseload.clocks(claim)).containsExactly("CorroborationOverdue");
	}

	@Test
	void theManagersAreCalledAndWorkGoesOn() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.as("checker").post("/api/claims/" + claim + "/escalation", """
				{"reason": "The ministry refuses to answer."}""", 204);
		assertThat(this.caseload.read(claim).get("escalated").asBoolean()).isTrue();
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
	}

	@Test
	void aPublishedClaimIsWithdrawn() {
		String claim = this.caseload.published();
		withdraw(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("WITHDRAWN");
	}

	@Test
	void aChallengedClaimIsWithdrawnDuringReview() {
		String claim = challenged();
		withdraw(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("WITHDRAWN");
		assertThat(this.caseload.tasks(claim, "REVIEW_CHALLENGE")).isEmpty();
		assertThat(running("finding-correction", claim)).isZero();
	}

	@Test
	void aChallengeIsReviewedLateAndTheFindingKept() {
		String claim = challenged();
		this.caseload.pass(claim, "ReviewOverdue");
		assertThat(overdue(claim)).isTrue();
		review(claim, "KEEP");
		assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");
		assertThat(overdue(claim)).isFalse();
		assertThat(running("finding-correction", claim)).isZero();
	}

	@Test
	void aReopenedClaimIsVerifiedAgainAndCorrected() {
		String claim = challenged();
		review(claim, "REOPEN");
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("COLLECTION");
		this.caseload.corroborated(claim);
		this.caseload.approve(claim, "editor");
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");
		assertThat(running("finding-correction", claim)).isZero();
	}

	@Test
	void newEvidenceOnAPublishedClaimOpensAReview() {
		String claim = this.caseload.published();
		this.caseload.evidence(claim, "REFUTES", "checker2");
		assertThat(this.caseload.tasks(claim, "REVIEW_CHALLENGE")).hasSize(1);
	}

	@Test
	void whateverCallsAFindingIntoQuestionHasItReviewed() {
		String claim = this.caseload.published();
		for (Cause cause : Cause.values()) {
			if (cause.message() != null) {
				this.engine.getRuntimeService().startProcessInstanceByMessage(cause.message(), claim);
				review(claim, "KEEP");
			}
		}
		assertThat(running("finding-correction", claim)).isZero();
	}

	@Test
	void whatComesWhileAClaimIsVerifiedAgainIsReviewedAfterThat() {
		String claim = challenged();
		review(claim, "REOPEN");
		this.caseload.runJobs(claim);
		this.reviews.reliedOnCorrected(UUID.fromString(claim), UUID.randomUUID(), 2);
		assertThat(this.caseload.tasks(claim, "REVIEW_CHALLENGE")).isEmpty();
		this.caseload.corroborated(claim);
		this.caseload.approve(claim, "editor");
		this.caseload.runJobs(claim);
		assertThat(this.caseload.stage(claim)).isEqualTo("PUBLISHED");
		review(claim, "KEEP");
		assertThat(running("finding-correction", claim)).isZero();
	}

	@Test
	void findingsAreWatchedWhenTheRulesChangeAndEveryNight() {
		var processes = this.engine.getRuntimeService();
		String watch = processes.startProcessInstanceByMessage("RulesChanged").getId();
		processes.createProcessInstanceModification(watch)
			.cancelAllForActivity("CompareWithRules")
			.startTransition("FindingsAreLeft")
			.execute();
		var jobs = this.engine.getManagementService();
		for (var due = jobs.createJobQuery().processInstanceId(watch).list(); !due
			.isEmpty(); due = jobs.createJobQuery().processInstanceId(watch).list()) {
			due.forEach((job) -> jobs.executeJob(job.getId()));
		}
		assertThat(processes.createProcessInstanceQuery().processInstanceId(watch).count()).isZero();
		jobs.executeJob(jobs.createJobQuery().timers().activityId("EveryNight").singleResult().getId());
		assertThat(jobs.createJobQuery().timers().activityId("EveryNight").count()).isEqualTo(1);
	}

	@Test
	void rulesAreTriedOnClaimsAndPutInForceOrNot() {
		UUID left = draft("31");
		this.engine.getRuntimeService()
			.createProcessInstanceModification(intake(left.toString()))
			.cancelAllForActivity("ReplayOnClaims")
			.startTransition("ClaimsAreLeft")
			.execute();
		this.caseload.runJobs(left.toString());
		assertThat(standing(left.toString())).containsExactly("PutInForce");
		putInForce(left, Map.of("migrate", false));
		assertThat(running("rules-change", left.toString())).isZero();
		UUID moved = draft("32");
		this.caseload.runJobs(moved.toString());
		putInForce(moved,
				Map.of("migrate", true, "migration", this.migrations.begin("link-capture", true, "admin").toString()));
		this.engine.getRuntimeService()
			.createProcessInstanceModification(intake(moved.toString()))
			.cancelAllForActivity("MigrateProcesses")
			.startTransition("ProcessesAreLeft")
			.execute();
		this.caseload.runJobs(moved.toString());
		assertThat(running("rules-change", moved.toString())).isZero();
		UUID discarded = draft("33");
		this.drafts.discard(discarded, this.people.person("admin"));
		assertThat(running("rules-change", discarded.toString())).isZero();
		String later = this.migrations.ask("link-capture", true, this.people.person("admin")).toString();
		this.caseload.runJobs(later);
		assertThat(running("rules-change", later)).isZero();
		this.jdbc.sql(
				"update rules_draft set state = 'DISCARDED', decided_by = 'admin', decided_at = now() where id in (:ids)")
			.param("ids", List.of(left, moved))
			.update();
	}

	/** A draft that would change a deadline. */
	private UUID draft(String days) {
		String table = RuleXml.cell(RuleXml.shipped("verification-policy.dmn"), "EveryClaim_out_signOffDays", days);
		return this.drafts
			.keep(table.getBytes(StandardCharsets.UTF_8), "To walk the paths", this.people.person("admin"))
			.id();
	}

	/**
	 * What its process hears; nothing comes into force, which would be so for every test.
	 */
	private void putInForce(UUID draft, Map<String, Object> choice) {
		this.engine.getRuntimeService()
			.createMessageCorrelation("PutInForce")
			.processInstanceBusinessKey(draft.toString())
			.setVariables(choice)
			.correlate();
	}

	@Test
	void aTaskNobodyTouchesIsAskedAboutAndStaysWhenTheHolderSaysSo() {
		String task = asked(this.lying.person("FACT_CHECKER"));
		assertThat(this.lying.told(task)).containsExactly("STILL_WORKING");
		this.caseload.as(this.lying.holder(task)).post("/api/tasks/" + task + "/touch", "", 200);
		assertThat(running("task-care", task)).isZero();
		assertThat(this.lying.outcome(task)).isEqualTo("ANSWERED");
		assertThat(this.lying.holder(task)).isNotNull();
		assertThat(acts(this.lying.claim(task))).contains("holder asked", "still working");
	}

	@Test
	void aTaskGoesBackToThePoolWhenNobodyAnswers() {
		String person = this.lying.person("FACT_CHECKER");
		String task = asked(person);
		this.caseload.pass(task, "TimeToAnswerOver");
		assertThat(running("task-care", task)).isZero();
		assertThat(this.lying.outcome(task)).isEqualTo("RETURNED");
		assertThat(this.lying.holder(task)).isNull();
		assertThat(this.engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
		assertThat(this.lying.told(task)).containsExactly("STILL_WORKING", "BACK_IN_POOL");
		assertThat(acts(this.lying.claim(task))).contains("task returned to the pool");
	}

	@Test
	void whoDoesAnythingOnTheClaimKeepsTheTask() {
		String person = this.lying.person("FACT_CHECKER");
		String task = asked(person);
		this.caseload.evidence(this.lying.claim(task), "SUPPORTS", person);
		this.caseload.pass(task, "TimeToAnswerOver");
		assertThat(this.lying.outcome(task)).isEqualTo("TOUCHED");
		assertThat(this.lying.holder(task)).isEqualTo(person);
	}

	@Test
	void whatIsReleasedGivenCompletedOrCalledOffIsNoLongerAskedAbout() {
		String released = asked(this.lying.person("FACT_CHECKER"));
		this.caseload.as(this.lying.holder(released))
			.call(HttpMethod.DELETE, "/api/tasks/" + released + "/assignee", "");
		String given = asked(this.lying.person("FACT_CHECKER"));
		this.caseload.as("manager").call(HttpMethod.PUT, "/api/tasks/" + given + "/assignee", """
				{"username": "checker2"}""");
		String completed = asked(this.lying.person("FACT_CHECKER"));
		this.caseload.as(this.lying.holder(completed)).post("/api/tasks/" + completed + "/completion", "{}", 200);
		String cancelled = asked(this.lying.person("FACT_CHECKER"));
		withdraw(this.lying.claim(cancelled));
		for (String task : List.of(released, given, completed, cancelled)) {
			assertThat(running("task-care", task)).isZero();
			assertThat(this.lying.outcome(task)).isEqualTo("LET_GO");
		}
		assertThat(this.lying.holder(given)).isEqualTo("checker2");
	}

	@Test
	void whatIsLetGoBeforeAnybodyIsAskedIsNotAskedAbout() {
		String task = this.lying.held(this.caseload.claim("STATISTIC", "ASSERTED"), this.lying.person("FACT_CHECKER"));
		this.lying.look();
		this.caseload.as(this.lying.holder(task)).call(HttpMethod.DELETE, "/api/tasks/" + task + "/assignee", "");
		this.caseload.runJobs(task);
		assertThat(running("task-care", task)).isZero();
		assertThat(this.lying.outcome(task)).isEqualTo("LET_GO");
		assertThat(this.lying.told(task)).isEmpty();
	}

	@Test
	void whatAnAbsentPersonHoldsGoesBackWithoutAsking() {
		String person = this.lying.person("FACT_CHECKER");
		String task = this.caseload.task(this.caseload.claim("STATISTIC", "ASSERTED"), "COLLECT_EVIDENCE");
		this.caseload.as(person).call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{}");
		this.lying.absent(person);
		this.lying.look();
		this.caseload.runJobs(task);
		assertThat(this.lying.told(task)).isEmpty();
		this.caseload.pass(task, "TimeToAnswerOver");
		assertThat(this.lying.outcome(task)).isEqualTo("RETURNED");
		assertThat(this.lying.holder(task)).isNull();
	}

	@Test
	void aTaskNobodyTakesFindsAnOwnerUnlessItIsTakenMeanwhile() {
		String task = this.lying.untaken(this.caseload.claim("STATISTIC", "ASSERTED"));
		String taken = this.lying.untaken(this.caseload.claim("STATISTIC", "ASSERTED"));
		this.lying.look();
		this.caseload.as("checker").call(HttpMethod.PUT, "/api/tasks/" + taken + "/assignee", "{}");
		this.caseload.runJobs(task);
		this.caseload.runJobs(taken);
		assertThat(this.lying.outcome(task)).isEqualTo("GIVEN");
		assertThat(this.lying.holder(task)).isNotNull();
		assertThat(this.lying.told(task)).containsExactly("GIVEN");
		assertThat(this.lying.outcome(taken)).isEqualTo("LEFT");
		assertThat(this.lying.holder(taken)).isEqualTo("checker");
	}

	@Test
	void managersAreToldWhenNobodyMay() {
		String task = this.lying.untaken(this.caseload.claim("STATISTIC", "ASSERTED"));
		this.lying.look();
		this.lying.alone(() -> {
			this.caseload.runJobs(task);
			assertThat(this.lying.outcome(task)).isEqualTo("TOLD");
			assertThat(this.lying.told(task)).isNotEmpty().containsOnly("NOBODY_MAY");
		});
	}

	/** A task somebody holds who is asked about it by now. */
	private String asked(String person) {
		String task = this.lying.held(this.caseload.claim("STATISTIC", "ASSERTED"), person);
		this.lying.look();
		this.caseload.runJobs(task);
		assertThat(standing(task)).containsExactly("AnswerTimeOrChange");
		return task;
	}

	private String awaitingReply() {
		String claim = this.caseload.claim("CONDUCT", "ALLEGED");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"asked": "The head of the guards, in writing"}""");
		return claim;
	}

	private String twoSignaturesNeeded() {
		String claim = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
				{"asked": "The head of the guards", "deadlinePassed": true}""");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		return claim;
	}

	private String challenged() {
		String claim = this.caseload.published();
		this.caseload.as("checker").post("/api/claims/" + claim + "/challenge", """
				{"reason": "The register was amended."}""", 202);
		return claim;
	}

	private void review(String claim, String outcome) {
		this.caseload.complete(claim, "REVIEW_CHALLENGE", "editor2", """
				{"outcome": "%s", "reason": "The register was looked at again."}""".formatted(outcome));
	}

	private void decide(String claim, String decision, String returnTo) {
		String to = (returnTo != null) ? "\"%s\"".formatted(returnTo) : "null";
		this.caseload.complete(claim, "SIGN_OFF", "editor", """
				{"decision": "%s", "returnTo": %s, "reason": "The page cited says something else."}"""
			.formatted(decision, to));
		this.caseload.runJobs(claim);
	}

	private void withdraw(String claim) {
		this.caseload.as("editor").post("/api/claims/" + claim + "/withdrawal", """
				{"reason": "The document was retracted."}""", 204);
	}

	private boolean overdue(String claim) {
		return this.caseload.read(claim).get("overdue").asBoolean();
	}

	private List<String> acts(String claim) {
		return this.caseload.as("manager")
			.get("/api/claims/" + claim + "/history")
			.get("items")
			.valueStream()
			.map((act) -> act.get("what").asString())
			.toList();
	}

	private String status(String document) {
		JsonNode read = this.caseload.as("checker").get("/api/documents/" + document);
		return read.get("status").asString();
	}

	/** Takes the way of a newsroom that has set a language model up. */
	private void askModel(String document) {
		this.engine.getRuntimeService()
			.createProcessInstanceModification(intake(document))
			.startTransition("LanguageModelIsWanted")
			.execute();
	}

	/** The step that waits in a process, lent out to a worker. */
	private String lent(String document) {
		String step = this.engine.getExternalTaskService()
			.createExternalTaskQuery()
			.processInstanceId(intake(document))
			.singleResult()
			.getId();
		this.engine.getExternalTaskService().lock(step, "a worker", 60_000);
		return step;
	}

	private List<String> standing(String document) {
		return this.engine.getRuntimeService().getActiveActivityIds(intake(document));
	}

	private String intake(String document) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(document)
			.singleResult()
			.getId();
	}

	private long running(String process, String businessKey) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.count();
	}

}
