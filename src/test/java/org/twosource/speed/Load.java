package org.twosource.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Writes many rows by COPY over two connections, while constraints and indexes rest. */
final class Load implements AutoCloseable {

	private static final int AT_ONCE = 4 << 20;

	private final List<Connection> connections = new ArrayList<>();

	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	private final List<Table> tables;

	Load(JdbcConnectionDetails database) throws SQLException {
		for (int i = 0; i < 2; i++) {
			Connection connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
					database.getPassword());
			this.connections.add(connection);
			run(connection, "set timezone = 'UTC'");
			run(connection, "set jit = off");
			run(connection, "set session_replication_role = replica");
			run(connection, "set work_mem = '512MB'");
			run(connection, "set maintenance_work_mem = '1GB'");
		}
		this.tables = Table.all(this.connections.get(0));
	}

	List<Table> tables() {
		return this.tables;
	}

	/** For whatever is asked besides. */
	Connection connection() {
		return this.connections.get(0);
	}

	/**
	 * Sets the indexes of what is written aside, but that of the audit record, which is
	 * needed; and has no log written.
	 */
	void rest() throws SQLException {
		for (Table table : this.tables) {
			run(connection(), """
					update pg_index set indisready = false, indisvalid = false
					where indrelid = '%s'::regclass and indexrelid <> 'audit_record_pkey'::regclass
					""".formatted(table.name()));
			logged(table, 'u');
		}
	}

	/** Has the log written again. */
	void persist() throws SQLException {
		for (Table table : this.tables) {
			logged(table, 'p');
		}
	}

	/** In the catalogue alone, so that nothing is written anew. */
	private void logged(Table table, char persistence) throws SQLException {
		run(connection(),
				"""
						with toast as (select reltoastrelid as oid from pg_class where oid = '%1$s'::regclass)
						update pg_class set relpersistence = '%2$s' where oid = '%1$s'::regclass or oid in (select oid from toast)
						    or oid in (select indexrelid from pg_index where indrelid = '%1$s'::regclass
						               or indrelid in (select oid from toast))
						"""
					.formatted(table.name(), persistence));
	}

	/** Builds those that are set aside. */
	void buildIndexes() throws SQLException {
		List<String> statements = new ArrayList<>();
		try (var statement = connection().createStatement();
				ResultSet row = statement.executeQuery(
						"select 'reindex index ' || indexrelid::regclass from pg_index where not indisvalid")) {
			while (row.next()) {
				statements.add(row.getString(1));
			}
		}
		each(statements);
	}

	/** As the database does by itself before long. */
	void vacuum(List<String> more) {
		List<String> all = new ArrayList<>(more);
		this.tables.forEach((table) -> all.add(table.name()));
		each(all.stream().map((table) -> "vacuum (freeze, analyze) " + table).toList());
	}

	/** Does the same kind of thing for many copies, on both connections at once. */
	void copies(long from, long until, Writing writing) {
		ConcurrentLinkedQueue<Long> parts = new ConcurrentLinkedQueue<>();
		for (long part = from; part < until; part += 250) {
			parts.add(part);
		}
		both((connection) -> {
			Line[] lines = new Line[this.tables.size()];
			for (int i = 0; i < lines.length; i++) {
				lines[i] = new Line();
			}
			for (Long part = parts.poll(); part != null; part = parts.poll()) {
				for (long copy = part; copy < Math.min(until, part + 250); copy++) {
					writing.write(copy, lines);
				}
				send(connection, lines, AT_ONCE);
			}
			send(connection, lines, 1);
		});
	}

	private void send(Connection connection, Line[] lines, int least) throws SQLException, IOException {
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].size() >= least) {
				Table table = this.tables.get(i);
				connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn("copy %s (%s) from stdin".formatted(table.name(), table.columnList()),
							new ByteArrayInputStream(lines[i].bytes(), 0, lines[i].size()), 1 << 16);
				lines[i].reset();
			}
		}
	}

	/** Sends statements over both connections, one after the other over each. */
	void each(List<String> statements) {
		ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(statements);
		both((connection) -> {
			for (String sql = queue.poll(); sql != null; sql = queue.poll()) {
				run(connection, sql);
			}
		});
	}

	private void both(Work work) {
		List<Future<?>> running = new ArrayList<>();
		for (Connection connection : this.connections) {
			running.add(this.threads.submit(() -> {
				work.on(connection);
				return null;
			}));
		}
		for (Future<?> each : running) {
			try {
				each.get();
			}
			catch (ExecutionException | InterruptedException ex) {
				throw new IllegalStateException("The load failed", ex);
			}
		}
	}

	static void run(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	static long number(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getLong(1);
		}
	}

	@Override
	public void close() throws SQLException {
		this.threads.shutdown();
		for (Connection connection : this.connections) {
			connection.close();
		}
	}

	/** Writes a copy. */
	interface Writing {

		void write(long copy, Line[] lines);

	}

	private interface Work {

		void on(Connection connection) throws SQLException, IOException;

	}

}
