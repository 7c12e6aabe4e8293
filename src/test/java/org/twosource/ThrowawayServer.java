package org.twosource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import org.twosource.embedded.EmbeddedServer;

/** A database server that ends with the tests, and its folder with it. */
public final class ThrowawayServer {

	/** For data that nobody misses when the machine fails. */
	static final Map<String, String> FAST = Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes",
			"off");

	private ThrowawayServer() {
	}

	/**
	 * Starts one.
	 * @param folder where it keeps everything
	 * @param settings those of PostgreSQL that are not as shipped
	 */
	public static EmbeddedServer start(Path folder, Map<String, String> settings) {
		EmbeddedServer started = EmbeddedServer.start(folder.resolve("postgres"), settings);
		SpringApplication.getShutdownHandlers().add(() -> stop(started, folder));
		return started;
	}

	private static void stop(EmbeddedServer started, Path folder) {
		started.close();
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
