package org.twosource.account;

import java.util.Locale;

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

	@Override
	public Principal loadUserByUsername(String username) {
		return this.jdbc.sql("""
				select username, display_name, roles, active, password_hash from person where username = :username
				""")
			.param("username", username.strip().toLowerCase(Locale.ROOT))
			.query((row, index) -> new Principal(People.person(row, index), row.getString("password_hash")))
			.optional()
			.orElseThrow(() -> new UsernameNotFoundException("unknown"));
	}

}
