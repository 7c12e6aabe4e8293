package org.twosource.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who sign in with a password kept here, and not through the OpenID provider. */
@Component
class LocalPeople {

	private final JdbcClient jdbc;

	private final OpenIdSettings provider;

	LocalPeople(JdbcClient jdbc, OpenIdSettings provider) {
		this.jdbc = jdbc;
		this.provider = provider;
	}

	/**
	 * Somebody active.
	 *
	 * @param username what they are called
	 * @param displayName what others see
	 * @param mail their confirmed address, or null
	 * @param elsewhere whether the provider that is set up says who they are
	 */
	record Found(String username, String displayName, @Nullable String mail, boolean elsewhere) {

	}

	/** Holds everybody active who has that username or address, whatever its capitals. */
	List<Found> hold(String usernameOrMail) {
		return this.jdbc
			.sql("""
					select username, display_name, mail, exists (
					    select from openid_identity o where o.username = person.username and o.issuer = :issuer) as elsewhere
					from person
					where active and (username = lower(:name) or lower(mail) = lower(:name))
					order by username for no key update
					""")
			.param("name", usernameOrMail)
			.param("issuer", this.provider.issuer())
			.query(Found.class)
			.list();
	}

}
