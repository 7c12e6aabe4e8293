package org.twosource.verification;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
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
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.alert.AlertChoices;
import org.twosource.alert.AlertKind;
import org.twosource.alert.AlertPace;
import org.twosource.alert.MailLog;
import org.twosource.alert.Mailman;

import org.twosource.alert.SentMail;
import org.twosource.alert.StubbornServer;
import org.twosource.alert.TestMails;
import org.twosource.claim.Stage;
import org.twosource.confidentiality.Confidentiality;
import org.twosource.discussion.Notice;
import org.twosource.discussion.Notices;
import org.twosource.publication.SignedClaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Alerts reach whom they are for, once each, by a real mail server. */
@NewsroomTest
class SendMailTest {

	private static final String TOPIC = "mail";

	@Autowired
	private SendMail sending;

	@Autowired
	private AlertWatch watch;

	@Autowired
	private Mailman mailman;

	@Autowired
	private MailLog log;

	@Autowired
	private TestMails mails;

	@Autowired
	private AlertChoices choices;

	@Autowired
	private Confidentiality confidentiality;

	@Autowired
	private Desks desks;

	@Autowired
	private Notices notices;

	@Autowired
	private People people;

	@Autowired
	private Saboteur saboteur;

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

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final List<Person> hired = new ArrayList<>();

	private Caseload caseload;

	private SignedClaims claims;

	private Person admin;

	@BeforeEach
	void openThePostOffice() {
		this.server.start();
		this.mailman.sendBy(this.server.getSmtp().getPort());
		this.caseload = new Caseload(this.mvc, this.engine);
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
		this.admin = this.people.find("admin").orElseThrow();
		this.jdbc.sql("""
				update camunda.act_ru_ext_task set worker_id_ = 'nobody', lock_exp_time_ = now() + interval '1 day'
				where topic_name_ = :topic
				""").param("topic", TOPIC).update();
	}

	@AfterEach
	void closeIt() {
		this.mailman.sendByNone();
		this.server.stop();
		this.hired.forEach((one) -> this.jdbc.sql("""
				update person set active = false, mail = null, roles = '{FACT_CHECKER}' where username = :username
				""").param("username", one.username()).update());
	}

	@Test
	void anAddressIsConfirmedByTheCodeSentThere() {
		Person person = hire(Role.FACT_CHECKER);
		this.mailman.reaches(person.username(), null);
		Api api = Api.as(person.username(), this.mvc);
		for (String bad : new String[] { "nobody", "a@b.example\\r\\nBcc: c@d.example", "a@b.example, c@d.example",
				"Some <a@b.example>", "a@b..example", "\\\"a b\\\"@c.example" }) {
			api.refused(HttpMethod.POST, "/api/account/alerts/mail", "{\"mail\": \"" + bad + "\"}", 422);
		}
		assertThat(this.server.getReceivedMessages()).isEmpty();
		String address = person.username() + "@example.org";
		api.post("/api/account/alerts/mail", "{\"mail\": \"" + address + "\"}", 202);
		assertThat(api.get("/api/account/alerts").get("unconfirmed").asString()).isEqualTo(address);
		Matcher code = Pattern.compile("([A-Z2-9]{5})-([A-Z2-9]{5})").matcher(text(received().get(0)));
		assertThat(code.find()).isTrue();
		assertThat(this.jdbc.sql("select code_hash from mail_confirmation where username = :username")
			.param("username", person.username())
			.query(String.class)
			.single()).doesNotContain(code.group(1)).hasSize(64);
		api.refused(HttpMethod.POST, "/api/account/alerts/mail/confirmation", "{\"code\": \"AAAAA-AAAAA\"}", 422);
		assertThat(api.get("/api/account/alerts").get("mail").isNull()).isTrue();
		assertThat(api
			.post("/api/account/alerts/mail/confirmation",
					"{\"code\": \"" + code.group().toLowerCase(Locale.ROOT) + "\"}", 200)
			.get("mail")
			.asString()).isEqualTo(address);
		api.refused(HttpMethod.POST, "/api/account/alerts/mail/confirmation", "{\"code\": \"" + code.group() + "\"}",
				409);
		assertThat(api.call(HttpMethod.DELETE, "/api/account/alerts/mail", null)).hasStatus(204);
		assertThat(api.get("/api/account/alerts").get("mail").isNull()).isTrue();
	}

