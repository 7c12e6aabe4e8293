package org.twosource.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.web.NotFetched;
import org.twosource.web.Posting;
import org.twosource.web.WebAddress;

/**
 * The endpoints that are told of findings and of alerts; administrators alone see and
 * change them.
 */
@Component
public class Webhooks {

	private static final int LONGEST_URL = 2000;

	private static final int LONGEST_DESCRIPTION = 200;

	private static final String SELECT = """
			select w.*, (
			        select a.at from webhook_attempt a join webhook_delivery d on d.id = a.delivery_id
			        where d.webhook_id = w.id and a.failure is null order by a.at desc limit 1) as last_delivered_at,
			    (select count(*) from webhook_delivery where webhook_id = w.id and state = 'UNDER_WAY') as under_way,
			    (select count(*) from webhook_delivery where webhook_id = w.id and state = 'GIVEN_UP') as given_up
			from webhook w
			""";

	private final JdbcClient jdbc;

	private final Secrets secrets;

	private final Posting web;

	private final Audit audit;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Webhooks(JdbcClient jdbc, Secrets secrets, Posting web, Audit audit, Clock clock, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.secrets = secrets;
		this.web = web;
		this.audit = audit;
		this.clock = clock;
		this.transaction = transaction;
	}

	/**
	 * An endpoint as it was added, or its secret changed.
	 *
	 * @param webhook the endpoint
	 * @param secret what its messages are signed with; it cannot be shown again
	 */
	public record Issued(Webhook webhook, String secret) {

		@Override
		public String toString() {
			return "Issued[" + this.webhook.id() + "]";
		}

	}

	/** Every endpoint, those removed last, otherwise the newest first. */
	public List<Webhook> all(Person person) {
		requireAdministrator(person);
		return this.jdbc.sql(SELECT + "order by w.state = 'REMOVED', w.added_at desc").query(Webhooks::webhook).list();
	}

	/**
	 * One endpoint.
	 * @throws Refusal when there is none
	 */
	public Webhook get(UUID id, Person person) {
		requireAdministrator(person);
		return this.jdbc.sql(SELECT + "where w.id = :id")
			.param("id", id)
			.query(Webhooks::webhook)
			.optional()
			.orElseThrow(() -> Refusal.unknown("webhook.unknown"));
	}

	/**
	 * Adds an endpoint; its name is looked up meanwhile, so not to be called within a
	 * transaction.
	 * @param events what it is told of, at least one type that is no test
	 * @throws Refusal when something about it is not acceptable
	 */
	public Issued add(@Nullable String url, @Nullable String description, Collection<EventType> events, Person person) {
		requireAdministrator(person);
		WebAddress address = address(Text.required(url, "url", LONGEST_URL));
		String words = Text.required(description, "description", LONGEST_DESCRIPTION);
		if (events.isEmpty() || events.contains(EventType.PING)) {
			throw Refusal.unacceptable("webhook.events").with("field", "events");
		}
		String[] chosen = EnumSet.copyOf(events).stream().map(EventType::name).toArray(String[]::new);
		UUID id = UUID.randomUUID();
		String secret = this.transaction.execute((status) -> add(id, address, words, chosen, person));
		return new Issued(get(id, person), secret);
	}

	private String add(UUID id, WebAddress address, String description, String[] events, Person person) {
		this.jdbc.sql("""
				insert into webhook (id, url, description, events, state, added_by, added_at)
				values (:id, :url, :description, :events, 'LIVE', :by, :now)
				""")
			.param("id", id)
			.param("url", address.toString())
			.param("description", description)
			.param("events", events)
			.param("by", person.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		this.audit.record(person.username(), "webhook added", id,
				Map.of("url", address.toString(), "description", description, "events", List.of(events)));
		return this.secrets.issue(id);
	}

	/** Changes the secret of an endpoint; the one before works for a day yet. */
	@Transactional
	public Issued rotate(UUID id, Person person) {
		Webhook webhook = held(id, person);
		String secret = this.secrets.issue(id);
		this.audit.record(person.username(), "webhook secret changed", id, Map.of("url", webhook.url()));
		return new Issued(webhook, secret);
	}

	/** Tells an endpoint of nothing more until somebody resumes that. */
	@Transactional
	public void pause(UUID id, Person person) {
		change(id, Webhook.State.PAUSED, "webhook paused", person);
	}

	/** Tells an endpoint again of what happens from now on. */
	@Transactional
	public void resume(UUID id, Person person) {
		change(id, Webhook.State.LIVE, "webhook resumed", person);
	}

	/** Removes an endpoint for good; what it was told stays on record. */
	@Transactional
	public void remove(UUID id, Person person) {
		change(id, Webhook.State.REMOVED, "webhook removed", person);
		this.jdbc.sql("delete from webhook_secret where webhook_id = :id").param("id", id).update();
	}

	/** Pauses an endpoint that says it is gone, unless it is not told any more anyway. */
	void gone(UUID id) {
		int paused = this.jdbc.sql("update webhook set state = 'GONE' where id = :id and state = 'LIVE'")
			.param("id", id)
			.update();
		if (paused > 0) {
			this.audit.record(Audit.PROCESS, "webhook paused", id, Map.of("status", 410));
		}
	}

	private void change(UUID id, Webhook.State state, String act, Person person) {
		Webhook webhook = held(id, person);
		if (webhook.state() == state) {
			return;
		}
		this.jdbc.sql("update webhook set state = :state where id = :id")
			.param("state", state.name())
			.param("id", id)
			.update();
		this.audit.record(person.username(), act, id, Map.of("url", webhook.url(), "before",
				Map.of("state", webhook.state()), "after", Map.of("state", state)));
	}

	/** The endpoint, which nobody else changes until the transaction ends. */
	private Webhook held(UUID id, Person person) {
		requireAdministrator(person);
		this.jdbc.sql("select 1 from webhook where id = :id for update").param("id", id).query().listOfRows();
		Webhook webhook = get(id, person);
		if (webhook.removed()) {
			throw Refusal.conflict("webhook.removed");
		}
		return webhook;
	}

	private WebAddress address(String url) {
		WebAddress address = WebAddress.of(url)
			.orElseThrow(() -> Refusal.unacceptable("webhook.url").with("field", "url"));
		try {
			this.web.check(address);
			return address;
		}
		catch (NotFetched ex) {
			Sentence why = ex.why();
			throw Refusal.unacceptable(why.key(), why.arguments().toArray()).with("field", "url");
		}
	}

	static void requireAdministrator(Person person) {
		if (!person.is(Role.ADMIN)) {
			throw Refusal.forbidden("webhook.maySee");
		}
	}

	private static Webhook webhook(ResultSet row, int index) throws SQLException {
		Timestamp last = row.getTimestamp("last_delivered_at");
		Instant lastDeliveredAt = (last != null) ? last.toInstant() : null;
		List<EventType> events = Arrays.stream((String[]) row.getArray("events").getArray())
			.map(EventType::valueOf)
			.toList();
		return new Webhook(row.getObject("id", UUID.class), row.getString("url"), row.getString("description"), events,
				Webhook.State.valueOf(row.getString("state")), row.getString("added_by"),
				row.getTimestamp("added_at").toInstant(), lastDeliveredAt, row.getInt("under_way"),
				row.getInt("given_up"));
	}

}
