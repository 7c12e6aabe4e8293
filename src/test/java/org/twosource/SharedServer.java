package org.twosource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.twosource.embedded.EmbeddedServer;

/**
 * Puts the application under test on a database server that all tests of the JVM share.
 */
class SharedServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/**
	 * Tests run the engine's jobs by hand, unless they ask for them to run by themselves.
	 */
	private static final String JOBS = "twosource.engine.jobs";

	private static final EmbeddedServer server = start();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("embeddedServer", server);
		if (!context.getEnvironment().containsProperty(JOBS)) {
			TestPropertyValues.of(JOBS + "=false").applyTo(context);
		}
		TestPropertyValues
			.of("twosource.demonstration.document=false", "twosource.web.allowed-addresses=127.0.0.1/32",
					"twosource.matching.model=none", "twosource.capture.browser=none")
			.applyTo(context);
	}

	private static EmbeddedServer start() {
		try {
			Path folder = Files.createTempDirectory("twosource-test");
			EmbeddedServer started = EmbeddedServer.start(folder.resolve("postgres"),
					Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
			SpringApplication.getShutdownHandlers().add(() -> stop(started, folder));
			return started;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
