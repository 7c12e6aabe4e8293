package org.twosource.speed;

import java.nio.file.Path;
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

	/**
	 * The folder of that size: the database is in postgres, filled once there is
	 * filled.json.
	 */
	static Path folder() {
		String given = System.getProperty("data");
		return (given != null) ? Path.of(given)
				: Path.of("target", "speed", "data-" + claims() + ((open() != claims() / 20) ? "-open-" + open() : ""));
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		EmbeddedServer server = EmbeddedServer.start(folder().resolve("postgres"), new TreeMap<>(FILLING));
		SpringApplication.getShutdownHandlers().add(server::close);
		context.getBeanFactory().registerSingleton("embeddedServer", server);
		TestPropertyValues
			.of("twosource.engine.jobs=false", "twosource.demonstration.document=false",
					"twosource.matching.model=none", "twosource.capture.browser=none")
			.applyTo(context);
	}

}
