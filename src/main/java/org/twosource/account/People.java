package org.twosource.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.audit.Audit;

/** Everyone who works here, or has. */
@Component
public class People {

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final Audit audit;

	private final Clock clock;

	People(JdbcClient jdbc, PasswordEncoder passwords, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The person of that username, also when no longer active; empty when there never was
	 * one.
	 */
	public Optional<Person> find(String username) {
		return this.jdbc.sql("""
				select username, display_name, roles, active from person where username = :username
				""").param("username", username).query(People::person).optional();
	}

	/** Everyone active, by display name. */
	public List<Person> active() {
		return this.jdbc.sql("""
				select username, display_name, roles, active from person where active order by display_name, username
				""").query(People::person).list();
	}

	/** Everyone there ever was, those active first, by display name. */
	public List<Person> all() {
		return this.jdbc.sql("""
				select username, display_name, roles, active from person
				order by active desc, display_name, username
				""").query(People::person).list();
	}

	/**
	 * Takes a person in.
	 * @param username 1 to 63 of a to z, 0 to 9, dot, hyphen, underscore; capitals are
	 * made small
	 * @param displayName what others see, not blank
	 * @param password at least 8 characters, and not easily guessed
	 * @param roles at least one
	 * @param by an administrator
	 * @throws Refusal when not an administrator, something is not acceptable, or the
	 * username was ever used
	 */
	@Transactional
	public Person create(String username, String displayName, String password, Set<Role> roles, Person by) {
		requireAdministrator(by);
		Password.acceptStrong(password, "password", username, displayName);
		return enter(username, displayName, password, roles, by.username());
	}

	/**
	 * Takes a person in when nobody chooses a password for them: at start-up, or until
	 * they choose it themselves. How easily it is guessed is not looked at.
	 */
	@Transactional
	public Person enter(String username, String displayName, String password, Set<Role> roles, String actor) {
		return enterKept(username, displayName, this.passwords.encode(Password.accept(password)), roles, actor);
	}

	/**
	 * Takes a person in whose password is hashed already, because several share one that
	 * is no secret.
	 */
	@Transactional
	public Person enterKept(String username, String displayName, String passwordHash, Set<Role> roles, String actor) {
		String name = Username.accept(username);
		requireName(displayName);
		requireRoles(roles);
		int entered = this.jdbc.sql("""
				insert into person (username, display_name, password_hash, roles, created_at)
				values (:username, :displayName, :hash, :roles, :at)
				on conflict (username) do nothing
				""")
			.param("username", name)
			.param("displayName", displayName.strip())
			.param("hash", passwordHash)
			.param("roles", names(roles))
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		if (entered == 0) {
			throw Refusal.conflict("person.taken", name);
		}
		this.audit.record(actor, "person taken in", Accounts.subject(name),
				Map.of("username", name, "displayName", displayName.strip(), "roles", List.of(names(roles))));
		return new Person(name, displayName.strip(), Set.copyOf(roles), true);
	}

	private static void requireName(String displayName) {
		if (displayName.isBlank() || displayName.length() > 200) {
			throw Refusal.unacceptable("person.name");
		}
	}

	static void requireAdministrator(Person by) {
		if (!by.is(Role.ADMIN)) {
			throw Refusal.forbidden("person.mayChange");
		}
	}

	static void requireRoles(Set<Role> roles) {
		if (roles.isEmpty()) {
			throw Refusal.unacceptable("person.roles");
		}
	}

	static String[] names(Set<Role> roles) {
		return roles.stream().sorted().map(Role::name).toArray(String[]::new);
	}

	static Person person(ResultSet row, int index) throws SQLException {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		Array names = row.getArray("roles");
		for (String name : (String[]) names.getArray()) {
			roles.add(Role.valueOf(name));
		}
		return new Person(row.getString("username"), row.getString("display_name"), roles, row.getBoolean("active"));
	}

}
