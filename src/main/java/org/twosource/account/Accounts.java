package org.twosource.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.audit.Audit;

/**
 * What changes about people: their roles, whether they still work here, their passwords.
 */
@Component
public class Accounts {

	private final JdbcClient jdbc;

	private final People people;

	private final PasswordEncoder passwords;

	private final Audit audit;

	Accounts(JdbcClient jdbc, People people, PasswordEncoder passwords, Audit audit) {
		this.jdbc = jdbc;
		this.people = people;
		this.passwords = passwords;
		this.audit = audit;
	}

	/** The audit subject of a person: the same id for the same username, always. */
	public static UUID subject(String username) {
		return UUID.nameUUIDFromBytes(("person:" + username).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Gives a person other roles.
	 * @throws Refusal when not an administrator, no role is left, or no active
	 * administrator would be
	 */
	@Transactional
	public Person changeRoles(String username, Set<Role> roles, Person by) {
		People.requireAdministrator(by);
		return setRoles(username, roles, by.username());
	}

	/** Gives a person other roles on somebody's word who may say so. */
	Person setRoles(String username, Set<Role> roles, String actor) {
		People.requireRoles(roles);
		Person before = hold(username);
		this.jdbc.sql("update person set roles = :roles, version = version + 1 where username = :username")
			.param("roles", People.names(roles))
			.param("username", username)
			.update();
		requireAnAdministrator();
		this.audit.record(actor, "roles changed", subject(username),
				Map.of("before", List.of(People.names(before.roles())), "after", List.of(People.names(roles))));
		return new Person(username, before.displayName(), Set.copyOf(roles), before.active());
	}

	/**
	 * Ends a person's access; the record of what they did stays. Their tokens stop
	 * working.
	 * @throws Refusal when not an administrator, or no active administrator would be left
	 */
	@Transactional
	public void deactivate(String username, Person by) {
		setActive(username, false, by);
	}

	/**
	 * Gives a person access again.
	 * @throws Refusal when not an administrator
	 */
	@Transactional
	public void reactivate(String username, Person by) {
		setActive(username, true, by);
	}

	/**
	 * Changes one's own password. Everywhere else the person is signed out.
	 * @throws Refusal when the old one is not right, or the new one too short, too long
	 * or too easily guessed
	 */
	@Transactional
	public void changePassword(Person person, String old, String replacement) {
		hold(person.username());
		String hash = this.jdbc.sql("select password_hash from person where username = :username")
			.param("username", person.username())
			.query(String.class)
			.single();
		if (!this.passwords.matches(old, hash)) {
			throw Refusal.unacceptable("password.wrong").with("field", "old");
		}
		String accepted = Password.acceptStrong(replacement, "replacement", person.username(), person.displayName());
		this.jdbc.sql("update person set password_hash = :hash, version = version + 1 where username = :username")
			.param("hash", this.passwords.encode(accepted))
			.param("username", person.username())
			.update();
		this.audit.record(person.username(), "password changed", subject(person.username()), Map.of());
	}

	private void setActive(String username, boolean active, Person by) {
		People.requireAdministrator(by);
		if (hold(username).active() == active) {
			return;
		}
		requireNotErased(username);
		this.jdbc.sql("update person set active = :active, version = version + 1 where username = :username")
			.param("active", active)
			.param("username", username)
			.update();
		requireAnAdministrator();
		this.audit.record(by.username(), active ? "person reactivated" : "person deactivated", subject(username),
				Map.of("username", username, "before", Map.of("active", !active), "after", Map.of("active", active)));
	}

	void requireNotErased(String username) {
		boolean erased = this.jdbc.sql("select exists (select from erasure where pseudonym = :username)")
			.param("username", username)
			.query(Boolean.class)
			.single();
		if (erased) {
			throw Refusal.conflict("erasure.already", username);
		}
	}

	/** What is kept of a password that nobody has. */
	String noPassword() {
		return this.passwords.encode(UUID.randomUUID().toString());
	}

	/** The person, whom nobody else changes until the transaction ends. */
	Person hold(String username) {
		// One lock for all: two administrators who remove each other's role must not both
		// succeed.
		this.jdbc.sql("""
				select username from person where 'ADMIN' = any(roles) or username = :username
				order by username for update
				""").param("username", username).query(String.class).list();
		return this.people.find(username).orElseThrow(() -> Refusal.unknown("person.unknown", username));
	}

	private void requireAnAdministrator() {
		requireAnotherAdministrator("");
	}

	/** Somebody else must be an active administrator. */
	void requireAnotherAdministrator(String username) {
		boolean left = this.jdbc.sql("""
				select exists (select from person where active and 'ADMIN' = any(roles) and username <> :username)
				""").param("username", username).query(Boolean.class).single();
		if (!left) {
			throw Refusal.conflict("person.lastAdministrator");
		}
	}

}
