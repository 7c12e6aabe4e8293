package org.twosource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
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
			EmbeddedServer server = ThrowawayServer.start(folder, ThrowawayServer.FAST);
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

}
