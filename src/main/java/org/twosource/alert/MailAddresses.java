package org.twosource.alert;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Refusal;
import org.twosource.Sha256;
import org.twosource.Text;
import org.twosource.account.Accounts;
import org.twosource.account.MailAddress;
import org.twosource.account.Person;
import org.twosource.audit.Audit;

/**
 * Where people get mails. An address counts once its owner has entered the code that was
 * sent there, so that nobody can have somebody else sent mails. Addresses stay off the
 * record.
 */
@Component
public class MailAddresses {

	/** How long a code can be entered. */
	static final Duration VALID = Duration.ofHours(1);

	/** How often a wrong code may be entered before it is void. */
	static final int TRIES = 5;

	/** How many codes a person may have sent in a day. */
	static final int IN_A_DAY = 5;

	/** Letters and figures that nobody takes for others. */
	private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

	private static final int LENGTH = 10;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final MailServer server;

	private final CodeMail mail;

	private final TransactionTemplate transaction;

	private final Audit audit;

	private final Clock clock;

	MailAddresses(JdbcClient jdbc, MailServer server, CodeMail mail, TransactionTemplate transaction, Audit audit,
			Clock clock) {
		this.jdbc = jdbc;
		this.server = server;
		this.mail = mail;
		this.transaction = transaction;
		this.audit = audit;
		this.clock = clock;
	}

	/** An address that waits to be confirmed. */
	record Asked(UUID id, String mail, String codeHash, int tries, Instant expiresAt) {

	}

	/**
	 * Where a person gets mails; null for nowhere.
	 * @throws Refusal when they are no longer here
	 */
	@Nullable String of(Person person) {
		return this.jdbc.sql("select mail from person where username = :username")
			.param("username", person.username())
			.query((row, index) -> Optional.ofNullable(row.getString("mail")))
			.optional()
			.orElseThrow(() -> Refusal.unknown("person.unknown", person.username()))
			.orElse(null);
	}

	/** The address that a person is to confirm, while that is possible. */
	Optional<Asked> asked(Person person) {
		return this.jdbc.sql("""
				select id, mail, code_hash, tries, expires_at from mail_confirmation where username = :username
				order by asked_at desc limit 1
				""")
			.param("username", person.username())
			.query(Asked.class)
			.optional()
			.filter((asked) -> asked.expiresAt().isAfter(this.clock.instant()) && asked.tries() < TRIES);
	}

	/**
	 * Sends a code to an address, to be entered within the hour; the mail server is asked
	 * meanwhile, so not to be called within a transaction.
	 * @throws Refusal when it is no address, no mail can be sent or it is not taken, or
	 * five codes were sent within a day
	 */
	public void ask(@Nullable String address, Locale language, Person person) {
		if (!this.server.isSetUp()) {
			throw Refusal.conflict("alert.mail.off");
		}
		String mail = MailAddress.accept(Text.required(address, "mail", MailAddress.LONGEST), "mail");
		String code = code();
		this.transaction.executeWithoutResult((status) -> enter(mail, code, person));
		this.mail.send(mail, code, language);
	}

	/**
	 * Confirms an address by the code that was sent there.
	 * @throws Refusal when no address waits, or that is not its code; after five wrong
	 * ones the code is void
	 */
	public void confirm(@Nullable String code, Person person) {
		boolean right = Boolean.TRUE.equals(this.transaction.execute((status) -> confirmed(code, person)));
		if (!right) {
			throw Refusal.unacceptable("alert.mail.code").with("field", "code");
		}
	}

	/** Sends a person no mails any more; what waits for them is let go. */
	@Transactional
	public void remove(Person person) {
		int removed = this.jdbc.sql("update person set mail = null where username = :username and mail is not null")
			.param("username", person.username())
			.update();
		this.jdbc.sql("delete from mail_confirmation where username = :username")
			.param("username", person.username())
			.update();
		this.jdbc.sql("delete from alert_telling where username = :username and mail_id is null")
			.param("username", person.username())
			.update();
		if (removed > 0) {
			this.audit.record(person.username(), "mail address removed", Accounts.subject(person.username()), Map.of());
		}
	}

	private void enter(String mail, String code, Person person) {
		hold(person);
		Instant now = this.clock.instant();
		long today = this.jdbc
			.sql("select count(*) from mail_confirmation where username = :username and asked_at > :since")
			.param("username", person.username())
			.param("since", Timestamp.from(now.minus(Duration.ofDays(1))))
			.query(Long.class)
			.single();
		if (today >= IN_A_DAY) {
			throw Refusal.conflict("alert.mail.often");
		}
		this.jdbc.sql("""
				insert into mail_confirmation (id, username, mail, code_hash, asked_at, expires_at)
				values (:id, :username, :mail, :hash, :now, :until)
				""")
			.param("id", UUID.randomUUID())
			.param("username", person.username())
			.param("mail", mail)
			.param("hash", Sha256.of(code))
			.param("now", Timestamp.from(now))
			.param("until", Timestamp.from(now.plus(VALID)))
			.update();
	}

	private boolean confirmed(@Nullable String code, Person person) {
		hold(person);
		Asked asked = asked(person).orElseThrow(() -> Refusal.conflict("alert.mail.noCode"));
		if (code == null || !asked.codeHash().equals(Sha256.of(plain(code)))) {
			this.jdbc.sql("update mail_confirmation set tries = tries + 1 where id = :id")
				.param("id", asked.id())
				.update();
			return false;
		}
		this.jdbc.sql("update person set mail = :mail where username = :username")
			.param("mail", asked.mail())
			.param("username", person.username())
			.update();
		this.jdbc.sql("update mail_confirmation set expires_at = asked_at where id = :id")
			.param("id", asked.id())
			.update();
		this.audit.record(person.username(), "mail address confirmed", Accounts.subject(person.username()), Map.of());
		return true;
	}

	/** One at a time for each person. */
	private void hold(Person person) {
		this.jdbc.sql("select 1 from person where username = :username for no key update")
			.param("username", person.username())
			.query()
			.listOfRows();
	}

	private String code() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			code.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return code.toString();
	}

	/** What people type, with small letters or the space or hyphen it is written with. */
	private static String plain(String code) {
		return code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
	}

}