	@Test
	void aCodeIsVoidAfterFiveWrongTriesAndFiveAreSentADay() {
		Person person = hire(Role.FACT_CHECKER);
		Api api = Api.as(person.username(), this.mvc);
		String mail = "{\"mail\": \"" + person.username() + "@example.org\"}";
		api.post("/api/account/alerts/mail", mail, 202);
		for (int i = 0; i < 5; i++) {
			api.refused(HttpMethod.POST, "/api/account/alerts/mail/confirmation", "{\"code\": \"WRONG\"}", 422);
		}
		api.refused(HttpMethod.POST, "/api/account/alerts/mail/confirmation", "{\"code\": \"WRONG\"}", 409);
		for (int i = 0; i < 4; i++) {
			api.post("/api/account/alerts/mail", mail, 202);
		}
		api.refused(HttpMethod.POST, "/api/account/alerts/mail", mail, 409);
		assertThat(this.server.getReceivedMessages()).hasSize(5);
	}

	@Test
	void whoSendsNoMailsSaysSoAndKeepsNothing() {
		Person manager = hire(Role.MANAGER);
		this.mailman.sendByNone();
		Api api = Api.as(manager.username(), this.mvc);
		assertThat(api.get("/api/account/alerts").get("available").asBoolean()).isFalse();
		api.refused(HttpMethod.POST, "/api/account/alerts/mail", "{\"mail\": \"a@example.org\"}", 409);
		api.refused(HttpMethod.POST, "/api/account/alerts/test", "{}", 409);
		corrected("Nobody is told " + UUID.randomUUID());
		assertThat(told(manager)).isZero();
		assertThat(mailsOf(manager)).isEmpty();
	}

	@Test
	void aFailedStepIsToldAtOnceAndEndsWhenItIsTriedAgain() throws MessagingException {
		Person manager = hire(Role.MANAGER);
		String claim = this.caseload.atSignOff();
		this.saboteur.target(UUID.fromString(claim));
		this.caseload.approve(claim, "editor");
		ManagementService jobs = this.engine.getManagementService();
		for (Job job = job(claim); job.getRetries() > 0; job = job(claim)) {
			String id = job.getId();
			assertThat(catchThrowable(() -> jobs.executeJob(id))).isNotNull();
		}
		this.saboteur.relent(UUID.fromString(claim));
		assertThat(sendAll()).isEqualTo(1);
		MimeMessage mail = to(manager).get(0);
		SentMail kept = mailsOf(manager).get(0);
		assertThat(mail.getSubject()).startsWith("A step failed on C-").contains("Publish finding");
		assertThat(text(mail)).contains("/board", "The guards left early").doesNotContain("The press is broken");
		assertThat(mail.getMessageID()).isEqualTo("<" + kept.id() + "@localhost>");
		assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
		assertThat(header(mail, "List-Unsubscribe")).isEqualTo("<http://localhost:8080/account#alerts>");
		assertThat(header(mail, "Date")).isNotBlank();
		assertThat(kept.state()).isEqualTo(SentMail.State.SENT);
		assertThat(ended(AlertKind.STEP_FAILED, claim)).containsExactly(false);
		new IncidentRetry(claim).run();
		assertThat(ended(AlertKind.STEP_FAILED, claim)).containsExactly(true);
	}

	@Test
	void anOverdueClaimStandsInOneDigestWithTheOthers() throws MessagingException {
		Person manager = hire(Role.MANAGER);
		String late = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.pass(late, "CollectionOverdue");
		UUID corrected = corrected("A «finding» with <words> & more " + UUID.randomUUID());
		assertThat(sendAll()).isZero();
		assertThat(told(manager)).isEqualTo(2);
		this.watch.makeDigests();
		assertThat(mailsOf(manager)).as("before its hour").isEmpty();
		aDayPasses(manager);
		this.caseload.complete(late, "COLLECT_EVIDENCE", "checker", "{}");
		this.watch.endWhatIsOver();
		this.watch.makeDigests();
		this.watch.makeDigests();
		assertThat(sendAll()).isEqualTo(1);
		MimeMessage digest = to(manager).get(0);
		assertThat(digest.getSubject()).contains("(2)");
		assertThat(text(digest))
			.contains(this.claims.number(UUID.fromString(late)) + " is overdue", "no longer so",
					this.claims.number(corrected) + ": the published finding was corrected", "«finding»")
			.contains("/claims/" + late);
		assertThat(part(digest, 1)).contains("&lt;words&gt; &amp; more").doesNotContain("<words>");
		assertThat(told(manager)).isZero();
	}

