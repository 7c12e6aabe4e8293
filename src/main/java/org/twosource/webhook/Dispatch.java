package org.twosource.webhook;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.audit.Audit;
import org.twosource.discussion.Notices;
import org.twosource.verification.Courier;
import org.twosource.web.Exchange;
import org.twosource.web.Fetching;
import org.twosource.web.NotFetched;
import org.twosource.web.Posting;
import org.twosource.web.WebAddress;

/** Sends messages, and keeps what comes of it. */
@Component
class Dispatch implements Courier {

	private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

	private static final int ANSWER = 8 * 1024;

	private static final int GONE = 410;

	private final JdbcClient jdbc;

	private final Webhooks webhooks;

	private final Secrets secrets;

	private final Posting web;

	private final Notices notices;

	private final Audit audit;

	private final Clock clock;

	private final Fetching.Limits limits;

	/**
	 * Readies it.
	 * @param limit how long an endpoint may take
	 */
	Dispatch(JdbcClient jdbc, Webhooks webhooks, Secrets secrets, Posting web, Notices notices, Audit audit,
			Clock clock, @Value("${twosource.webhook.time-limit:15s}") Duration limit) {
		this.jdbc = jdbc;
		this.webhooks = webhooks;
		this.secrets = secrets;
		this.web = web;
		this.notices = notices;
		this.audit = audit;
		this.clock = clock;
		this.limits = new Fetching.Limits(limit, ANSWER);
	}

	private record Letter(String messageId, String payload, @Nullable UUID claimId, UUID webhookId, String url,
			String description, String addedBy, boolean live) {

	}

	@Override
	public Sent send(UUID deliveryId) {
		Letter letter = letter(deliveryId);
		if (!letter.live()) {
			return new Attempt(Outcome.CALLED_OFF, () -> {
			});
		}
		Instant at = this.clock.instant();
		long start = System.nanoTime();
		Posting.Answer answer = null;
		Sentence failure;
		try {
			answer = post(letter, at);
			failure = failure(answer.status());
		}
		catch (NotFetched ex) {
			failure = ex.why();
		}
		catch (Refusal ex) {
			failure = ex.sentence();
		}
		catch (RuntimeException ex) {
			log.warn("Message {} could not be sent", letter.messageId(), ex);
			failure = Refusal.part("webhook.broken");
		}
		int millis = (int) Duration.ofNanos(System.nanoTime() - start).toMillis();
		return attempt(deliveryId, at, millis, answer, failure);
	}

	@Override
	public void next(UUID deliveryId, Instant at) {
		this.jdbc.sql("update webhook_delivery set next_attempt_at = :at where id = :id")
			.param("at", Timestamp.from(at))
			.param("id", deliveryId)
			.update();
	}

	@Override
	public void settle(UUID deliveryId, Ending ending) {
		this.jdbc.sql("update webhook_delivery set state = :state, next_attempt_at = null where id = :id")
			.param("state", ending.name())
			.param("id", deliveryId)
			.update();
	}

	@Override
	public void pause(UUID deliveryId) {
		this.webhooks.gone(letter(deliveryId).webhookId());
	}

	@Override
	public void tell(UUID deliveryId) {
		Letter letter = letter(deliveryId);
		this.audit.record(Audit.PROCESS, "webhook message given up", letter.webhookId(),
				Map.of("message", letter.messageId()));
		if (letter.claimId() != null) {
			this.notices.undelivered(letter.claimId(), letter.webhookId(), letter.description() + " · " + letter.url(),
					letter.addedBy());
		}
	}

	private Posting.Answer post(Letter letter, Instant at) throws NotFetched {
		WebAddress address = WebAddress.of(letter.url()).orElseThrow(() -> NotFetched.forGood("webhook.url"));
		List<Exchange.Field> signature = Signature.of(letter.messageId(), at, letter.payload(),
				this.secrets.of(letter.webhookId()));
		return this.web.post(address, signature, "application/json", letter.payload().getBytes(StandardCharsets.UTF_8),
				this.limits);
	}

	private static @Nullable Sentence failure(int status) {
		if (status >= 200 && status < 300) {
			return null;
		}
		return Refusal.part((status >= 300 && status < 400) ? "webhook.redirect" : "webhook.status", status);
	}

	private Attempt attempt(UUID deliveryId, Instant at, int millis, Posting.@Nullable Answer answer,
			@Nullable Sentence failure) {
		return new Attempt(outcome(answer, failure), () -> keep(deliveryId, at, millis, answer, failure));
	}

	private static Outcome outcome(Posting.@Nullable Answer answer, @Nullable Sentence failure) {
		if (failure == null) {
			return Outcome.DELIVERED;
		}
		return (answer != null && answer.status() == GONE) ? Outcome.GONE : Outcome.NOT_DELIVERED;
	}

	private Letter letter(UUID deliveryId) {
		return this.jdbc.sql("""
				select e.id as message_id, e.payload, e.claim_id, w.id as webhook_id, w.url, w.description, w.added_by,
				    w.state = 'LIVE' as live
				from webhook_delivery d join webhook w on w.id = d.webhook_id join webhook_event e on e.id = d.event_id
				where d.id = :id
				""").param("id", deliveryId).query(Letter.class).single();
	}

	private void keep(UUID deliveryId, Instant at, int millis, Posting.@Nullable Answer answer,
			@Nullable Sentence failure) {
		this.jdbc.sql("update webhook_delivery set next_attempt_at = null where id = :id")
			.param("id", deliveryId)
			.update();
		this.jdbc.sql("""
				insert into webhook_attempt (delivery_id, at, millis, status, answer, failure, failure_details)
				values (:delivery, :at, :millis, :status, :answer, :failure, :details)
				""")
			.param("delivery", deliveryId)
			.param("at", Timestamp.from(at))
			.param("millis", millis)
			.param("status", (answer != null) ? answer.status() : null)
			.param("answer", (answer != null) ? answer.beginning().replace('\0', '\uFFFD') : null)
			.param("failure", (failure != null) ? failure.key() : null)
			.param("details",
					(failure != null) ? failure.arguments().stream().map(String::valueOf).toArray(String[]::new)
							: new String[0])
			.update();
	}

	/** An attempt that is over, and how what came of it is kept. */
	private record Attempt(Outcome outcome, Runnable keeping) implements Sent {

		@Override
		public void keep() {
			this.keeping.run();
		}

	}

}
