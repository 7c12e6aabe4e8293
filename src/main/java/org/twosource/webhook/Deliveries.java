package org.twosource.webhook;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.verification.MessageDue;

/**
 * What endpoints were told, what came of it, and sending it again; for administrators.
 */
@Component
public class Deliveries {

	private static final int MOST_AT_ONCE = 500;

	private static final String SELECT = """
			select d.id, d.state, d.next_attempt_at, e.id as message_id, e.type, e.at, e.payload, e.version, c.number
			from webhook_delivery d join webhook_event e on e.id = d.event_id left join claim c on c.id = e.claim_id
			""";

	private static final String ALL = """
			from webhook_delivery d where d.webhook_id = :webhook order by d.made_at desc, d.id limit
			""";

	private static final String STANDING = """
			from webhook_delivery d where d.webhook_id = :webhook and d.state = :state order by d.made_at desc, d.id limit
			""";

	private final JdbcClient jdbc;

	private final Webhooks webhooks;

	private final Messages messages;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	Deliveries(JdbcClient jdbc, Webhooks webhooks, Messages messages, Audit audit, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.webhooks = webhooks;
		this.messages = messages;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * What an endpoint was told, newest first, with every attempt.
	 * @param state only messages that stand so, or null for all
	 */
	public Page<Delivery> list(UUID webhookId, Delivery.@Nullable State state, Page.Request page, Person person) {
		this.webhooks.get(webhookId, person);
		String wanted = (state != null) ? state.name() : null;
		String listed = (state != null) ? STANDING : ALL;
		List<UUID> ids = this.jdbc.sql("select d.id " + listed + ":size offset :offset")
			.param("webhook", webhookId)
			.param("state", wanted)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(UUID.class)
			.list();
		return Page.ofMany(those(ids), page,
				() -> this.jdbc.sql("select count(*) from (select " + listed + ":most) counted")
					.param("webhook", webhookId)
					.param("state", wanted)
					.param("most", Page.COUNTED + 1)
					.query(Long.class)
					.single());
	}

	/** One message for an endpoint. */
	public Delivery get(UUID webhookId, UUID deliveryId, Person person) {
		this.webhooks.get(webhookId, person);
		return found(webhookId, deliveryId).orElseThrow(() -> Refusal.unknown("webhook.delivery.unknown"));
	}

	/**
	 * Sends an endpoint a message that tells of nothing.
	 * @throws Refusal when the endpoint is not told at present
	 */
	@Transactional
	public Delivery ping(UUID webhookId, Person person) {
		Webhook webhook = live(webhookId, person);
		UUID id = this.messages.ping(webhook);
		Delivery delivery = found(webhookId, id).orElseThrow();
		this.audit.record(person.username(), "webhook tested", webhookId, Map.of("message", delivery.messageId()));
		return delivery;
	}

	/**
	 * Has a message sent again, under the same id.
	 * @throws Refusal when it is under way yet, or the endpoint is not told at present
	 */
	@Transactional
	public Delivery replay(UUID webhookId, UUID deliveryId, Person person) {
		live(webhookId, person);
		Delivery before = get(webhookId, deliveryId, person);
		if (!again(deliveryId)) {
			throw Refusal.conflict("webhook.underWay");
		}
		this.audit.record(person.username(), "webhook message sent again", webhookId,
				Map.of("message", before.messageId()));
		return found(webhookId, deliveryId).orElseThrow();
	}

	/**
	 * Has every message sent again that an endpoint did not take, at most 500 at once,
	 * the oldest first.
	 * @param since only those entered since then
	 * @return how many
	 */
	@Transactional
	public int replayFailed(UUID webhookId, Instant since, Person person) {
		live(webhookId, person);
		List<UUID> failed = this.jdbc.sql("""
				select id from webhook_delivery
				where webhook_id = :webhook and state in ('GIVEN_UP', 'CALLED_OFF') and made_at >= :since
				order by made_at, id limit :most
				""")
			.param("webhook", webhookId)
			.param("since", Timestamp.from(since))
			.param("most", MOST_AT_ONCE)
			.query(UUID.class)
			.list();
		int sent = (int) failed.stream().filter(this::again).count();
		if (sent > 0) {
			this.audit.record(person.username(), "webhook messages sent again", webhookId,
					Map.of("messages", sent, "since", since.toString()));
		}
		return sent;
	}

	/** Whether it was not under way. */
	private boolean again(UUID deliveryId) {
		int over = this.jdbc
			.sql("update webhook_delivery set state = 'UNDER_WAY' where id = :id and state <> 'UNDER_WAY'")
			.param("id", deliveryId)
			.update();
		if (over > 0) {
			this.events.publishEvent(new MessageDue(deliveryId));
		}
		return over > 0;
	}

	private Webhook live(UUID webhookId, Person person) {
		Webhook webhook = this.webhooks.get(webhookId, person);
		if (!webhook.live()) {
			throw Refusal.conflict("webhook.notLive");
		}
		return webhook;
	}

	private Optional<Delivery> found(UUID webhookId, UUID deliveryId) {
		return this.jdbc.sql("select id from webhook_delivery where id = :id and webhook_id = :webhook")
			.param("id", deliveryId)
			.param("webhook", webhookId)
			.query(UUID.class)
			.optional()
			.map((id) -> those(List.of(id)).get(0));
	}

	private List<Delivery> those(List<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<UUID, List<Made>> attempts = this.jdbc
			.sql("select * from webhook_attempt where delivery_id in (:ids) order by id")
			.param("ids", ids)
			.query(Deliveries::made)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Made::deliveryId));
		return this.jdbc.sql(SELECT + "where d.id in (:ids) order by d.made_at desc, d.id")
			.param("ids", ids)
			.query((row, index) -> delivery(row, attempts))
			.list();
	}

	private record Made(UUID deliveryId, Delivery.Attempt attempt) {

	}

	private static Made made(ResultSet row, int index) throws SQLException {
		String failure = row.getString("failure");
		Array details = row.getArray("failure_details");
		Sentence why = (failure != null) ? Refusal.part(failure, (Object[]) details.getArray()) : null;
		Delivery.Attempt attempt = new Delivery.Attempt(row.getTimestamp("at").toInstant(), row.getInt("millis"),
				(Integer) row.getObject("status"), row.getString("answer"), why);
		return new Made(row.getObject("delivery_id", UUID.class), attempt);
	}

	private static Delivery delivery(ResultSet row, Map<UUID, List<Made>> attempts) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Timestamp next = row.getTimestamp("next_attempt_at");
		String number = row.getString("number");
		return new Delivery(id, row.getString("message_id"), EventType.valueOf(row.getString("type")),
				(number != null) ? "C-" + number : null, (Integer) row.getObject("version"),
				row.getTimestamp("at").toInstant(), row.getString("payload"),
				Delivery.State.valueOf(row.getString("state")), (next != null) ? next.toInstant() : null,
				attempts.getOrDefault(id, List.of()).stream().map(Made::attempt).toList());
	}

}
