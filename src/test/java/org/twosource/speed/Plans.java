package org.twosource.speed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Which statements have no way but to read a table that grows with claims row by row. The
 * planner is told to avoid that at any cost, so that what it finds does not depend on how
 * much there is.
 */
final class Plans implements AutoCloseable {

	/** A table of which there are as many rows grows. */
	private static final int MANY = 30;

	private final Connection connection;

	private final Set<String> growing = new TreeSet<>();

	private final Map<String, String> unplanned = new TreeMap<>();

	/** Of a filled newsroom. */
	Plans(JdbcConnectionDetails database) throws SQLException {
		// A plan is asked for without values.
		this.connection = DriverManager.getConnection(database.getJdbcUrl() + "?preferQueryMode=simple",
				database.getUsername(), database.getPassword());
		Load.run(this.connection, "set enable_seqscan = off");
		Load.run(this.connection, "set jit = off");
		for (Table table : Table.all(this.connection)) {
			if (Load.number(this.connection, "select count(*) from " + table.name()) > MANY) {
				this.growing.add(table.name().replaceFirst(".*[.]", ""));
			}
		}
		this.growing.add("claim_word");
		this.growing.add("search_word");
	}

	/** What could not be planned without values. */
	Map<String, String> unplanned() {
		return this.unplanned;
	}

	/** The tables that count. */
	Set<String> growing() {
		return this.growing;
	}

	/**
	 * Plans each, and says which tables it reads as a whole.
	 * @return nothing for statements that read none
	 */
	Map<String, String> rowByRow(Collection<String> statements) throws SQLException {
		Map<String, String> whole = new TreeMap<>();
		for (String sql : statements) {
			if (sql.strip().toLowerCase(Locale.ROOT).matches("(?s)(select|with|update|delete).*")) {
				Set<String> tables = Plan.rowByRow(explain(sql), this.growing);
				if (!tables.isEmpty()) {
					whole.put(Allowed.plain(sql), tables.toString());
				}
			}
		}
		return whole;
	}

	private String explain(String sql) throws SQLException {
		StringBuilder numbered = new StringBuilder();
		int number = 0;
		boolean quoted = false;
		for (char letter : sql.toCharArray()) {
			quoted ^= letter == '\'';
			numbered.append((letter == '?' && !quoted) ? "$" + ++number : letter);
		}
		try (var statement = this.connection.createStatement()) {
			statement.setEscapeProcessing(false);
			try (ResultSet row = statement.executeQuery("explain (generic_plan, format json) " + numbered)) {
				row.next();
				return row.getString(1);
			}
		}
		catch (SQLException ex) {
			// Parameters whose type only a value tells.
			this.unplanned.put(Allowed.plain(sql), String.valueOf(ex.getMessage()));
			return "[]";
		}
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
