package org.twosource.drill;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.twosource.Schema;
import org.twosource.SeparateApplication;
import org.twosource.TableFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Backs up and restores with the deployed scripts and PostgreSQL's own programs, on a
 * server of the version that is installed on this machine: pg_dump does not read a newer
 * one than itself, and the embedded server comes without it. Fails where none is
 * installed.
 */
class BackupDrill {

	@TempDir
	private Path folder;

	private final Path programs = programs();

	private int port;

	private Path data;

	@BeforeEach
	void start() throws Exception {
		this.port = freePort();
		this.data = this.folder.resolve("data");
		Files.createDirectory(this.folder.resolve("wal"));
		server("initdb", "--pgdata=" + this.data, "--username=twosource", "--auth=trust", "--encoding=UTF8",
				"--no-locale");
		Files.writeString(this.data.resolve("postgresql.auto.conf"), """
				archive_mode = on
				archive_command = '%s %%p %%f %s'
				wal_level = replica
				""".formatted(Path.of("src/main/sh/archive-wal").toAbsolutePath(), this.folder.resolve("wal")));
		run(this.data);
		JdbcClient.create(database("postgres")).sql("create database twosource").update();
		Schema.migrate(database("twosource"), "37");
		TableFile.read(database("twosource"), Path.of("src/test/resources/upgrade/V37.sql"));
		Schema.migrate(database("twosource"), "latest");
		JdbcClient.create(database("twosource")).sql("select lo_from_bytea(0, 'a large object')").query().listOfRows();
	}

	@AfterEach
	void stop() throws Exception {
		halt(this.data);
	}

	@Test
	void aDumpBringsEverythingBackAndNothingIsOverwritten() throws Exception {
		Map<String, String> before = Schema.content(JdbcClient.create(database("twosource")));
		Path dump = Path.of(script("backup", this.folder.resolve("dumps").toString()));
		assertThat(dump).exists().hasParent(this.folder.resolve("dumps"));
		JdbcClient.create(database("twosource")).sql("update claim set statement = 'overwritten by mistake'").update();
		assertThat(script("restore", dump.toString(), "again")).isEqualTo("again");
		assertThat(Schema.content(JdbcClient.create(database("again")))).isEqualTo(before);
		assertThat(Schema.shape(JdbcClient.create(database("again"))))
			.isEqualTo(Schema.shape(JdbcClient.create(database("twosource"))));
		assertThat(exit("restore", dump.toString(), "again")).isNotZero();
		assertThat(Schema.content(JdbcClient.create(database("again")))).isEqualTo(before);
		Files.write(dump, new byte[] { 1 }, StandardOpenOption.APPEND);
		assertThat(exit("restore", dump.toString(), "damaged")).isNotZero();
		assertThat(exit("backup", this.folder.resolve("dumps").toString(), "PGDATABASE=postgres")).isNotZero();
		try (Stream<Path> files = Files.list(this.folder.resolve("dumps"))) {
			assertThat(files).hasSize(2);
		}
	}

	@Test
	void aCopyGoesOnToAMomentAndToTheEnd() throws Exception {
		Path base = Path
			.of(script("base-backup", this.folder.resolve("bases").toString(), this.folder.resolve("wal").toString()));
		JdbcClient jdbc = JdbcClient.create(database("twosource"));
		jdbc.sql("insert into desk (id, name, created_by, created_at) "
				+ "values (gen_random_uuid(), 'Before', 'admin', now())")
			.update();
		Map<String, String> atTheMoment = Schema.content(jdbc);
		String moment = jdbc.sql("select clock_timestamp()::text").query(String.class).single();
		jdbc.sql("update claim set statement = 'overwritten by mistake'").update();
		String last = jdbc.sql("select pg_walfile_name(pg_switch_wal())").query(String.class).single();
		SeparateApplication
			.await(() -> jdbc.sql("select coalesce(last_archived_wal >= :last, false) from pg_stat_archiver")
				.param("last", last)
				.query(Boolean.class)
				.single());
		halt(this.data);
		this.data = this.folder.resolve("restored");
		script("restore-to", base.toString(), this.folder.resolve("wal").toString(), this.data.toString(), moment);
		run(this.data);
		JdbcClient restored = JdbcClient.create(database("twosource"));
		SeparateApplication.await(() -> !restored.sql("select pg_is_in_recovery()").query(Boolean.class).single());
		assertThat(Schema.content(restored)).isEqualTo(atTheMoment);
	}

	private static Path programs() {
		Path all = Path.of("/usr/lib/postgresql");
		try (Stream<Path> versions = Files.isDirectory(all) ? Files.list(all) : Stream.empty()) {
			return versions.map((version) -> version.resolve("bin"))
				.filter((bin) -> Stream.of("initdb", "postgres", "pg_dump", "pg_basebackup")
					.allMatch((program) -> Files.isExecutable(bin.resolve(program))))
				.max(Comparator.comparing((bin) -> Integer.parseInt(bin.getParent().getFileName().toString())))
				.orElseThrow(() -> new AssertionError("Install a PostgreSQL server and its client, such as Debian's "
						+ "postgresql: there are no programs in " + all));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private void run(Path folder) throws Exception {
		server("pg_ctl", "start", "--wait", "--pgdata=" + folder, "--log=" + this.folder.resolve("server.log"),
				"--options=-p " + this.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
	}

	private void halt(Path folder) throws Exception {
		if (Files.exists(folder.resolve("postmaster.pid"))) {
			server("pg_ctl", "stop", "--mode=fast", "--pgdata=" + folder);
		}
	}

	/** The server refuses to be run by root, who is somebody else in a namespace. */
	private void server(String program, String... arguments) throws Exception {
		List<String> command = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			command.addAll(List.of("unshare", "--user"));
		}
		command.add(this.programs.resolve(program).toString());
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
			.start();
		Path server = this.folder.resolve("server.log");
		assertThat(process.waitFor())
			.as("%s: %s%s", command, Files.readString(log().toPath()),
					Files.exists(server) ? Files.readString(server) : "")
			.isZero();
	}

	/** Its last line. */
	private String script(String name, String... arguments) throws Exception {
		assertThat(exit(name, arguments)).as(Files.readString(log().toPath())).isZero();
		List<String> lines = Files.readAllLines(this.folder.resolve("out"));
		return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
	}

	private int exit(String name, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("src/main/sh/" + name));
		ProcessBuilder process = new ProcessBuilder(command);
		Map<String, String> environment = process.environment();
		environment.put("PATH", this.programs + File.pathSeparator + environment.get("PATH"));
		environment.putAll(Map.of("PGHOST", "127.0.0.1", "PGPORT", Integer.toString(this.port), "PGUSER", "twosource",
				"PGDATABASE", "twosource"));
		for (String argument : arguments) {
			if (argument.matches("PG\\w+=.*")) {
				environment.put(argument.split("=")[0], argument.split("=")[1]);
			}
			else {
				command.add(argument);
			}
		}
		return process.command(command)
			.redirectOutput(this.folder.resolve("out").toFile())
			.redirectError(ProcessBuilder.Redirect.appendTo(log()))
			.start()
			.waitFor();
	}

	private File log() {
		return this.folder.resolve("programs.log").toFile();
	}

	private DataSource database(String name) {
		return new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + this.port + "/" + name, "twosource", "");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