	@Test
	void aHighHarmClaimNobodyTakesIsToldOnceForEachTime() {
		Person manager = hire(Role.MANAGER);
		String claim = this.caseload.claim("CASUALTY", "REPORTED");
		this.jdbc.sql("update claim set harm = 'HIGH' where id = :id").param("id", UUID.fromString(claim)).update();
		this.watch.alertOfUnheld();
		assertThat(ended(AlertKind.HIGH_HARM_UNHELD, claim)).isEmpty();
		fiveHoursPass(claim);
		this.watch.alertOfUnheld();
		this.watch.alertOfUnheld();
		assertThat(ended(AlertKind.HIGH_HARM_UNHELD, claim)).containsExactly(false);
		sendAll();
		assertThat(mailsAbout(manager, claim)).isEqualTo(1);
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		this.caseload.as("checker").call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{}");
		this.watch.endWhatIsOver();
		assertThat(ended(AlertKind.HIGH_HARM_UNHELD, claim)).containsExactly(true);
		this.caseload.as("checker").call(HttpMethod.DELETE, "/api/tasks/" + task + "/assignee", null);
		this.watch.alertOfUnheld();
		assertThat(ended(AlertKind.HIGH_HARM_UNHELD, claim)).as("it was held just now").containsExactly(true);
		fiveHoursPass(claim);
		this.watch.alertOfUnheld();
		sendAll();
		assertThat(mailsAbout(manager, claim)).isEqualTo(2);
	}

