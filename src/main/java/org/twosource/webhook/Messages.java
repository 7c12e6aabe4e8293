package org.twosource.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
 * finding is published or an alert is given: there is none of what is taken back, and
 * none is lost.
 */
@Component
public class Messages {

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
		Finding finding = event.finding();
		EventType type = Payloads.type(finding);
		List<UUID> told = told(type);
		if (!told.isEmpty()) {
			String message = enter(type, finding.publishedAt(), this.payloads.of(finding), finding.claimId(),
					finding.version());
			told.forEach((webhook) -> deliver(message, webhook));
		}
	}

	/**
	 * Tells every endpoint that asked for alerts of that type.
	 * @param type one of {@link EventType#ofAlerts}
	 * @param at when it was noticed
	 * @param claimId the claim it is about; null only for a step that failed elsewhere
	 * @param data what the message says; nothing confidential
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void announce(EventType type, Instant at, @Nullable UUID claimId, Map<String, Object> data) {
		List<UUID> told = told(type);
		if (!told.isEmpty()) {
			String message = enter(type, at, this.payloads.message(type, at, data), claimId, null);
			told.forEach((webhook) -> deliver(message, webhook));
		}
	}

	private List<UUID> told(EventType type) {
		return this.jdbc.sql("""
				select id from webhook where state = 'LIVE' and :type = any(events) order by added_at
				""").param("type", type.name()).query(UUID.class).list();
	}

	/** A test for one endpoint, in the transaction of the caller. */
	UUID ping(Webhook webhook) {
		Instant now = this.clock.instant();
		return deliver(enter(EventType.PING, now, this.payloads.ping(webhook, now), null, null), webhook.id());
	}

	private String enter(EventType type, Instant at, String payload, @Nullable UUID claimId,
			@Nullable Integer version) {
		String id = "msg_" + UUID.randomUUID().toString().replace("-", "");
		this.jdbc.sql("""
				insert into webhook_event (id, type, at, payload, claim_id, version)
				values (:id, :type, :at, :payload, :claim, :version)
				""")
			.param("id", id)
			.param("type", type.name())
			.param("at", Timestamp.from(at))
			.param("payload", payload)
			.param("claim", claimId)
			.param("version", version)
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
