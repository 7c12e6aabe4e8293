package org.twosource.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.audit.Audit;

/** Who is who: people here, and as the OpenID provider knows them. */
@Component
public class OpenIdLinks {

	private final JdbcClient jdbc;

	private final People people;

	private final Audit audit;

	private final OpenIdSettings settings;

	OpenIdLinks(JdbcClient jdbc, People people, Audit audit, OpenIdSettings settings) {
		this.jdbc = jdbc;
		this.people = people;
		this.audit = audit;
		this.settings = settings;
	}

	/**
	 * Everybody who came from the provider that is set up, those who wait first, then the
	 * last that came.
	 * @throws Refusal when not an administrator
	 */
	public List<OpenIdIdentity> all(Person by) {
		People.requireAdministrator(by);
		return this.jdbc.sql("""
				select id, subject, known_as, display_name, username, last_seen_at from openid_identity
				where issuer = :issuer order by username is not null, last_seen_at desc, id
				""")
			.param("issuer", this.settings.issuer())
			.query((row, index) -> new OpenIdIdentity(row.getObject("id", UUID.class), row.getString("subject"),
					row.getString("known_as"), row.getString("display_name"), row.getString("username"),
					row.getTimestamp("last_seen_at").toInstant()))
			.list();
	}

	/**
	 * What the provider that somebody signs in through is called; empty when they sign in
	 * here.
	 */
	public Optional<String> providerOf(Person person) {
		return this.jdbc
			.sql("select exists (select from openid_identity where username = :username and issuer = :issuer)")
			.param("username", person.username())
			.param("issuer", this.settings.issuer())
			.query(Boolean.class)
			.single() ? Optional.of(this.settings.name()) : Optional.empty();
	}

	/**
	 * Says who somebody is: from now on they sign in as that person.
	 * @throws Refusal when not an administrator, there is no such identity or active
	 * person, or it was said already
	 */
	@Transactional
	public void link(UUID id, String username, Person by) {
		People.requireAdministrator(by);
		Person person = this.people.find(username)
			.filter(Person::active)
			.orElseThrow(() -> Refusal.unacceptable("person.notActive", username));
		String subject = subject(id);
		int linked = this.jdbc
			.sql("update openid_identity set username = :username where id = :id and username is null")
			.param("username", person.username())
			.param("id", id)
			.update();
		if (linked == 0) {
			throw Refusal.conflict("openid.linked");
		}
		record("openid account linked", subject, person.username(), by);
	}

	/**
	 * Takes back who somebody is, and forgets that they came. Their sessions go on until
	 * they end.
	 * @throws Refusal when not an administrator or there is no such identity
	 */
	@Transactional
	public void forget(UUID id, Person by) {
		People.requireAdministrator(by);
		String subject = subject(id);
		List<String> whose = this.jdbc
			.sql("delete from openid_identity where id = :id returning coalesce(username, '')")
			.param("id", id)
			.query(String.class)
			.list();
		for (String username : whose) {
			if (!username.isEmpty()) {
				record("openid account unlinked", subject, username, by);
			}
		}
	}

	private String subject(UUID id) {
		return this.jdbc.sql("select subject from openid_identity where id = :id for update")
			.param("id", id)
			.query(String.class)
			.optional()
			.orElseThrow(() -> Refusal.unknown("openid.unknown"));
	}

	private void record(String act, String subject, String username, Person by) {
		this.audit.record(by.username(), act, Accounts.subject(username),
				Map.of("username", username, "issuer", this.settings.issuer(), "subject", subject));
	}

}
