package org.twosource.account;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everyone who works here, or has. */
@Component
public class People {

	private final JdbcClient jdbc;

	People(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The person of that username, also when no longer active; empty when there never was one. */
	public Optional<Person> find(String username) {
		throw new UnsupportedOperationException();
	}

	/** Everyone active, by display name. */
	public List<Person> active() {
		throw new UnsupportedOperationException();
	}

}
