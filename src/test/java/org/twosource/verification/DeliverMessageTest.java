package org.twosource.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.claim.Stage;
import org.twosource.confidentiality.Confidentiality;
import org.twosource.discussion.Notice;
import org.twosource.discussion.Notices;
import org.twosource.publication.SignedClaims;
import org.twosource.webhook.Deliveries;
import org.twosource.webhook.Delivery;
import org.twosource.webhook.EventType;
import org.twosource.webhook.Receiver;
import org.twosource.webhook.Webhook;
import org.twosource.webhook.Webhooks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Messages arrive, signed and once for each version, or it is known that they did not.
 */
@NewsroomTest
class DeliverMessageTest {

	private static final String TOPIC = "message-delivery";

	@Autowired
	private DeliverMessage delivering;

	@Autowired
	private Webhooks webhooks;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Confidentiality confidentiality;

	@Autowired
	private Notices notices;

	@Autowired
	private Audit audit;

	@Autowired
	private People people;

	@Autowired
	private UserDetailsService accounts;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RuntimeService processes;

	@Autowired
	private ManagementService jobs;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ExternalTaskService steps;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	private final Receiver receiver = new Receiver();

	private final List<UUID> added = new ArrayList<>();

	private SignedClaims claims;

	private Person admin;

	@BeforeEach
	void leaveTheStepsOfOtherTestsAlone() {
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
		this.admin = this.people.find("admin").orElseThrow();
		this.jdbc.sql("""
				update camunda.act_ru_ext_task set worker_id_ = 'nobody', lock_exp_time_ = now() + interval '1 day'
				where topic_name_ = :topic
				""").param("topic", TOPIC).update();
	}

	@AfterEach
	void tellNobodyAnyMore() {
		this.added.forEach((id) -> {
			this.jdbc.sql("delete from notice where webhook_id = :id").param("id", id).update();
			if (!this.webhooks.get(id, this.admin).removed()) {
				this.webhooks.remove(id, this.admin);
			}
		});
		this.receiver.close();
	}

	@Test
	void everyVersionOfAFindingArrivesSignedWithWhatReadersSee() {
		Webhooks.Issued endpoint = endpoint(this.receiver.url());
		UUID claim = published();
		this.claims.reassess(claim, "FALSE", "MODERATE");
		this.claims.sign(claim, "A reader counted again: «восемь»");
		this.claims.drop(claim, "The register was forged.");
		assertThat(attempts()).isEqualTo(3);
		List<Receiver.Message> came = this.receiver.received();
		assertThat(came).extracting((one) -> json(one).get("type").asString())
			.containsExactlyInAnyOrder("finding.published", "finding.corrected", "finding.retracted");
		assertThat(came).extracting((one) -> one.field("webhook-id")).doesNotHaveDuplicates();
		assertThat(came).allSatisfy((one) -> {
			assertThat(one.isSignedBy(endpoint.secret())).isTrue();
			assertThat(one.isSignedBy("whsec_" + "A".repeat(43) + "=")).isFalse();
			assertThat(one.field("Content-Type")).isEqualTo("application/json");
			assertThat(one.field("Cookie")).isEmpty();
		});
		JsonNode corrected = came.stream()
			.map(DeliverMessageTest::json)
			.filter((one) -> one.get("type").asString().equals("finding.corrected"))
			.findFirst()
			.orElseThrow();
		JsonNode data = corrected.get("data");
		assertThat(data.get("number").asString()).isEqualTo(this.claims.number(claim));
		assertThat(data.get("version").asInt()).isEqualTo(2);
		assertThat(data.get("verdict").asString()).isEqualTo("FALSE");
		assertThat(data.get("why").asString()).isEqualTo("A reader counted again: «восемь»");
		assertThat(data.get("whatChanged").asString()).isNotBlank();
		assertThat(data.get("url").asString()).endsWith("/findings/" + this.claims.number(claim));
		assertThat(data.get("claimReview").get("@type").asString()).isEqualTo("ClaimReview");
		assertThat(Instant.parse(corrected.get("timestamp").asString()))
			.isEqualTo(Instant.parse(data.get("publishedAt").asString()));
		Delivery kept = log(endpoint).get(0);
		assertThat(kept.state()).isEqualTo(Delivery.State.DELIVERED);
		assertThat(kept.attempts()).singleElement().satisfies((one) -> assertThat(one.status()).isEqualTo(204));
		assertThat(came).extracting(Receiver.Message::body).contains(kept.payload());
	}

