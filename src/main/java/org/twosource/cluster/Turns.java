package org.twosource.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that nodes do things one after the other, or only one of them does. A node
 * that dies loses its turn at once.
 */
@Component
public class Turns {

	private final DataSource database;

	private final JdbcClient jdbc;

	Turns(DataSource database, JdbcClient jdbc) {
		this.database = database;
		this.jdbc = jdbc;
	}

	/**
	 * Whether no other transaction has the turn. If so, this one has it until it ends.
	 * @param what what is done; the same words for {@link #alone} mean the same turn
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean mine(String what) {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext(:what))")
			.param("what", what)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Waits for the turn, and has it while something is done that may take several
	 * transactions.
	 */
	public <T> T alone(String what, Callable<T> work) throws Exception {
		try (Connection connection = this.database.getConnection()) {
			call(connection, "select pg_advisory_lock(hashtext(?))", what);
			try {
				return work.call();
			}
			finally {
				call(connection, "select pg_advisory_unlock(hashtext(?))", what);
			}
		}
	}

	private static void call(Connection connection, String function, String what) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(function)) {
			statement.setString(1, what);
			statement.execute();
		}
	}

}
