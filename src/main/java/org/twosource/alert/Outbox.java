package org.twosource.alert;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.Accounts;
import org.twosource.audit.Audit;
import org.twosource.discussion.Notices;
import org.twosource.verification.Postman;

/** Sends mails, and keeps what comes of it. */
@Component
class Outbox implements Postman {

	private static final Logger log = LoggerFactory.getLogger(Outbox.class);

	private final JdbcClient jdbc;

	private final MailServer server;

	private final Notices notices;

	private final Audit audit;

	private final Clock clock;

	private final Counter sent;

	private final Counter failed;

	Outbox(JdbcClient jdbc, MailServer server, Notices notices, Audit audit, Clock clock, MeterRegistry meters) {
		this.jdbc = jdbc;
		this.server = server;
		this.notices = notices;
		this.audit = audit;
		this.clock = clock;
		this.sent = Counter.builder("twosource.alerts.sent")
			.description("Alert mails that the mail server took")
			.register(meters);
		this.failed = Counter.builder("twosource.alerts.failed")
			.description("Attempts to send an alert mail that failed")
			.register(meters);
	}

	private record Envelope(UUID id, String username, String address, String subject, String body, String html,
			String state, boolean waitedFor, @Nullable String language) {

	}

	@Override
	public Sent send(UUID mailId) {
		Envelope mail = envelope(mailId);
		if (mail.state().equals("SENT")) {
			return new Attempt(Outcome.SENT, () -> {
			});
		}
		if (!mail.waitedFor() || !this.server.isSetUp()) {
			return new Attempt(Outcome.CALLED_OFF, () -> {
			});
		}
		Instant at = this.clock.instant();
		long start = System.nanoTime();
		Outcome outcome = Outcome.SENT;
		String answer = null;
		try {
			this.server.send(new MailServer.Message(mail.id(), mail.address(), mail.subject(), mail.body(), mail.html(),
					Locale.forLanguageTag((mail.language() != null) ? mail.language() : "en")));
			this.sent.increment();
		}
		catch (MailNotTaken ex) {
			log.info("Mail {} was not taken: {}", mailId, ex.answer());
			answer = ex.answer();
			outcome = ex.forGood() ? Outcome.REFUSED : Outcome.NOT_SENT;
			this.failed.increment();
		}
		int millis = (int) Duration.ofNanos(System.nanoTime() - start).toMillis();
		return attempt(mail, at, millis, outcome, answer);
	}

	@Override
	public void next(UUID mailId, Instant at) {
		this.jdbc.sql("update alert_mail set next_attempt_at = :at where id = :id")
			.param("at", Timestamp.from(at))
			.param("id", mailId)
			.update();
	}

	@Override
	public void settle(UUID mailId, Ending ending) {
		this.jdbc.sql("update alert_mail set state = :state, next_attempt_at = null where id = :id")
			.param("state", ending.name())
			.param("id", mailId)
			.update();
	}

	@Override
	public void tell(UUID mailId) {
		Envelope mail = envelope(mailId);
		this.audit.record(Audit.PROCESS, "mail given up", Accounts.subject(mail.username()), Map.of("mail", mailId));
		this.jdbc.sql("""
				select a.claim_id from alert_telling t join alert a on a.id = t.alert_id
				where t.mail_id = :mail and a.claim_id is not null order by a.at limit 1
				""")
			.param("mail", mailId)
			.query(UUID.class)
			.optional()
			.ifPresent((claim) -> this.notices.mailNotSent(claim, mail.username()));
	}

	private Attempt attempt(Envelope mail, Instant at, int millis, Outcome outcome, @Nullable String answer) {
		return new Attempt(outcome, () -> {
			this.jdbc.sql("""
					insert into alert_mail_attempt (mail_id, at, millis, failure, answer)
					values (:mail, :at, :millis, :failure, :answer)
					""")
				.param("mail", mail.id())
				.param("at", Timestamp.from(at))
				.param("millis", millis)
				.param("failure", (outcome != Outcome.SENT) ? outcome.name() : null)
				.param("answer", answer)
				.update();
		});
	}

	private Envelope envelope(UUID mailId) {
		return this.jdbc.sql("""
				select m.id, m.username, m.address, m.subject, m.body, m.html, m.state, r.language,
				    coalesce(p.active and p.mail = m.address, false) as waited_for
				from alert_mail m join person p on p.username = m.username
				left join alert_reader r on r.username = m.username
				where m.id = :id
				""").param("id", mailId).query(Envelope.class).single();
	}

	private record Attempt(Outcome outcome, Runnable keeping) implements Sent {

		@Override
		public void keep() {
			this.keeping.run();
		}

	}

}