	@Test
	void onlyThoseAreToldWhoAskedAndWhoAreLive() {
		Webhooks.Issued retractions = add(this.receiver.url(), Set.of(EventType.FINDING_RETRACTED));
		Webhooks.Issued paused = endpoint(this.receiver.url());
		this.webhooks.pause(paused.webhook().id(), this.admin);
		published();
		assertThat(log(retractions)).isEmpty();
		assertThat(log(paused)).isEmpty();
		assertThat(this.delivering.next()).isFalse();
	}

	@Test
	void whatIsTakenBackIsNotTold() {
		Webhooks.Issued endpoint = endpoint(this.receiver.url());
		UUID first = this.claims.confirmed("First " + UUID.randomUUID());
		UUID second = this.claims.confirmed("Second " + UUID.randomUUID());
		this.transaction.executeWithoutResult((status) -> {
			this.claims.sign(first, null);
			this.claims.sign(second, null);
			assertThat(log(endpoint)).hasSize(2);
			status.setRollbackOnly();
		});
		assertThat(log(endpoint)).isEmpty();
		assertThat(this.delivering.next()).isFalse();
	}

	@Test
	void whatIsNotTakenIsSentAgainUnderItsIdAndGivenUpInTheEnd() {
		Webhooks.Issued endpoint = endpoint(this.receiver.answers(503, "Down for «ремонт»").url());
		UUID claim = published();
		List<Duration> waits = new ArrayList<>();
		assertThat(this.delivering.next()).isTrue();
		for (Job timer = timer(endpoint); timer != null; timer = timer(endpoint)) {
			assertThat(this.delivering.next()).isFalse();
			Delivery waiting = log(endpoint).get(0);
			assertThat(waiting.nextAttemptAt()).isCloseTo(timer.getDuedate().toInstant(), within(Duration.ofMillis(1)));
			waits.add(Duration.between(waiting.attempts().get(waiting.attempts().size() - 1).at(),
					waiting.nextAttemptAt()));
			this.jobs.executeJob(timer.getId());
			assertThat(this.delivering.next()).isTrue();
		}
		assertThat(waits).extracting((wait) -> wait.plusMillis(500).toSeconds() / 5 * 5)
			.containsExactly(5L, 300L, 1800L, 7200L, 18000L, 36000L, 50400L, 72000L, 86400L);
		assertThat(this.receiver.received()).hasSize(10)
			.extracting((one) -> one.field("webhook-id"))
			.containsOnly(log(endpoint).get(0).messageId());
		Delivery givenUp = log(endpoint).get(0);
		assertThat(givenUp.state()).isEqualTo(Delivery.State.GIVEN_UP);
		assertThat(givenUp.nextAttemptAt()).isNull();
		assertThat(givenUp.attempts()).hasSize(10).allSatisfy((one) -> {
			assertThat(one.answer()).isEqualTo("Down for «ремонт»");
			assertThat(one.failure().in(Locale.ENGLISH)).contains("503");
		});
		assertThat(Visits.ends(givenUp.id())).containsExactly("MessageGivenUp");
		assertThat(this.notices.list(this.admin, new Page.Request(0, 5)).items())
			.filteredOn((one) -> one.claimId().equals(claim))
			.singleElement()
			.satisfies((one) -> assertThat(one.kind()).isEqualTo(Notice.Kind.NOT_DELIVERED))
			.satisfies((one) -> assertThat(one.path()).isEqualTo("/webhooks/" + endpoint.webhook().id()));
		assertThat(this.mvc.get().uri("/notices").with(user(this.accounts.loadUserByUsername("admin")))).bodyText()
			.contains("could not be delivered to an endpoint", "/webhooks/" + endpoint.webhook().id());
		assertThat(this.notices.list(this.people.find("checker").orElseThrow(), new Page.Request(0, 5)).items())
			.noneMatch((one) -> one.claimId().equals(claim));
	}

	@Test
	void whoIsGoneIsPausedAndCanBeResumedAndToldAgain() {
		Webhooks.Issued endpoint = endpoint(this.receiver.answers(410, "").url());
		UUID id = endpoint.webhook().id();
		published();
		assertThat(this.delivering.next()).isTrue();
		assertThat(this.webhooks.get(id, this.admin).state()).isEqualTo(Webhook.State.GONE);
		Delivery lost = log(endpoint).get(0);
		assertThat(lost.state()).isEqualTo(Delivery.State.GIVEN_UP);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.deliveries.replay(id, lost.id(), this.admin));
		published();
		assertThat(log(endpoint)).hasSize(1);