	@Test
	void theSameOccasionAlertsOnceAndWhatIsTakenBackNever() {
		Person manager = hire(Role.MANAGER);
		this.choices.choose(
				new AlertChoices.Choice(null, null, null, Map.of(AlertKind.CLAIM_OVERDUE, AlertPace.AT_ONCE)), manager);
		UUID claim = this.claims.confirmed("Once " + UUID.randomUUID());
		Instant due = Instant.parse("2026-02-10T12:00:00Z");
		ClaimOverdue event = new ClaimOverdue(claim, Stage.COLLECTION, due);
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(event);
			status.setRollbackOnly();
		});
		assertThat(mailsOf(manager)).isEmpty();
		assertThat(this.sending.next()).isFalse();
		for (int i = 0; i < 3; i++) {
			this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
		}
		assertThat(sendAll()).isEqualTo(1);
		this.transaction.executeWithoutResult((status) -> this.events
			.publishEvent(new ClaimOverdue(claim, Stage.COLLECTION, due.plus(Duration.ofDays(1)))));
		assertThat(sendAll()).isEqualTo(1);
	}

	@Test
	void desksNarrowWhoIsToldAndPeopleOfTheClaimMayAsk() {
		Person theirs = hire(Role.MANAGER);
		Person others = hire(Role.MANAGER);
		Person checker = hire(Role.FACT_CHECKER);
		Person editor = hire(Role.EDITOR);
		UUID desk = this.desks.open("Desk " + UUID.randomUUID(), this.admin).id();
		this.desks.seat(theirs, List.of(desk), this.admin);
		UUID claim = this.claims.confirmed("Of a desk " + UUID.randomUUID());
		this.jdbc.sql(
				"update document set desk_id = :desk where id = (select document_id from mention where claim_id = :claim)")
			.param("desk", desk)
			.param("claim", claim)
			.update();
		this.jdbc.sql(
				"insert into participation (claim_id, username, duty, since) values (:claim, :who, 'COLLECTED', now())")
			.param("claim", claim)
			.param("who", checker.username())
			.update();
		for (Person one : List.of(checker, editor)) {
			this.choices.choose(
					new AlertChoices.Choice(null, null, null, Map.of(AlertKind.FINDING_CORRECTED, AlertPace.AT_ONCE)),
					one);
		}
		correct(claim);
		assertThat(told(theirs)).isEqualTo(1);
		assertThat(told(others)).isZero();
		assertThat(mailsOf(checker)).hasSize(1);
		assertThat(mailsOf(editor)).isEmpty();
		Api.as(checker.username(), this.mvc)
			.refused(HttpMethod.PUT, "/api/account/alerts", "{\"paces\": {\"STEP_FAILED\": \"AT_ONCE\"}}", 403);
	}

	@Test
	void whatIsConfidentialIsNotInAMail() {
		Person manager = hire(Role.MANAGER);
		this.choices.choose(
				new AlertChoices.Choice("ru", "Asia/Almaty", 8, Map.of(AlertKind.CLAIM_OVERDUE, AlertPace.AT_ONCE)),
				manager);
		String words = "Сведения от " + UUID.randomUUID();
		UUID claim = this.claims.confirmed(words);
		UUID item = this.claims.evidence(claim, "Source " + UUID.randomUUID(), "WITNESS", "SUPPORTS",
				"https://example.org/kept");
		this.transaction
			.executeWithoutResult((status) -> this.confidentiality.keep(item, List.of("checker"), this.admin));
		this.transaction.executeWithoutResult((status) -> this.events
			.publishEvent(new ClaimOverdue(claim, Stage.COLLECTION, Instant.parse("2026-02-10T12:00:00Z"))));
		sendAll();
		String text = text(to(manager).get(0));
		assertThat(text).contains(this.claims.number(claim), "срок прошёл", "конфиденциальное", "17:00")
			.doesNotContain(words, "Eight entries", "example.org/kept");
	}

	@Test
	void nothingInAStatementBeginsAFieldOfItsOwn() throws MessagingException {
		Person manager = hire(Role.MANAGER);
		this.choices.choose(
				new AlertChoices.Choice(null, null, null, Map.of(AlertKind.CLAIM_OVERDUE, AlertPace.AT_ONCE)), manager);
		UUID claim = this.claims.confirmed("Eight\r\nBcc: thief@example.org\r\n\r\n<b>died</b> " + UUID.randomUUID());
		this.transaction.executeWithoutResult(
				(status) -> this.events.publishEvent(new ClaimOverdue(claim, Stage.COLLECTION, null)));
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new StepFailed(UUID.randomUUID(),
				"finding-watch", "CompareWithRules", "Hold\r\nBcc: thief@example.org", claim)));
		assertThat(sendAll()).isEqualTo(2);
		assertThat(this.server.getReceivedMessages()).hasSize(2);
		for (MimeMessage mail : to(manager)) {
			assertThat(header(mail, "Bcc")).isNull();
			assertThat(mail.getAllRecipients()).hasSize(1);
			assertThat(mail.getSubject()).doesNotContain("\n", "\r");
		}
	}

	@Test
	void whileTheServerIsDownAMailWaitsAndThenArrivesOnce() throws MessagingException {
		Person manager = hire(Role.MANAGER);
		this.mailman.sendBy(1);
		this.mails.send(manager);
		assertThat(this.sending.next()).isTrue();
		SentMail waiting = mailsOf(manager).get(0);
		assertThat(waiting.state()).isEqualTo(SentMail.State.UNDER_WAY);
		assertThat(waiting.nextAttemptAt()).isNotNull();
		assertThat(waiting.attempts()).singleElement().satisfies((one) -> assertThat(one.failed()).isTrue());
		try (StubbornServer silent = new StubbornServer("")) {
			this.mailman.sendBy(silent.port());
			passWait(waiting.id());
			assertThat(this.sending.next()).isTrue();
		}
		try (StubbornServer busy = new StubbornServer("451 4.3.0 Try again later")) {
			this.mailman.sendBy(busy.port());
			passWait(waiting.id());
			assertThat(this.sending.next()).isTrue();
		}
		assertThat(mailsOf(manager).get(0).attempts().get(2).answer()).contains("451");
		this.mailman.sendBy(this.server.getSmtp().getPort());
		passWait(waiting.id());
		assertThat(sendAll()).isEqualTo(1);
		assertThat(to(manager)).singleElement();
		assertThat(to(manager).get(0).getMessageID()).startsWith("<" + waiting.id() + "@");
		assertThat(mailsOf(manager).get(0).state()).isEqualTo(SentMail.State.SENT);
	}

	@Test
	void whatNobodyTakesIsGivenUpToldAndCanBeSentAgain() {
		Person manager = hire(Role.MANAGER);
		this.choices.choose(
				new AlertChoices.Choice(null, null, null, Map.of(AlertKind.FINDING_CORRECTED, AlertPace.AT_ONCE)),
				manager);
		this.mailman.sendBy(1);
		UUID claim = corrected("Given up " + UUID.randomUUID());
		UUID mail = mailsOf(manager).get(0).id();
		List<Long> waits = new ArrayList<>();
		for (int attempt = 1; attempt <= 10; attempt++) {
			assertThat(this.sending.next()).isTrue();
			SentMail now = mailsOf(manager).get(0);
			if (attempt < 10) {
				waits.add(Duration.between(now.attempts().get(attempt - 1).at(), now.nextAttemptAt()).toSeconds());
				passWait(mail);
			}
		}
		assertThat(waits).zipSatisfy(List.of(30L, 120L, 600L, 1800L, 3600L, 10800L, 21600L, 43200L, 86400L),
				(waited, meant) -> assertThat(waited).isBetween(meant, meant + 30));
		assertThat(mailsOf(manager).get(0).state()).isEqualTo(SentMail.State.GIVEN_UP);
		assertThat(this.notices.list(manager, new Page.Request(0, 20)).items())
			.anySatisfy((one) -> assertThat(one.claimId()).isEqualTo(claim))
			.anySatisfy((one) -> assertThat(one.kind()).isEqualTo(Notice.Kind.MAIL_NOT_SENT));
		this.mailman.sendBy(this.server.getSmtp().getPort());
		this.log.again(mail, this.admin);
		assertThat(sendAll()).isEqualTo(1);
		assertThat(mailsOf(manager).get(0).state()).isEqualTo(SentMail.State.SENT);
		assertThat(to(manager)).hasSize(1);
	}

	@Test
	void aMailboxThatIsNotThereIsGivenUpAtOnce() {
		Person manager = hire(Role.MANAGER);
		try (StubbornServer server = new StubbornServer("550 5.1.1 No such user")) {
			this.mailman.sendBy(server.port());
			this.mails.send(manager);
			assertThat(this.sending.next()).isTrue();
		}
		SentMail mail = mailsOf(manager).get(0);
		assertThat(mail.state()).isEqualTo(SentMail.State.GIVEN_UP);
		assertThat(mail.attempts()).singleElement()
			.satisfies((one) -> assertThat(one.answer()).contains("No such user"));
	}

	@Test
	void whoAsksForANameIsGivenIt() {
		Person manager = hire(Role.MANAGER);
		this.server.setUser("desk@localhost", "desk", "secret");
		this.mailman.sendBy(this.server.getSmtp().getPort(), "desk", "wrong");
		this.mails.send(manager);
		assertThat(this.sending.next()).isTrue();
		assertThat(mailsOf(manager).get(0).attempts().get(0).failed()).isTrue();
		this.mailman.sendBy(this.server.getSmtp().getPort(), "desk", "secret");
		passWait(mailsOf(manager).get(0).id());
		assertThat(sendAll()).isEqualTo(1);
		assertThat(to(manager)).hasSize(1);
	}

	@Test
	void nothingGoesToAnAddressThatIsNoLongerTheirs() {
		Person manager = hire(Role.MANAGER);
		this.mails.send(manager);
		this.mailman.reaches(manager.username(), "new-" + manager.username() + "@example.org");
		assertThat(this.sending.next()).isTrue();
		assertThat(this.server.getReceivedMessages()).isEmpty();
		assertThat(mailsOf(manager).get(0).state()).isEqualTo(SentMail.State.CALLED_OFF);
	}

	@Test
	void whatWasSentButNotNotedIsSentAgainAsTheSameMessage() throws MessagingException {
		Person manager = hire(Role.MANAGER);
		this.mails.send(manager);
		ExternalTaskService steps = this.engine.getExternalTaskService();
		steps.fetchAndLock(1, "crashed").topic(TOPIC, 60_000).execute();
		assertThat(this.sending.next()).isFalse();
		this.jdbc.sql("""
				update camunda.act_ru_ext_task set lock_exp_time_ = now() - interval '1 minute'
				where worker_id_ = 'crashed'
				""").update();
		assertThat(sendAll()).isEqualTo(1);
		assertThat(to(manager).get(0).getMessageID()).startsWith("<" + mailsOf(manager).get(0).id() + "@");
		assertThat(this.sending.next()).isFalse();
	}

	/** Has a manager try a failed step again, and runs it. */
	private final class IncidentRetry implements Runnable {

		private final String claim;

		private IncidentRetry(String claim) {
			this.claim = claim;
		}

		@Override
		public void run() {
			Job failed = job(this.claim);
			SendMailTest.this.engine.getManagementService().setJobRetries(failed.getId(), 1);
			SendMailTest.this.caseload.runJobs(this.claim);
			assertThat(SendMailTest.this.caseload.stage(this.claim)).isEqualTo("PUBLISHED");
		}

	}

	private Person hire(Role role) {
		String username = "mail-" + UUID.randomUUID().toString().substring(0, 12);
		Person person = this.people.enter(username, "Анна " + username, "twosource", Set.of(role), "admin");
		this.mailman.reaches(username, username + "@example.org");
		this.hired.add(person);
		return person;
	}

	private UUID corrected(String statement) {
		UUID claim = this.claims.confirmed(statement);
		correct(claim);
		return claim;
	}

	private void correct(UUID claim) {
		this.claims.sign(claim, null);
		this.claims.reassess(claim, "FALSE", "MODERATE");
		this.claims.sign(claim, "The register was opened.");
	}

	private int sendAll() {
		int before = this.server.getReceivedMessages().length;
		while (this.sending.next()) {
			assertThat(this.server.getReceivedMessages().length).isLessThan(before + 50);
		}
		return this.server.getReceivedMessages().length - before;
	}

	private List<MimeMessage> received() {
		return List.of(this.server.getReceivedMessages());
	}

	private List<MimeMessage> to(Person person) {
		return received().stream()
			.filter((mail) -> GreenMailUtil.getHeaders(mail).contains(person.username()))
			.toList();
	}

	private List<SentMail> mailsOf(Person person) {
		return this.log.list(null, new Page.Request(0, 200), this.admin)
			.items()
			.stream()
			.filter((mail) -> mail.username().equals(person.username()))
			.toList();
	}

	private long mailsAbout(Person person, String claim) {
		String number = this.claims.number(UUID.fromString(claim));
		return mailsOf(person).stream().filter((mail) -> mail.subject().startsWith(number + " ")).count();
	}

	/** How much waits for a person's next digest. */
	private long told(Person person) {
		return this.jdbc.sql("select count(*) from alert_telling where username = :username and mail_id is null")
			.param("username", person.username())
			.query(Long.class)
			.single();
	}

	private List<Boolean> ended(AlertKind kind, String claim) {
		return this.jdbc
			.sql("select ended_at is not null from alert where kind = :kind and claim_id = :claim order by at")
			.param("kind", kind.name())
			.param("claim", UUID.fromString(claim))
			.query(Boolean.class)
			.list();
	}

	private void aDayPasses(Person person) {
		this.jdbc.sql("update alert_telling set made_at = made_at - interval '1 day' where username = :username")
			.param("username", person.username())
			.update();
	}

	private void fiveHoursPass(String claim) {
		UUID id = UUID.fromString(claim);
		this.jdbc.sql("update task set created_at = :before where claim_id = :claim")
			.param("before", Timestamp.from(Instant.now().minus(Duration.ofHours(5))))
			.param("claim", id)
			.update();
		this.jdbc.sql("""
				update task_holding set held_from = held_from - interval '5 hours',
				    held_until = held_until - interval '5 hours' where claim_id = :claim
				""").param("claim", id).update();
	}

	private void passWait(UUID mail) {
		RuntimeService processes = this.engine.getRuntimeService();
		String instance = processes.createProcessInstanceQuery()
			.processInstanceBusinessKey(mail.toString())
			.singleResult()
			.getId();
		ManagementService jobs = this.engine.getManagementService();
		jobs.executeJob(jobs.createJobQuery().processInstanceId(instance).timers().singleResult().getId());
	}

	private Job job(String claim) {
		String process = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(claim)
			.singleResult()
			.getId();
		return this.engine.getManagementService().createJobQuery().processInstanceId(process).messages().singleResult();
	}

	private static String header(MimeMessage mail, String name) throws MessagingException {
		String[] values = mail.getHeader(name);
		return (values != null) ? String.join(" ", Arrays.asList(values)) : null;
	}

	private static String text(MimeMessage mail) {
		return part(mail, 0);
	}

	/** The plain part or the page of a mail, as its reader sees it. */
	private static String part(MimeMessage mail, int which) {
		try {
			Object content = mail.getContent();
			while (content instanceof MimeMultipart parts) {
				content = parts.getBodyPart(Math.min(which, parts.getCount() - 1)).getContent();
			}
			return content.toString();
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
