package org.twosource.alert;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.verification.MailDue;

/** Enters mails as they will be sent; each is on its way once that is committed. */
@Component
class Mails {

	private final JdbcClient jdbc;

	private final AlertLetters letters;

	private final Happenings happenings;

	private final ApplicationEventPublisher events;

	Mails(JdbcClient jdbc, AlertLetters letters, Happenings happenings, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.letters = letters;
		this.happenings = happenings;
		this.events = events;
	}

	/** Makes a mail about these alerts, in the transaction of the caller. */
	UUID make(MailPurpose purpose, AlertReaders.Reader reader, Collection<UUID> alerts, Instant now) {
		List<Happening> happened = this.happenings.of(alerts);
		Letter letter = switch (purpose) {
			case ALERT -> this.letters.alert(happened.get(0), reader);
			case DIGEST -> this.letters.digest(happened, reader);
			case TEST -> this.letters.test(reader);
			case INVITATION, RESET ->
				throw new IllegalArgumentException("Mails with links are made by " + LinkMails.class);
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
		this.events.publishEvent(new MailDue(id));
		return id;
	}

}
