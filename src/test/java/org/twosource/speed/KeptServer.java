package org.twosource.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.twosource.embedded.EmbeddedServer;

/**
 * Puts the application under test on the database of a size that {@code -Dclaims} and
 * {@code -Dopen} say, which is kept for the next benchmark, with settings for filling it.
 */
class KeptServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Map<String, String> FILLING = Map.ofEntries(Map.entry("fsync", "off"),
			Map.entry("synchronous_commit", "off"), Map.entry("full_page_writes", "off"),
			Map.entry("wal_level", "minimal"), Map.entry("max_wal_senders", "0"), Map.entry("max_wal_size", "6GB"),
			Map.entry("checkpoint_timeout", "1h"), Map.entry("shared_buffers", "1GB"),
			Map.entry("maintenance_work_mem", "1GB"), Map.entry("autovacuum", "off"),
			Map.entry("max_parallel_maintenance_workers", "1"));

	/** How it is used once it is filled: as it is shipped. */
	private static final Map<String, String> USING = Map.of("shared_buffers", "512MB");

	private static final Map<Path, EmbeddedServer> running = new HashMap<>();

	private final int claims;

	/** Of the size that the command says. */
	KeptServer() {
		this(claims());
	}

	/** Of that size. */
	KeptServer(int claims) {
		this.claims = claims;
	}

	/** How many claims. */
	static int claims() {
		return Integer.getInteger("claims", 10_000);
	}

	/** How many of them are open: a number, or 5 in a hundred. */
	static int open() {
		return Integer.getInteger("open", claims() / 20);
	}

	/** How many items of evidence settled claims have. */
	static int items() {
		return Integer.getInteger("items", Tongue.ITEMS);
	}

	/** The folder of the size that the command says. */
	static Path folder() {
		String given = System.getProperty("data");
		return (given != null) ? Path.of(given)
				: folder(claims() + ((open() != claims() / 20) ? "-open-" + open() : ""));
	}

	/**
	 * The folder of a size: the database is in postgres, filled once there is
	 * filled.json.
	 */
	static Path folder(String size) {
		return Path.of("target", "speed", "data-" + size);
	}

	/** Whether the database of that size is filled. */
	static boolean filled(int claims) {
		return Files.exists(folder(Integer.toString(claims)).resolve("filled.json"));
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Path folder = (this.claims == claims()) ? folder() : folder(Integer.toString(this.claims));
		boolean filled = Files.exists(folder.resolve("filled.json"));
		release(folder);
		EmbeddedServer server = EmbeddedServer.start(folder.resolve("postgres"),
				new TreeMap<>(filled ? using() : FILLING));
		running.put(folder, server);
		SpringApplication.getShutdownHandlers().add(server::close);
		context.getBeanFactory().registerSingleton("embeddedServer", server);
		TestPropertyValues
			.of("twosource.engine.jobs=false", "twosource.demonstration.document=false",
					"twosource.matching.model=none", "twosource.capture.browser=none")
			.applyTo(context);
	}

	/**
	 * Ends the server that an earlier benchmark has left on the folder; its application
	 * is over.
	 */
	static void release(Path folder) {
		EmbeddedServer left = running.remove(folder);
		if (left != null) {
			left.close();
		}
	}

	/** Settings for using it. */
	Map<String, String> using() {
		return USING;
	}

}
