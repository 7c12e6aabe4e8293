package org.twosource.account;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.audit.Audit;

/**
 * Takes people in by a link with which they choose their password themselves. Until they
 * do they have no access, and are given no work.
 */
@Component
public class Invitations {

	static final Duration VALID = Duration.ofHours(72);

	private final JdbcClient jdbc;

	private final People people;

	private final OneTimeLinks links;

	private final LinkPost post;

	private final Audit audit;

	Invitations(JdbcClient jdbc, People people, OneTimeLinks links, LinkPost post, Audit audit) {
		this.jdbc = jdbc;
		this.people = people;
		this.links = links;
		this.post = post;
		this.audit = audit;
	}

	/**
	 * An invitation that was given out.
	 *
	 * @param person who is invited
	 * @param mail where a mail with the link goes, or null when it is passed on by hand
	 * @param linkId the link
	 */
	public record Given(Person person, @Nullable String mail, UUID linkId) {

	}

	/** Whether invitations can go by mail. */
	public boolean byMail() {
		return this.post.isReady();
	}

	/**
	 * Invites a person, by mail where that is possible and there is an address.
	 * @param username 1 to 63 of a to z, 0 to 9, dot, hyphen, underscore
	 * @param displayName what others see, not blank
	 * @param mail their address, or null
	 * @param roles at least one
	 * @throws Refusal when not by an administrator, something is not acceptable, or the
	 * username was ever used
	 */
	@Transactional
	public Given invite(String username, String displayName, @Nullable String mail, Set<Role> roles, Person by) {
		People.requireAdministrator(by);
		String address = address(mail);
		Person person = this.people.enter(username, displayName, nobodysPassword(), roles, by.username());
		this.jdbc.sql("update person set active = false where username = :username")
			.param("username", person.username())
			.update();
		return give(new Person(person.username(), person.displayName(), person.roles(), false), address, by);
	}

	/**
	 * Invites a person again who has not come yet; the link from before no longer works.
	 * @throws Refusal when not by an administrator, or the person was not invited or has
	 * come
	 */
	@Transactional
	public Given again(String username, Person by) {
		People.requireAdministrator(by);
		Person person = awaited(username);
		String mail = this.jdbc
			.sql("select mail from account_link where username = :username order by made_at desc limit 1")
			.param("username", username)
			.query((row, index) -> Optional.ofNullable(row.getString("mail")))
			.single()
			.orElse(null);
		return give(person, mail, by);
	}

	/**
	 * Takes an invitation back; the username stays taken.
	 * @throws Refusal when not by an administrator, or the person was not invited or has
	 * come
	 */
	@Transactional
	public void withdraw(String username, Person by) {
		People.requireAdministrator(by);
		awaited(username);
		this.links.end(username);
		this.audit.record(by.username(), "invitation withdrawn", Accounts.subject(username),
				Map.of("username", username));
	}

	/**
	 * Until when everybody who was invited and has not come yet can come, by username;
	 * that may be over, also because the invitation was taken back.
	 */
	public Map<String, Instant> awaited() {
		Map<String, Instant> awaited = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (l.username) l.username, least(l.expires_at, l.ended_at) as until
				from account_link l join person p on p.username = l.username and not p.active
				where l.purpose = 'INVITATION' and not exists (
				    select from account_link o where o.username = l.username and o.used_at is not null)
				order by l.username, l.made_at desc
				""").query((ResultSet row) -> note(row, awaited));
		return awaited;
	}

	private static void note(ResultSet row, Map<String, Instant> awaited) throws SQLException {
		awaited.put(row.getString("username"), row.getTimestamp("until").toInstant());
	}

	private Person awaited(String username) {
		if (!awaited().containsKey(username)) {
			throw Refusal.conflict("invitation.none", username);
		}
		return this.people.find(username).orElseThrow(() -> Refusal.unknown("person.unknown", username));
	}

	private Given give(Person person, @Nullable String mail, Person by) {
		boolean byMail = mail != null && this.post.isReady();
		this.links.end(person.username());
		OneTimeLinks.Link link = this.links.make(LinkPost.Purpose.INVITATION, person, mail, by.username(), VALID);
		if (byMail) {
			this.post.enter(link);
		}
		this.audit.record(by.username(), "person invited", Accounts.subject(person.username()),
				Map.of("username", person.username(), "byMail", byMail));
		return new Given(person, byMail ? mail : null, link.id());
	}

	private static @Nullable String address(@Nullable String mail) {
		String address = Text.optional(mail, "mail", MailAddress.LONGEST);
		return (address != null) ? MailAddress.accept(address, "mail") : null;
	}

	/** Nobody knows it. */
	private static String nobodysPassword() {
		byte[] bytes = new byte[32];
		new SecureRandom().nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

}
