package org.twosource.verification;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.OwnNewsroomTest;
import org.twosource.Schema;
import org.twosource.Sha256;
import org.twosource.TableFile;
import org.twosource.audit.Seals;
import org.twosource.embedded.EmbeddedServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes the files that {@code UpgradeDrill} migrates forward: what a small newsroom has
 * in its tables now, in the tables as they were after earlier migrations. Rows that could
 * not be there then are left out and named.
 */
@OwnNewsroomTest
class EarlierData {

	private static final Path FOLDER = Path.of("src/test/resources/upgrade");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Seals seals;

	@Autowired
	private EmbeddedServer server;

	@Test
	void writeIt() throws Exception {
		work();
		Files.createDirectories(FOLDER);
		DataSource now = database("postgres");
		for (String version : List.of("18", "28", "37")) {
			JdbcClient.create(now).sql("create database earlier" + version).update();
			DataSource then = database("earlier" + version);
			Schema.migrate(then, version);
			copy(now, then);
			TableFile.write(then, FOLDER.resolve("V" + version + ".sql"));
		}
		assertThat(FOLDER.resolve("V18.sql")).exists();
	}

	private void work() {
		Caseload cases = new Caseload(this.mvc, this.engine);
		cases.claim("CASUALTY", "RUMOUR");
		String paused = cases.claim("EVENT", "REPORTED");
		cases.evidence(paused, "REFUTES", "checker");
		cases.pause(paused, Instant.now().plus(Duration.ofDays(3)));
		cases.atSignOff();
		String published = cases.published();
		cases.as("checker")
			.post("/api/claims/" + published + "/challenge", "{\"reason\": \"A later register says nine.\"}", 202);
		String withdrawn = cases.claim("QUOTE", "REPORTED");
		cases.as("editor").post("/api/claims/" + withdrawn + "/withdrawal", "{\"reason\": \"Nobody said it.\"}", 204);
		cases.runJobs(withdrawn);
		this.seals.seal();
		cases.evidence(paused, "SUPPORTS", "checker2");
		this.seals.seal();
		assertThat(this.seals.verify(null).intact()).isTrue();
	}

	private static void copy(DataSource now, DataSource then) throws SQLException, IOException {
		JdbcClient from = JdbcClient.create(now);
		JdbcClient to = JdbcClient.create(then);
		List<String> still = Schema.tables(from);
		try (Connection source = now.getConnection();
				Connection target = then.getConnection();
				Statement statement = target.createStatement()) {
			statement.execute("set session_replication_role = replica");
			TableFile.empty(then, statement);
			CopyManager out = source.unwrap(PGConnection.class).getCopyAPI();
			CopyManager in = target.unwrap(PGConnection.class).getCopyAPI();
			for (String table : Schema.tables(to)) {
				if (table.contains("flyway") || !still.contains(table)) {
					continue;
				}
				List<String> columns = TableFile.columns(to, table);
				columns.retainAll(TableFile.columns(from, table));
				StringWriter rows = new StringWriter();
				out.copyOut("copy (select " + String.join(", ", columns.stream().map(EarlierData::light).toList())
						+ " from " + table + ") to stdout", rows);
				String into = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
				for (String row : rows.toString().lines().toList()) {
					enter(in, into, row);
				}
			}
			sealAsThen(JdbcClient.create(new SingleConnectionDataSource(target, true)));
		}
	}

	/** Hashes records and seals as it was done when neither had a form. */
	private static void sealAsThen(JdbcClient then) {
		then.sql("""
				update audit_record set hash = encode(sha256(convert_to(concat_ws(chr(10),
				    (extract(epoch from at) * 1000000)::bigint, actor, act, subject, details), 'UTF8')), 'hex')
				""").update();
		String previous = "";
		for (long id : then.sql("select id from audit_seal order by id").query(Long.class).list()) {
			then.sql("""
					update audit_seal s set previous_hash = :previous, records_hash = (
					    select encode(sha256(convert_to(
					        string_agg(r.seq || ':' || r.hash || chr(10), '' order by r.seq), 'UTF8')), 'hex')
					    from audit_record r where r.seq <@ s.records)
					where s.id = :id
					""").param("previous", previous).param("id", id).update();
			String sealed = then.sql("""
					select concat_ws(chr(10), records, count, through_seq, settled_seq, next_tx, records_hash)
					from audit_seal where id = :id
					""").param("id", id).query(String.class).single();
			Instant at = then.sql("select sealed_at from audit_seal where id = :id")
				.param("id", id)
				.query(Timestamp.class)
				.single()
				.toInstant();
			previous = Sha256.of(previous + "\n" + sealed + "\n" + at);
			then.sql("update audit_seal set hash = :hash where id = :id")
				.param("hash", previous)
				.param("id", id)
				.update();
		}
	}

	private static void enter(CopyManager in, String into, String row) throws IOException {
		try {
			in.copyIn(into, new StringReader(row + "\n"));
		}
		catch (SQLException ex) {
			System.err.println(into.split(" ")[1] + ": " + ex.getMessage().lines().findFirst().orElse(""));
		}
	}

	/** The engine does not read the diagrams in these files. */
	private static String light(String column) {
		return Map.of("bytes_", "'\\x00'::bytea as bytes_").getOrDefault(column, column);
	}

	private DataSource database(String name) {
		return new DriverManagerDataSource(this.server.getJdbcUrl().replace("/postgres", "/" + name),
				this.server.getUsername(), this.server.getPassword());
	}

}