		this.receiver.answers(200, "ok");
		this.webhooks.resume(id, this.admin);
		assertThat(this.deliveries.replayFailed(id, Instant.now().plusSeconds(60), this.admin)).isZero();
		assertThat(this.deliveries.replayFailed(id, Instant.now().minusSeconds(60), this.admin)).isOne();
		assertThat(this.delivering.next()).isTrue();
		assertThat(log(endpoint).get(0).state()).isEqualTo(Delivery.State.DELIVERED);
		assertThat(this.receiver.received()).extracting((one) -> one.field("webhook-id"))
			.containsExactly(lost.messageId(), lost.messageId());
	}

	@Test
	void whatIsUnderWayIsCalledOffWhenItsEndpointIsPaused() {
		Webhooks.Issued endpoint = endpoint(this.receiver.url());
		published();
		this.webhooks.pause(endpoint.webhook().id(), this.admin);
		assertThat(this.delivering.next()).isTrue();
		assertThat(this.receiver.received()).isEmpty();
		Delivery delivery = log(endpoint).get(0);
		assertThat(delivery.state()).isEqualTo(Delivery.State.CALLED_OFF);
		assertThat(delivery.attempts()).isEmpty();
	}

	@Test
	void aRedirectIsAFailureAndGoesNowhere() {
		Webhooks.Issued endpoint = endpoint(this.receiver.redirecting());
		published();
		assertThat(this.delivering.next()).isTrue();
		assertThat(this.receiver.received()).isEmpty();
		Delivery delivery = log(endpoint).get(0);
		assertThat(delivery.state()).isEqualTo(Delivery.State.UNDER_WAY);
		assertThat(delivery.attempts().get(0).failure().in(Locale.ENGLISH)).contains("302", "do not follow");
	}

	@Test
	void anAddressThatHasComeToLieInsideIsNotReached() {
		Webhooks.Issued endpoint = endpoint(this.receiver.url());
		this.jdbc.sql("update webhook set url = replace(url, '127.0.0.1', '127.0.0.2') where id = :id")
			.param("id", endpoint.webhook().id())
			.update();
		published();
		assertThat(this.delivering.next()).isTrue();
		assertThat(this.receiver.received()).isEmpty();
		assertThat(log(endpoint).get(0).attempts().get(0).failure()).isNotNull();
	}

	@Test
	void bothSecretsSignForADayAfterAChange() {
		Webhooks.Issued before = endpoint(this.receiver.url());
		UUID id = before.webhook().id();
		Webhooks.Issued after = this.webhooks.rotate(id, this.admin);
		assertThat(after.secret()).matches("whsec_[A-Za-z0-9+/]{43}=").isNotEqualTo(before.secret());
		this.deliveries.ping(id, this.admin);
		assertThat(this.delivering.next()).isTrue();
		Receiver.Message both = this.receiver.received().get(0);
		assertThat(both.field("webhook-signature").split(" ")).hasSize(2);
		assertThat(both.isSignedBy(before.secret())).isTrue();
		assertThat(both.isSignedBy(after.secret())).isTrue();
		assertThat(json(both).get("type").asString()).isEqualTo("ping");
		this.jdbc
			.sql("update webhook_secret set valid_until = valid_until - interval '24 hours' where webhook_id = :id")
			.param("id", id)
			.update();
		Delivery ping = log(before).get(0);
		this.deliveries.replay(id, ping.id(), this.admin);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.deliveries.replay(id, ping.id(), this.admin));
		assertThat(this.delivering.next()).isTrue();
		Receiver.Message one = this.receiver.received().get(1);
		assertThat(one.field("webhook-id")).isEqualTo(both.field("webhook-id"));
		assertThat(one.body()).isEqualTo(both.body());
		assertThat(one.isSignedBy(before.secret())).isFalse();
		assertThat(one.isSignedBy(after.secret())).isTrue();
		assertThat(this.audit.of(id)).extracting(AuditRecord::act)
			.containsExactly("webhook added", "webhook secret changed", "webhook tested", "webhook message sent again");
		assertThat(this.audit.of(id).toString()).doesNotContain("whsec_", after.secret().substring(6));
	}

	@Test
	void whatWasSentButNotNotedIsSentAgainUnderItsId() {
		Webhooks.Issued endpoint = endpoint(this.receiver.url());
		published();
		this.steps.fetchAndLock(1, "crashed").topic(TOPIC, 60_000).execute();
		assertThat(this.delivering.next()).isFalse();
		this.jdbc.sql("""
				update camunda.act_ru_ext_task set lock_exp_time_ = now() - interval '1 minute'
				where worker_id_ = 'crashed'
				""").update();
		assertThat(this.delivering.next()).isTrue();
		assertThat(this.receiver.received()).extracting((one) -> one.field("webhook-id"))
			.containsExactly(log(endpoint).get(0).messageId());
	}

	@Test
	void alertsAreToldToWhoAskedForThemWithoutWhatIsConfidential() {
		Webhooks.Issued findings = endpoint(this.receiver.url());
		Webhooks.Issued alerts = add(this.receiver.url(), Set.copyOf(EventType.ofAlerts()));
		UUID open = this.claims.confirmed("Everybody may know " + UUID.randomUUID());
		UUID kept = this.claims.confirmed("Few may know " + UUID.randomUUID());
		UUID item = this.claims.evidence(kept, "A guard " + UUID.randomUUID(), "WITNESS", "SUPPORTS",
				"https://example.org/guard");
		Instant due = Instant.parse("2026-02-10T12:00:00Z");
		this.transaction.executeWithoutResult((status) -> {
			this.confidentiality.keep(item, List.of("checker"), this.admin);
			this.events.publishEvent(new ClaimOverdue(open, Stage.COLLECTION, due));
			this.events.publishEvent(new ClaimOverdue(kept, Stage.COLLECTION, due));
			this.events.publishEvent(
					new StepFailed(UUID.randomUUID(), "document-intake", "ExtractCandidates", "Extract", null));
		});
		assertThat(attempts()).isEqualTo(3);
		assertThat(log(findings)).isEmpty();
		assertThat(log(alerts)).hasSize(3).allSatisfy((one) -> assertThat(one.version()).isNull());
		JsonNode told = told(this.claims.number(open));
		assertThat(told.get("statement").asString()).startsWith("Everybody may know");
		assertThat(told.get("url").asString()).endsWith("/claims/" + open);
		assertThat(Instant.parse(told.get("dueAt").asString())).isEqualTo(due);
		assertThat(told(this.claims.number(kept)).get("statement").isNull()).isTrue();
		assertThat(this.receiver.received()).extracting(Receiver.Message::body)
			.noneMatch((body) -> body.contains("Few may know"))
			.anySatisfy((body) -> assertThat(body).contains("\"type\":\"step.failed\"", "\"number\":null"));
		assertThat(this.mvc.get()
			.uri("/webhooks/" + alerts.webhook().id())
			.with(user(this.accounts.loadUserByUsername("admin")))).bodyText()
			.contains("claim overdue", "automatic step failed", this.claims.number(open));
	}

	/** What was told of a claim. */
	private JsonNode told(String number) {
		return this.receiver.received()
			.stream()
			.map((one) -> json(one).get("data"))
			.filter((data) -> data.get("number").asString("").equals(number))
			.findFirst()
			.orElseThrow();
	}

	private Webhooks.Issued endpoint(String url) {
		return add(url, Set.copyOf(EventType.ofFindings()));
	}

	private Webhooks.Issued add(String url, Set<EventType> told) {
		Webhooks.Issued issued = this.webhooks.add(url, "Партнёр " + UUID.randomUUID(), told, this.admin);
		this.added.add(issued.webhook().id());
		return issued;
	}

	private UUID published() {
		UUID claim = this.claims.confirmed("At least eight people died at the fair " + UUID.randomUUID());
		this.claims.sign(claim, null);
		return claim;
	}

	private int attempts() {
		int made = 0;
		while (this.delivering.next()) {
			made++;
		}
		return made;
	}

	private List<Delivery> log(Webhooks.Issued endpoint) {
		return this.deliveries.list(endpoint.webhook().id(), null, new Page.Request(0, 50), this.admin).items();
	}

	private Job timer(Webhooks.Issued endpoint) {
		return this.processes.createProcessInstanceQuery()
			.processInstanceBusinessKey(log(endpoint).get(0).id().toString())
			.list()
			.stream()
			.map((instance) -> this.jobs.createJobQuery().processInstanceId(instance.getId()).timers().singleResult())
			.findFirst()
			.orElse(null);
	}

	private static JsonNode json(Receiver.Message message) {
		return JsonMapper.shared().readTree(message.body());
	}

}
