package org.twosource.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL server as a child process, with its data in a folder that outlives
 * it. It listens on the loopback address only.
 */
public final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

	private static final String OWNER = "postgres";

	private final EmbeddedPostgres server;

	private EmbeddedServer(EmbeddedPostgres server) {
		this.server = server;
	}

	/**
	 * Starts a server on a folder, which is made and filled when it is new. A server left
	 * running there by a killed process is stopped first.
	 * @param folder where the data is kept
	 * @param settings server parameters that differ from the defaults
	 * @throws IllegalStateException when the folder is in use by another process
	 */
	public static EmbeddedServer start(Path folder, Map<String, String> settings) {
		try {
			Path data = Files.createDirectories(folder.toAbsolutePath().normalize()).toRealPath();
			DataFolder.release(data);
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
				.setDataDirectory(data)
				.setCleanDataDirectory(false)
				.setRegisterShutdownHook(false)
				.setPGStartupWait(Duration.ofMinutes(1))
				.setOutputRedirector(log(data))
				.setErrorRedirector(log(data))
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "C.UTF-8")
				.setLocaleConfig("locale", unicodeLocale())
				// The library turns both off; people's work must outlive a crash.
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("listen_addresses", "127.0.0.1");
			settings.forEach(builder::setServerConfig);
			return new EmbeddedServer(builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded database did not start on " + folder, ex);
		}
	}

	private static ProcessBuilder.Redirect log(Path data) {
		return ProcessBuilder.Redirect.appendTo(data.resolveSibling(data.getFileName() + ".log").toFile());
	}

	private static String unicodeLocale() {
		return System.getProperty("os.name").startsWith("Linux") ? "C.UTF-8" : "en_US.UTF-8";
	}

	@Override
	public String getUsername() {
		return OWNER;
	}

	@Override
	public String getPassword() {
		return OWNER;
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:" + this.server.getPort() + "/postgres";
	}

	/** Stops the server; its data stays. */
	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded database did not stop", ex);
		}
	}

}
