package org.twosource.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.twosource.SeparateApplication;

/**
 * A PostgreSQL server that can be made to fall over and be started again at the same
 * address.
 */
final class DrillDatabase implements AutoCloseable {

	private final Path data;

	private final int port = SeparateApplication.freePort();

	private EmbeddedPostgres server;

	DrillDatabase(Path folder) throws IOException {
		this.data = Files.createDirectories(folder.resolve("postgres").toAbsolutePath()).toRealPath();
		start();
	}

	/** Where it is, with the user and password. */
	String url(String application) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres?user=postgres&password=postgres&ApplicationName="
				+ application;
	}

	/** Asks it beside the nodes. */
	JdbcClient ask() {
		return JdbcClient.create(new DriverManagerDataSource(url("drill")));
	}

	/** Asks it often, on one connection. */
	JdbcClient askOften() {
		return JdbcClient.create(new SingleConnectionDataSource(url("drill"), true));
	}

	/**
	 * Ends it as a crash would: every connection breaks off, nothing is written out, and
	 * the next start has to recover.
	 */
	void crash() {
		try {
			long pid = Long.parseLong(Files.readAllLines(this.data.resolve("postmaster.pid")).get(0));
			ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
			new ProcessBuilder("kill", "-QUIT", Long.toString(pid)).start().waitFor();
			postmaster.onExit().get(30, TimeUnit.SECONDS);
			this.server.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException("The database was not to be ended", ex);
		}
	}

	/** Starts it on what it had. */
	void start() {
		try {
			this.server = EmbeddedPostgres.builder()
				.setPort(this.port)
				.setDataDirectory(this.data)
				.setCleanDataDirectory(false)
				.setRegisterShutdownHook(false)
				.setPGStartupWait(Duration.ofMinutes(1))
				.setOutputRedirector(log())
				.setErrorRedirector(log())
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "C.UTF-8")
				.setLocaleConfig("locale", "C.UTF-8")
				// The library turns both off, and what was acknowledged is lost then.
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("listen_addresses", "127.0.0.1")
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ProcessBuilder.Redirect log() {
		return ProcessBuilder.Redirect.appendTo(Path.of("target/drill-postgres.log").toFile());
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
