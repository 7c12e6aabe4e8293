package org.twosource.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.twosource.account.Accounts;
import org.twosource.audit.Audit;
import org.twosource.discussion.Notices;
import org.twosource.verification.Postman;

/** Sends mails, and keeps what comes of it. */
@Component
class Outbox implements Postman {

	private static final Logger log = LoggerFactory.getLogger(Outbox.class);

	private final MailRows rows;

	private final MailServer server;

	private final Notices notices;

	private final Audit audit;

	private final Clock clock;

	private final Counter sent;

	private final Counter failed;

	Outbox(MailRows rows, MailServer server, Notices notices, Audit audit, Clock clock, MeterRegistry meters) {
		this.rows = rows;
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

	@Override
	public Sent send(UUID mailId) {
		MailRows.Envelope mail = this.rows.get(mailId);
		if (mail.state().equals("SENT")) {
			return new Attempt(Outcome.SENT, () -> {
			});
		}
		Optional<MailServer.Message> message = this.server.isSetUp() ? this.rows.message(mail) : Optional.empty();
		if (message.isEmpty()) {
			return new Attempt(Outcome.CALLED_OFF, () -> {
			});
		}
		Instant at = this.clock.instant();
		long start = System.nanoTime();
		Outcome outcome = Outcome.SENT;
		String answer = null;
		try {
			this.server.send(message.get());
			this.sent.increment();
		}
		catch (MailNotTaken ex) {
			log.info("Mail {} was not taken: {}", mailId, ex.answer());
			answer = ex.answer();
			outcome = ex.forGood() ? Outcome.REFUSED : Outcome.NOT_SENT;
			this.failed.increment();
		}
		int millis = (int) Duration.ofNanos(System.nanoTime() - start).toMillis();
		Outcome came = outcome;
		String said = answer;
		return new Attempt(outcome, () -> this.rows.attempt(mailId, at, millis, came, said));
	}

	@Override
	public void next(UUID mailId, Instant at) {
		this.rows.next(mailId, at);
	}

	@Override
	public void settle(UUID mailId, Ending ending) {
		this.rows.settle(mailId, ending);
	}

	@Override
	public void tell(UUID mailId) {
		String username = this.rows.get(mailId).username();
		this.audit.record(Audit.PROCESS, "mail given up", Accounts.subject(username), Map.of("mail", mailId));
		this.rows.claim(mailId).ifPresent((claim) -> this.notices.mailNotSent(claim, username));
	}

	private record Attempt(Outcome outcome, Runnable keeping) implements Sent {

		@Override
		public void keep() {
			this.keeping.run();
		}

	}

}
