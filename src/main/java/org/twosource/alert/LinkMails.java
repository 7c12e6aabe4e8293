package org.twosource.alert;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.LinkPost;
import org.twosource.account.OneTimeLinks;
import org.twosource.verification.MailDue;

/** Sends people links by which they choose a password, the way alerts go. */
@Component
class LinkMails implements LinkPost {

	private final JdbcClient jdbc;

	private final MailServer server;

	private final LinkLetters letters;

	private final AlertChoices choices;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LinkMails(JdbcClient jdbc, MailServer server, LinkLetters letters, AlertChoices choices,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.server = server;
		this.letters = letters;
		this.choices = choices;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public boolean isReady() {
		return this.server.isSetUp();
	}

	@Override
	public void enter(OneTimeLinks.Link link) {
		Letter letter = this.letters.of(link, language(link.username()));
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into alert_mail (id, username, address, purpose, subject, body, html, state, made_at, link_id)
				values (:id, :username, :address, :purpose, :subject, :body, :html, 'UNDER_WAY', :now, :link)
				""")
			.param("id", id)
			.param("username", link.username())
			.param("address", Objects.requireNonNull(link.mail()))
			.param("purpose", link.purpose().name())
			.param("subject", MailServer.line(letter.subject()))
			.param("body", letter.text())
			.param("html", this.letters.html(letter))
			.param("now", Timestamp.from(this.clock.instant()))
			.param("link", link.id())
			.update();
		this.events.publishEvent(new MailDue(id));
	}

	private Locale language(String username) {
		String chosen = this.jdbc.sql("select language from alert_reader where username = :username")
			.param("username", username)
			.query((row, index) -> Optional.ofNullable(row.getString("language")))
			.optional()
			.flatMap((language) -> language)
			.orElse(null);
		return this.choices.language(chosen);
	}

}
