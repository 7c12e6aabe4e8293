package org.twosource.alert;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Accounts;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.verification.MailDue;

/** Enters mails as they will be sent; each is on its way once that is committed. */
@Component
public class Mails {

	private final JdbcClient jdbc;

	private final MailServer server;

	private final Readers readers;

	private final AlertLetters letters;

	private final Happenings happenings;

	private final Entry entry;

	Mails(JdbcClient jdbc, MailServer server, Readers readers, AlertLetters letters, Happenings happenings,
			Entry entry) {
		this.jdbc = jdbc;
		this.server = server;
		this.readers = readers;
		this.letters = letters;
		this.happenings = happenings;
		this.entry = entry;
	}

	/** What a mail that is entered sets going, and what is noted of it. */
	@Component
	record Entry(ApplicationEventPublisher events, Audit audit, Clock clock) {

	}

	/**
	 * Sends a person a mail that tells of nothing.
	 * @throws Refusal when no mails can be sent, the person has no address, or one is
	 * under way
	 */
	@Transactional
	public void test(Person person) {
		if (!this.server.isSetUp()) {
			throw Refusal.conflict("alert.mail.off");
		}
		this.jdbc.sql("select 1 from person where username = :username for no key update")
			.param("username", person.username())
			.query()
			.listOfRows();
		boolean reachable = this.jdbc.sql("select mail is not null from person where username = :username")
			.param("username", person.username())
			.query(Boolean.class)
			.single();
		if (!reachable) {
			throw Refusal.conflict("alert.mail.none");
		}
		boolean underWay = this.jdbc.sql("""
				select exists (select from alert_mail where username = :username and purpose = 'TEST'
				    and state = 'UNDER_WAY')
				""").param("username", person.username()).query(Boolean.class).single();
		if (underWay) {
			throw Refusal.conflict("alert.mail.underWay");
		}
		make(MailPurpose.TEST, this.readers.get(person.username()), List.of(), this.entry.clock().instant());
		this.entry.audit().record(person.username(), "test mail sent", Accounts.subject(person.username()), Map.of());
	}

	/** Makes a mail about these alerts, in the transaction of the caller. */
	UUID make(MailPurpose purpose, Readers.Reader reader, Collection<UUID> alerts, Instant now) {
		List<Happening> happened = this.happenings.of(alerts);
		Letter letter = switch (purpose) {
			case ALERT -> this.letters.alert(happened.get(0), reader);
			case DIGEST -> this.letters.digest(happened, reader);
			case TEST -> this.letters.test(reader);
		};
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into alert_mail (id, username, address, purpose, subject, body, html, state, made_at)
				values (:id, :username, :address, :purpose, :subject, :body, :html, 'UNDER_WAY', :now)
				""")
			.param("id", id)
			.param("username", reader.username())
			.param("address", reader.mail())
			.param("purpose", purpose.name())
			.param("subject", MailServer.line(letter.subject()))
			.param("body", letter.text())
			.param("html", this.letters.html(letter))
			.param("now", Timestamp.from(now))
			.update();
		this.entry.events().publishEvent(new MailDue(id));
		return id;
	}

}
