package org.twosource.account;

import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who wants to sign in. */
@Component
class Principals implements UserDetailsService {

	private final JdbcClient jdbc;

	Principals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The person of that username, also when no longer active. */
	Optional<Principal> find(String username) {
		if (!Username.isOne(username)) {
			return Optional.empty();
		}
		return this.jdbc.sql("""
				select username, display_name, roles, active, password_hash from person where username = :username
				""")
			.param("username", username)
			.query((row, index) -> new Principal(People.person(row, index), row.getString("password_hash")))
			.optional();
	}

	@Override
	public Principal loadUserByUsername(String username) {
		return find(username.strip().toLowerCase(Locale.ROOT))
			.orElseThrow(() -> new UsernameNotFoundException("unknown"));
	}

}
