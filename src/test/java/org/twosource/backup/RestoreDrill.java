package org.twosource.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.twosource.Schema;
import org.twosource.SeparateApplication;
import org.twosource.TableFile;
import org.twosource.embedded.EmbeddedServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Restores a server to a moment, with the scripts that are deployed, and compares
 * everything. The embedded server comes without pg_basebackup, so its copy is made here,
 * as PostgreSQL says how to; {@code BackupDrill} uses the real one.
 */
class RestoreDrill {

	@TempDir
	private Path folder;

	@Test
	void aServerGoesBackToAnyMomentWithEverythingInIt() throws Exception {
		Path wal = Files.createDirectory(this.folder.resolve("wal"));
		Path base = Files.createDirectory(this.folder.resolve("base"));
		Map<String, String> atTheMoment;
		Map<String, String> later;
		String moment;
		try (EmbeddedServer server = EmbeddedServer.start(this.folder.resolve("lost"),
				Map.of("synchronous_commit", "off", "archive_mode", "on", "archive_command",
						"'" + Path.of("src/main/sh/archive-wal").toAbsolutePath() + " %p %f " + wal + "'"))) {
			DataSource database = database(server);
			JdbcClient jdbc = JdbcClient.create(database);
			Schema.migrate(database, "37");
			copy(database, base);
			TableFile.read(database, Path.of("src/test/resources/upgrade/V37.sql"));
			Schema.migrate(database, "latest");
			jdbc.sql("select lo_from_bytea(0, 'a large object')").query().listOfRows();
			atTheMoment = Schema.content(jdbc);
			moment = jdbc.sql("select clock_timestamp()::text").query(String.class).single();
			jdbc.sql("update claim set statement = 'overwritten by mistake'").update();
			jdbc.sql("insert into desk (id, name, created_by, created_at) "
					+ "values (gen_random_uuid(), 'A new desk', 'admin', now())")
				.update();
			later = Schema.content(jdbc);
			archiveAll(jdbc);
		}
		assertThat(later).isNotEqualTo(atTheMoment);
		assertThat(atTheMoment.get("public.audit_record")).doesNotStartWith("0 ");
		assertThat(atTheMoment.get("large objects")).startsWith("1 ");

		restore(base, wal, "to-a-moment", moment);
		try (EmbeddedServer restored = EmbeddedServer.start(this.folder.resolve("to-a-moment"), Map.of())) {
			awaitWrites(restored);
			assertThat(Schema.content(JdbcClient.create(database(restored)))).isEqualTo(atTheMoment);
			assertThat(RestoredAudit.verify(database(restored)).problems()).isEmpty();
		}
		restore(base, wal, "to-the-end");
		try (EmbeddedServer restored = EmbeddedServer.start(this.folder.resolve("to-the-end"), Map.of())) {
			awaitWrites(restored);
			assertThat(Schema.content(JdbcClient.create(database(restored)))).isEqualTo(later);
		}
	}

	@Test
	void aPieceOfWalIsKeptOnceAndNeverOverwritten() throws Exception {
		Path wal = this.folder.resolve("pieces");
		Path piece = Files.writeString(this.folder.resolve("000000010000000000000001"), "one");
		String script = "src/main/sh/archive-wal";
		assertThat(run(script, piece.toString(), "000000010000000000000001", wal.toString())).isZero();
		assertThat(run(script, piece.toString(), "000000010000000000000001", wal.toString())).isZero();
		Files.writeString(piece, "another");
		assertThat(run(script, piece.toString(), "000000010000000000000001", wal.toString())).isNotZero();
		assertThat(Files.readString(wal.resolve("000000010000000000000001"))).isEqualTo("one");
		assertThat(run(script, "gone", "000000010000000000000002", wal.toString())).isNotZero();
		try (var kept = Files.list(wal)) {
			assertThat(kept).hasSize(1);
		}
	}

	@Test
	void nothingIsRestoredOverSomething() throws Exception {
		Path data = Files.createDirectory(this.folder.resolve("full"));
		Files.writeString(data.resolve("precious"), "kept");
		assertThat(run("src/main/sh/restore-to", this.folder.toString(), this.folder.toString(), data.toString()))
			.isNotZero();
		assertThat(data.resolve("precious")).hasContent("kept");
	}

	private void restore(Path base, Path wal, String to, String... moment) throws Exception {
		List<String> arguments = new ArrayList<>(
				List.of("src/main/sh/restore-to", base.toString(), wal.toString(), this.folder.resolve(to).toString()));
		arguments.addAll(Arrays.asList(moment));
		assertThat(run(arguments.toArray(String[]::new))).isZero();
	}

	private int run(String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("scripts.log").toFile()))
			.start()
			.waitFor();
	}

	/** What pg_basebackup --format=tar --gzip --wal-method=none makes. */
	private void copy(DataSource database, Path base) throws SQLException, IOException, InterruptedException {
		Path tar = base.resolve("base.tar");
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("select pg_backup_start('test', true)");
			// What changes meanwhile is mended by the WAL.
			assertThat(run("tar", "-cf", tar.toString(), "-C", this.folder.resolve("lost").toString(),
					"--exclude=./postmaster.pid", "--exclude=./epg-lock", "--exclude=./pg_wal/*", "."))
				.isLessThan(2);
			try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
				stopped.next();
				Files.writeString(base.resolve("backup_label"), stopped.getString(1));
			}
		}
		assertThat(run("tar", "-rf", tar.toString(), "-C", base.toString(), "backup_label")).isZero();
		assertThat(run("gzip", tar.toString())).isZero();
	}

	private static void archiveAll(JdbcClient jdbc) {
		String last = jdbc.sql("select pg_walfile_name(pg_switch_wal())").query(String.class).single();
		SeparateApplication
			.await(() -> jdbc.sql("select coalesce(last_archived_wal >= :last, false) from pg_stat_archiver")
				.param("last", last)
				.query(Boolean.class)
				.single());
	}

	private static void awaitWrites(EmbeddedServer server) {
		JdbcClient jdbc = JdbcClient.create(database(server));
		SeparateApplication.await(() -> !jdbc.sql("select pg_is_in_recovery()").query(Boolean.class).single());
	}

	private static DataSource database(EmbeddedServer server) {
		return new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword());
	}

}
