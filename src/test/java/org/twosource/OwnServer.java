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
 * Puts the application under test on a database server of its own, for tests that change
 * what everybody else relies on. Those tests share it.
 */
public class OwnServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path folder = Files.createTempDirectory("twosource-own");
			EmbeddedServer server = EmbeddedServer.start(folder.resolve("postgres"),
					Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
			SpringApplication.getShutdownHandlers().add(() -> {
				server.close();
				delete(folder);
			});
			context.getBeanFactory().registerSingleton("embeddedServer", server);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		TestPropertyValues
			.of("twosource.engine.jobs=false", "twosource.demonstration.document=false",
					"twosource.matching.model=none", "twosource.capture.browser=none")
			.applyTo(context);
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
