package org.twosource.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.twosource.StartRefusal;

/**
 * Reads secrets from files: an environment variable such as
 * {@code SPRING_DATASOURCE_PASSWORD_FILE} names the file whose content is meant. A line
 * break at its end does not count.
 */
class SecretFiles implements EnvironmentPostProcessor, Ordered {

	private static final Pattern NAMES_A_FILE = Pattern
		.compile("((?:SPRING|TWOSOURCE|SERVER|MANAGEMENT)_\\w*(?:PASSWORD|PASSPHRASE|SECRET|TOKEN|KEY|USERNAME))_FILE");

	/** Those that have a setting for the file read it themselves. */
	private static final Set<String> SETTINGS_OF_THEIR_OWN = Set.of("TWOSOURCE_LANGUAGE_MODEL_API_KEY_FILE",
			"TWOSOURCE_OPENID_CLIENT_SECRET_FILE");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		MutablePropertySources sources = environment.getPropertySources();
		PropertySource<?> given = sources.get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		if (given == null || !(given.getSource() instanceof Map<?, ?> variables)) {
			return;
		}
		Map<String, Object> read = new HashMap<>();
		variables.forEach((name, value) -> {
			Matcher file = NAMES_A_FILE.matcher(name.toString());
			if (file.matches() && !SETTINGS_OF_THEIR_OWN.contains(name) && !value.toString().isBlank()) {
				refuseTwice(variables, file.group(1));
				read.put(file.group(1), content(name.toString(), value.toString()));
			}
		});
		if (!read.isEmpty()) {
			// Names that end so are looked up the way environment variables are.
			sources.addBefore(given.getName(),
					new SystemEnvironmentPropertySource("secretFiles-" + given.getName(), read));
		}
	}

	private static void refuseTwice(Map<?, ?> variables, String name) {
		if (variables.containsKey(name)) {
			throw new StartRefusal("Both " + name + " and " + name + "_FILE are set", "Set one of them.");
		}
	}

	private static String content(String name, String file) {
		try {
			return Files.readString(Path.of(file)).replaceFirst("\\R\\z", "");
		}
		catch (IOException | InvalidPathException ex) {
			throw new StartRefusal("The file that " + name + " names cannot be read: " + file,
					"Let it name a file that the user Twosource runs as may read.");
		}
	}

	/** After the configuration files were read, and before anybody looks at them. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 20;
	}

}
