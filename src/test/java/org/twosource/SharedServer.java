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
 * Puts the application under test on a database server that all tests of the JVM share.
 */
class SharedServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/**
	 * Tests run the engine's jobs by hand, unless they ask for them to run by themselves.
	 */
	private static final String JOBS = "twosource.engine.jobs";

	private static final EmbeddedServer server = start();

	private static final OpenIdStub provider = new OpenIdStub();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("embeddedServer", server);
		context.getBeanFactory().registerSingleton("openIdStub", provider);
		if (!context.getEnvironment().containsProperty(JOBS)) {
			TestPropertyValues.of(JOBS + "=false").applyTo(context);
		}
		TestPropertyValues
			.of("twosource.demonstration.document=false", "twosource.web.allowed-addresses=127.0.0.1/32",
					"twosource.matching.model=none", "twosource.capture.browser=none")
			.applyTo(context);
		if (context.getEnvironment().getProperty("twosource.openid.issuer", "").isBlank()) {
			peopleMaySignInThroughTheStub().applyTo(context);
		}
	}

	/** It is asked nothing before somebody does. */
	private static TestPropertyValues peopleMaySignInThroughTheStub() {
		return TestPropertyValues.of("twosource.openid.issuer=" + provider.issuer(),
				"twosource.openid.client-id=" + OpenIdStub.CLIENT,
				"twosource.openid.client-secret=" + OpenIdStub.SECRET, "twosource.openid.name=the stub",
				"twosource.openid.roles-claim=realm_access.roles",
				"twosource.openid.roles.fact-checker=newsroom-checkers",
				"twosource.openid.roles.editor=newsroom-editors, newsroom-chiefs",
				"twosource.openid.roles.manager=newsroom-chiefs");
	}

	private static EmbeddedServer start() {
		try {
			Path folder = Files.createTempDirectory("twosource-test");
			return ThrowawayServer.start(folder, ThrowawayServer.FAST);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
