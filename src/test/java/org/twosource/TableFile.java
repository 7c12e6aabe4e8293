package org.twosource;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of tables in a file, as pg_dump writes them: a copy statement, its rows, and a
 * line with a backslash and a point.
 */
public final class TableFile {

	private TableFile() {
	}

	/** Writes every row there is, but for what migrations are noted by. */
	public static void write(DataSource database, Path file) throws SQLException, IOException {
		StringBuilder content = new StringBuilder();
		JdbcClient jdbc = JdbcClient.create(database);
		try (Connection connection = database.getConnection()) {
			CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
			for (String table : Schema.tables(jdbc)) {
				String columns = String.join(", ", columns(jdbc, table));
				StringWriter rows = new StringWriter();
				copy.copyOut("copy (select " + columns + " from " + table + " order by 1) to stdout", rows);
				if (!rows.toString().isEmpty() && !table.contains("flyway")) {
					content.append("copy %s (%s) from stdin;\n%s\\.\n\n".formatted(table, columns, rows));
				}
			}
		}
		Files.writeString(file, content);
	}

	/** Puts the rows of a file into tables that are empty. */
	public static void read(DataSource database, Path file) throws SQLException, IOException {
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			empty(database, statement);
			CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
			for (String section : Files.readString(file).split("\n\\\\\\.\n\n")) {
				int rows = section.indexOf(";\n");
				String into = section.substring(0, rows);
				copy.copyIn(into, new StringReader(section.substring(rows + 2) + "\n"));
			}
			for (String setting : sequences(statement)) {
				statement.execute(setting);
			}
		}
	}

	/**
	 * Takes every row out of every table, together: alone each would take others along.
	 */
	public static void empty(DataSource database, Statement statement) throws SQLException {
		statement.execute("truncate " + String.join(", ",
				Schema.tables(JdbcClient.create(database))
					.stream()
					.filter((table) -> !table.contains("flyway"))
					.toList()));
	}

	/** What can be written: columns that are not computed. */
	public static List<String> columns(JdbcClient jdbc, String table) {
		return jdbc.sql("""
				select quote_ident(attname) from pg_attribute
				where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
				order by attnum
				""").param("table", table).query(String.class).list();
	}

	private static List<String> sequences(Statement statement) throws SQLException {
		List<String> settings = new ArrayList<>();
		try (var rows = statement.executeQuery("""
				select format('select setval(%L, coalesce((select max(%I) from %s), 0) + 1, false)',
				    pg_get_serial_sequence(a.attrelid::regclass::text, a.attname), a.attname, a.attrelid::regclass)
				from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
				    and c.relnamespace in ('public'::regnamespace, 'camunda'::regnamespace)
				where a.attnum > 0 and not a.attisdropped
				    and pg_get_serial_sequence(a.attrelid::regclass::text, a.attname) is not null
				""")) {
			while (rows.next()) {
				settings.add(rows.getString(1));
			}
		}
		return settings;
	}

}
