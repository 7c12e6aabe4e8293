package org.twosource.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.ThrowawayServer;
import org.twosource.embedded.EmbeddedServer;

/**
 * Puts what is measured on one database server, which keeps what was committed as in
 * production: it waits for the disk.
 */
public class DurableServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Path FOLDER = folder();

	private static final EmbeddedServer server = start(FOLDER);

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("embeddedServer", server);
		TestPropertyValues.of("twosource.demonstration.document=false", "twosource.capture.browser=none")
			.applyTo(context);
	}

	/** A new database beside Twosource's, with as many connections as Twosource has. */
	static HikariDataSource database(String name) {
		try (HikariDataSource own = connected("postgres")) {
			JdbcClient.create(own).sql("create database " + name).update();
		}
		return connected(name);
	}

	/** Connections to a database that is there. */
	static HikariDataSource connected(String name) {
		HikariDataSource source = new HikariDataSource();
		source.setJdbcUrl(server.getJdbcUrl().replaceAll("/postgres$", "/" + name));
		source.setUsername(server.getUsername());
		source.setPassword(server.getPassword());
		source.setMaximumPoolSize(20);
		source.setPoolName(name);
		return source;
	}

	/** Where it listens, as programs of PostgreSQL want it: host, port and user. */
	static String[] address() {
		String port = server.getJdbcUrl().replaceAll(".*:(\\d+)/.*", "$1");
		return new String[] { "-h", "127.0.0.1", "-p", port, "-U", server.getUsername() };
	}

	/** The processes of the server. */
	static Stream<ProcessHandle> processes() {
		try (Stream<String> lines = Files.lines(FOLDER.resolve("postgres").resolve("postmaster.pid"))) {
			long pid = Long.parseLong(lines.findFirst().orElseThrow());
			return ProcessHandle.of(pid).stream().flatMap((all) -> Stream.concat(Stream.of(all), all.children()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "speed-server");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static EmbeddedServer start(Path folder) {
		return ThrowawayServer.start(folder,
				Boolean.getBoolean("speed.statements") ? Map.of("shared_preload_libraries", "pg_stat_statements",
						"pg_stat_statements.track", "all", "pg_stat_statements.track_planning", "on") : Map.of());
	}

}
