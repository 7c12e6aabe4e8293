package org.twosource.alert;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.OneTimeLinks;
import org.twosource.verification.Postman;

/** Mails as they lie in the database, and where their sending stands. */
@Component
class MailRows {

	private final JdbcClient jdbc;

	private final OneTimeLinks links;

	MailRows(JdbcClient jdbc, OneTimeLinks links) {
		this.jdbc = jdbc;
		this.links = links;
	}

	/**
	 * A mail.
	 *
	 * @param waitedFor whether somebody waits for it at that address
	 * @param linkId the link in it that works once, or null for none
	 */
	record Envelope(UUID id, String username, String address, String subject, String body, String html, String state,
			boolean waitedFor, @Nullable String language, @Nullable UUID linkId) {

		/**
		 * The mail as it is sent.
		 * @param secret what its link ends with
		 */
		MailServer.Message message(String secret) {
			return new MailServer.Message(this.id, this.address, this.subject,
					this.body.replace(LinkLetters.SECRET, secret), this.html.replace(LinkLetters.SECRET, secret),
					Locale.forLanguageTag((this.language != null) ? this.language : "en"));
		}

	}

	Envelope get(UUID mailId) {
		return this.jdbc.sql("""
				select m.id, m.username, m.address, m.subject, m.body, m.html, m.state, r.language, m.link_id,
				    case when m.purpose in ('INVITATION', 'RESET') then m.link_id is not null
				        else coalesce(p.active and p.mail = m.address, false) end as waited_for
				from alert_mail m join person p on p.username = m.username
				left join alert_reader r on r.username = m.username
				where m.id = :id
				""").param("id", mailId).query(Envelope.class).single();
	}

	/**
	 * The mail as it is sent now; empty when nobody waits for it, or its link no longer
	 * works.
	 */
	Optional<MailServer.Message> message(Envelope mail) {
		if (!mail.waitedFor()) {
			return Optional.empty();
		}
		UUID link = mail.linkId();
		return ((link != null) ? this.links.secret(link) : Optional.of(LinkLetters.SECRET)).map(mail::message);
	}

	/** The claim that a mail is about, when it is about any. */
	Optional<UUID> claim(UUID mailId) {
		return this.jdbc.sql("""
				select a.claim_id from alert_telling t join alert a on a.id = t.alert_id
				where t.mail_id = :mail and a.claim_id is not null order by a.at limit 1
				""").param("mail", mailId).query(UUID.class).optional();
	}

	void next(UUID mailId, Instant at) {
		this.jdbc.sql("update alert_mail set next_attempt_at = :at where id = :id")
			.param("at", Timestamp.from(at))
			.param("id", mailId)
			.update();
	}

	void settle(UUID mailId, Postman.Ending ending) {
		this.jdbc.sql("update alert_mail set state = :state, next_attempt_at = null where id = :id")
			.param("state", ending.name())
			.param("id", mailId)
			.update();
	}

	void attempt(UUID mailId, Instant at, int millis, Postman.Outcome outcome, @Nullable String answer) {
		this.jdbc.sql("""
				insert into alert_mail_attempt (mail_id, at, millis, failure, answer)
				values (:mail, :at, :millis, :failure, :answer)
				""")
			.param("mail", mailId)
			.param("at", Timestamp.from(at))
			.param("millis", millis)
			.param("failure", (outcome != Postman.Outcome.SENT) ? outcome.name() : null)
			.param("answer", answer)
			.update();
	}

}
