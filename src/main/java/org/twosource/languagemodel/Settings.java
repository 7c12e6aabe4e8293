package org.twosource.languagemodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.twosource.StartRefusal;
import org.twosource.web.WebAddress;

/**
 * Where the language model is, and what it is called there. What is not set is blank; the
 * whole is off when the address is.
 */
@Component
final class Settings {

	private static final String PREFIX = "twosource.language-model.";

	private static final Duration LONGEST = Duration.ofMinutes(10);

	private final String url;

	private final String model;

	private final String apiKey;

	private final Duration timeLimit;

	/**
	 * Reads and checks them.
	 * @throws StartRefusal when something is missing or makes no sense; a key is never
	 * said
	 */
	Settings(@Value("${twosource.language-model.url:}") String url,
			@Value("${twosource.language-model.model:}") String model,
			@Value("${twosource.language-model.api-key:}") String apiKey,
			@Value("${twosource.language-model.api-key-file:}") String apiKeyFile,
			@Value("${twosource.language-model.time-limit:60s}") Duration timeLimit) {
		this.url = url.strip();
		this.model = model.strip();
		this.timeLimit = timeLimit;
		if (!isSetUp()) {
			List<String> useless = new ArrayList<>();
			addIfSet(useless, "model", model);
			addIfSet(useless, "api-key", apiKey);
			addIfSet(useless, "api-key-file", apiKeyFile);
			if (!useless.isEmpty()) {
				throw refusal("A language model is half set up: " + String.join(" and ", useless) + " set, but not "
						+ PREFIX + "url", "Set the address of an endpoint too, or leave all of it out.");
			}
		}
		else {
			check();
		}
		this.apiKey = apiKeyFile.isBlank() ? apiKey.strip() : read(apiKey, apiKeyFile.strip());
	}

	boolean isSetUp() {
		return !this.url.isEmpty();
	}

	String url() {
		return this.url;
	}

	String model() {
		return this.model;
	}

	/** Empty when the endpoint asks for none. */
	String apiKey() {
		return this.apiKey;
	}

	/** How long one answer may take. */
	Duration timeLimit() {
		return this.timeLimit;
	}

	private void check() {
		if (this.model.isEmpty()) {
			throw refusal("A language model is half set up: " + PREFIX + "url is set, but not " + PREFIX + "model",
					"Set the name the endpoint knows the model by.");
		}
		if (!WebAddress.isExact(this.url)) {
			throw refusal(PREFIX + "url is not an address that begins with http:// or https:// and names a host",
					"Give the base address of an OpenAI-compatible endpoint, such as https://models.example.org/v1.");
		}
		if (this.timeLimit.compareTo(Duration.ofSeconds(1)) < 0 || this.timeLimit.compareTo(LONGEST) > 0) {
			throw refusal(PREFIX + "time-limit is not between a second and ten minutes",
					"Say how long one answer may take, such as 60s.");
		}
	}

	private static String read(String apiKey, String file) {
		if (!apiKey.isBlank()) {
			throw refusal("Both " + PREFIX + "api-key and " + PREFIX + "api-key-file are set", "Set one of them.");
		}
		try {
			String key = Files.readString(Path.of(file)).strip();
			if (!key.isEmpty()) {
				return key;
			}
		}
		catch (IOException | InvalidPathException ex) {
			// Told below, as for an empty one.
		}
		throw refusal("The file of " + PREFIX + "api-key-file cannot be read or is empty: " + file,
				"Put the key there, as text, where the application may read it.");
	}

	private static void addIfSet(List<String> names, String name, String value) {
		if (!value.isBlank()) {
			names.add(PREFIX + name);
		}
	}

	private static StartRefusal refusal(String description, String action) {
		return new StartRefusal(description, action);
	}

}
