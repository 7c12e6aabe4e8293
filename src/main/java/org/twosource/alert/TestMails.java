package org.twosource.alert;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Accounts;
import org.twosource.account.Person;
import org.twosource.audit.Audit;

/** Mails that show whether mails arrive. */
@Component
public class TestMails {

	private final JdbcClient jdbc;

	private final MailServer server;

	private final AlertReaders readers;

	private final Mails mails;

	private final Audit audit;

	private final Clock clock;

	TestMails(JdbcClient jdbc, MailServer server, AlertReaders readers, Mails mails, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.server = server;
		this.readers = readers;
		this.mails = mails;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Sends a person a mail that tells of nothing.
	 * @throws Refusal when no mails can be sent, the person has no address, or one is
	 * under way
	 */
	@Transactional
	public void send(Person person) {
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
		this.mails.make(MailPurpose.TEST, this.readers.get(person.username()), List.of(), this.clock.instant());
		this.audit.record(person.username(), "test mail sent", Accounts.subject(person.username()), Map.of());
	}

}
