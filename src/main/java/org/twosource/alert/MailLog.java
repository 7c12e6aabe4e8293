package org.twosource.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
import org.twosource.account.Accounts;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.verification.MailDue;

/** What was sent to whom and what came of it; all of it for administrators. */
@Component
public class MailLog {

	private static final String SELECT = """
			select m.*, p.display_name from alert_mail m join person p on p.username = m.username
			""";

	private static final String ALL = "from alert_mail m order by m.made_at desc, m.id limit ";

	private static final String STANDING = "from alert_mail m where m.state = :state order by m.made_at desc, m.id limit ";

	private final JdbcClient jdbc;

	private final MailServer server;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	MailLog(JdbcClient jdbc, MailServer server, Audit audit, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.server = server;
		this.audit = audit;
		this.events = events;
	}

	/** Whether the newsroom sends mails at all. */
	public boolean available() {
		return this.server.isSetUp();
	}

	/**
	 * Every mail, the newest first.
	 * @param state only mails that stand so, or null for all
	 * @throws Refusal unless to an administrator
	 */
	public Page<SentMail> list(SentMail.@Nullable State state, Page.Request page, Person person) {
		requireAdministrator(person);
		String wanted = (state != null) ? state.name() : null;
		String listed = (state != null) ? STANDING : ALL;
		List<UUID> ids = this.jdbc.sql("select m.id " + listed + ":size offset :offset")
			.param("state", wanted)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(UUID.class)
			.list();
		return Page.ofMany(those(ids), page,
				() -> this.jdbc.sql("select count(*) from (select " + listed + ":most) counted")
					.param("state", wanted)
					.param("most", Page.COUNTED + 1)
					.query(Long.class)
					.single());
	}

	/** The last mail a person was sent, if there is one. */
	public Optional<SentMail> last(Person person) {
		return those(this.jdbc.sql("select id from alert_mail where username = :username order by made_at desc limit 1")
			.param("username", person.username())
			.query(UUID.class)
			.list()).stream().findFirst();
	}

	/**
	 * Has a mail sent again, as the same message.
	 * @throws Refusal unless by an administrator, or when there is none, it was sent or
	 * is under way, or no mails can be sent
	 */
	@Transactional
	public void again(UUID id, Person person) {
		requireAdministrator(person);
		if (!available()) {
			throw Refusal.conflict("alert.mail.off");
		}
		SentMail mail = those(List.of(id)).stream()
			.findFirst()
			.orElseThrow(() -> Refusal.unknown("alert.mail.unknown"));
		int unsent = this.jdbc.sql("""
				update alert_mail set state = 'UNDER_WAY' where id = :id and state in ('GIVEN_UP', 'CALLED_OFF')
				""").param("id", id).update();
		if (unsent == 0) {
			throw Refusal.conflict("alert.mail.notAgain");
		}
		this.events.publishEvent(new MailDue(id));
		this.audit.record(person.username(), "mail sent again", Accounts.subject(mail.username()), Map.of("mail", id));
	}

	private static void requireAdministrator(Person person) {
		if (!person.is(Role.ADMIN)) {
			throw Refusal.forbidden("alert.maySee");
		}
	}

	private List<SentMail> those(List<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<UUID, List<Made>> attempts = this.jdbc
			.sql("select * from alert_mail_attempt where mail_id in (:ids) order by id")
			.param("ids", ids)
			.query(MailLog::made)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Made::mailId));
		return this.jdbc.sql(SELECT + "where m.id in (:ids) order by m.made_at desc, m.id")
			.param("ids", ids)
			.query((row, index) -> mail(row, attempts))
			.list();
	}

	private record Made(UUID mailId, SentMail.Attempt attempt) {

	}

	private static Made made(ResultSet row, int index) throws SQLException {
		return new Made(row.getObject("mail_id", UUID.class), new SentMail.Attempt(row.getTimestamp("at").toInstant(),
				row.getInt("millis"), row.getString("failure") != null, row.getString("answer")));
	}

	private static SentMail mail(ResultSet row, Map<UUID, List<Made>> attempts) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Timestamp next = row.getTimestamp("next_attempt_at");
		return new SentMail(id, row.getString("username"), row.getString("display_name"), row.getString("address"),
				MailPurpose.valueOf(row.getString("purpose")), row.getString("subject"), row.getString("body"),
				SentMail.State.valueOf(row.getString("state")), row.getTimestamp("made_at").toInstant(),
				(next != null) ? next.toInstant() : null,
				attempts.getOrDefault(id, List.of()).stream().map(Made::attempt).toList());
	}

}
