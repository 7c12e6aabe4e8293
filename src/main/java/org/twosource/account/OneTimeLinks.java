package org.twosource.account;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Sha256;
import org.twosource.audit.Audit;

/**
 * Links by which people choose a password, each once. A link ends with a secret of 256
 * random bits, of which only a hash is kept: it is made when the link is given out, in a
 * mail or to an administrator.
 */
@Component
public class OneTimeLinks {

	private static final int BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final KnownDevices devices;

	private final Audit audit;

	private final Clock clock;

	OneTimeLinks(JdbcClient jdbc, PasswordEncoder passwords, KnownDevices devices, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.devices = devices;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A link that works.
	 *
	 * @param id its id
	 * @param purpose what it is for
	 * @param username whose it is
	 * @param displayName what others see of them
	 * @param mail the address it goes to, or null when it is passed on by hand
	 * @param expiresAt until when it works
	 */
	public record Link(UUID id, LinkPost.Purpose purpose, String username, String displayName, @Nullable String mail,
			Instant expiresAt) {

	}

	/**
	 * Makes one.
	 * @param by who has it made, or null when the person asked for it
	 */
	Link make(LinkPost.Purpose purpose, Person person, @Nullable String mail, @Nullable String by, Duration valid) {
		Instant now = this.clock.instant();
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into account_link (id, username, purpose, mail, made_by, made_at, expires_at)
				values (:id, :username, :purpose, :mail, :by, :now, :until)
				""")
			.param("id", id)
			.param("username", person.username())
			.param("purpose", purpose.name())
			.param("mail", mail)
			.param("by", by)
			.param("now", Timestamp.from(now))
			.param("until", Timestamp.from(now.plus(valid)))
			.update();
		return new Link(id, purpose, person.username(), person.displayName(), mail, now.plus(valid));
	}

	/** How many a person has asked for themselves of late. */
	int asked(String username, Duration within) {
		return this.jdbc.sql("""
				select count(*) from account_link where username = :username and made_by is null and made_at > :since
				""")
			.param("username", username)
			.param("since", Timestamp.from(this.clock.instant().minus(within)))
			.query(Integer.class)
			.single();
	}

	/** Ends what links a person has. */
	void end(String username) {
		this.jdbc.sql("update account_link set ended_at = :now where username = :username and ended_at is null")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("username", username)
			.update();
	}

	/**
	 * Another secret for a link, to be given out at once; those given out before work as
	 * well.
	 * @return what the link ends with; empty when it no longer works
	 */
	@Transactional
	public Optional<String> secret(UUID linkId) {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		int given = this.jdbc.sql("""
				insert into account_link_secret (hash, link_id)
				select :hash, id from account_link where id = :link and ended_at is null and expires_at > :now
				""")
			.param("hash", Sha256.of(secret))
			.param("link", linkId)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		return (given == 1) ? Optional.of(secret) : Optional.empty();
	}

	/** The link that ends with a secret; empty when there is none that works. */
	public Optional<Link> find(String secret) {
		return this.jdbc.sql("""
				select l.id, l.purpose, l.username, p.display_name, l.mail, l.expires_at
				from account_link l join account_link_secret s on s.link_id = l.id
				join person p on p.username = l.username
				where s.hash = :hash and l.ended_at is null and l.expires_at > :now
				  and (p.active or l.purpose = 'INVITATION')
				""")
			.param("hash", Sha256.of(secret))
			.param("now", Timestamp.from(this.clock.instant()))
			.query(Link.class)
			.optional();
	}

	/**
	 * Gives the person of a link the password they chose. Whoever was invited has access
	 * from then on, and the address the link was sent to is theirs. Everywhere else they
	 * are signed out; tokens of their programs stay.
	 * @throws Refusal when the link does not work, or no longer, or the password is not
	 * acceptable
	 */
	@Transactional
	public Link redeem(String secret, String password) {
		Link link = find(secret).orElseThrow(() -> Refusal.conflict("link.ended"));
		String hash = this.passwords
			.encode(Password.acceptStrong(password, "password", link.username(), link.displayName()));
		int used = this.jdbc.sql("""
				update account_link set ended_at = :now, used_at = :now where id = :id and ended_at is null
				""").param("now", Timestamp.from(this.clock.instant())).param("id", link.id()).update();
		if (used == 0) {
			throw Refusal.conflict("link.ended");
		}
		boolean invited = link.purpose() == LinkPost.Purpose.INVITATION;
		this.jdbc.sql("""
				update person set password_hash = :hash, active = active or :invited,
				    mail = case when :invited then coalesce(:mail, mail) else mail end, version = version + 1
				where username = :username
				""")
			.param("hash", hash)
			.param("invited", invited)
			.param("mail", link.mail())
			.param("username", link.username())
			.update();
		end(link.username());
		this.devices.forget(link.username());
		this.jdbc.sql("delete from spring_session where principal_name = :username")
			.param("username", link.username())
			.update();
		this.audit.record(link.username(), invited ? "invitation accepted" : "password reset",
				Accounts.subject(link.username()), Map.of());
		return link;
	}

}
