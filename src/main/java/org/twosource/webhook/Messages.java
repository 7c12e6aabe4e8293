package org.twosource.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.publication.Finding;
import org.twosource.publication.FindingPublished;
import org.twosource.verification.MessageDue;

/**
 * Enters a message for every endpoint that is to be told, in the transaction in which a
 * finding is published: there is none of what is taken back, and none is lost.
 */
@Component
class Messages {

	private final JdbcClient jdbc;

	private final Payloads payloads;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Messages(JdbcClient jdbc, Payloads payloads, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.payloads = payloads;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(FindingPublished event) {
		EventType type = Payloads.type(event.finding());
		List<UUID> told = this.jdbc.sql("""
				select id from webhook where state = 'LIVE' and :type = any(events) order by added_at
				""").param("type", type.name()).query(UUID.class).list();
		if (!told.isEmpty()) {
			Finding finding = event.finding();
			String message = enter(type, finding.publishedAt(), this.payloads.of(finding), finding);
			told.forEach((webhook) -> deliver(message, webhook));
		}
	}

	/** A test for one endpoint, in the transaction of the caller. */
	UUID ping(Webhook webhook) {
		Instant now = this.clock.instant();
		return deliver(enter(EventType.PING, now, this.payloads.ping(webhook, now), null), webhook.id());
	}

	private String enter(EventType type, Instant at, String payload, @Nullable Finding finding) {
		String id = "msg_" + UUID.randomUUID().toString().replace("-", "");
		this.jdbc.sql("""
				insert into webhook_event (id, type, at, payload, claim_id, version)
				values (:id, :type, :at, :payload, :claim, :version)
				""")
			.param("id", id)
			.param("type", type.name())
			.param("at", Timestamp.from(at))
			.param("payload", payload)
			.param("claim", (finding != null) ? finding.claimId() : null)
			.param("version", (finding != null) ? finding.version() : null)
			.update();
		return id;
	}

	private UUID deliver(String message, UUID webhookId) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into webhook_delivery (id, webhook_id, event_id, state, made_at)
				values (:id, :webhook, :event, 'UNDER_WAY', :now)
				""")
			.param("id", id)
			.param("webhook", webhookId)
			.param("event", message)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		this.events.publishEvent(new MessageDue(id));
		return id;
	}

}
