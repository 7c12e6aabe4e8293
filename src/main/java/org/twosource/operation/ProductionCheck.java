package org.twosource.operation;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;
import org.springframework.util.StringUtils;
import org.twosource.StartRefusal;

/**
 * Looks at the settings before anything else is done, and refuses to start for production
 * when something is missing or unsafe, naming all of it at once.
 */
class ProductionCheck implements EnvironmentPostProcessor, Ordered {

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

	private static final Pattern CONFIGURATION = Pattern.compile("\\bapplication[\\w-]*\\.(?:ya?ml|properties)\\b");

	private static final Pattern SECRET = Pattern
		.compile("(?:spring|twosource|server|management)\\.(?:.*[.-])?(?:password|passphrase|secret|token|key)");

	/** What is wrong, and what to do about it. */
	private record Flaw(String what, String remedy) {

	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.acceptsProfiles(Profiles.of("demonstration"))) {
			return;
		}
		List<Flaw> flaws = new ArrayList<>();
		database(environment, flaws);
		publicUrl(environment, flaws);
		firstAdministrator(environment, flaws);
		secrets(environment, flaws);
		if (!flaws.isEmpty()) {
			throw new StartRefusal(
					"This is not the demonstration, and not everything is set up for production:"
							+ lines(flaws.stream().map(Flaw::what).toList()),
					"Each in its turn:" + lines(flaws.stream().map(Flaw::remedy).toList())
							+ "\nSecrets are taken from environment variables, from files that variables ending in _FILE "
							+ "name, and from files in /run/secrets named like settings.");
		}
		environment.getPropertySources()
			.addFirst(new MapPropertySource("production", Map.of("server.servlet.session.cookie.secure",
					isEncrypted(environment.getProperty("twosource.public-url", "")))));
		environment.getPropertySources()
			.addLast(
					new MapPropertySource("production-unless-set", Map.of("logging.structured.format.console", "ecs")));
	}

	private static void database(ConfigurableEnvironment environment, List<Flaw> flaws) {
		String url = environment.getProperty("spring.datasource.url", "");
		if (url.isBlank()) {
			flaws.add(new Flaw("There is no database: spring.datasource.url is not set",
					"Set SPRING_DATASOURCE_URL, such as jdbc:postgresql://db.example.org:5432/twosource, "
							+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD. The database that comes with "
							+ "Twosource serves the demonstration only."));
		}
		else if (!url.startsWith("jdbc:postgresql:")) {
			flaws.add(new Flaw("The database is not PostgreSQL: spring.datasource.url is " + url,
					"Set SPRING_DATASOURCE_URL to an address that begins with jdbc:postgresql:."));
		}
	}

	private static void publicUrl(ConfigurableEnvironment environment, List<Flaw> flaws) {
		String url = environment.getProperty("twosource.public-url", "");
		if (isEncrypted(url)) {
			boolean ownKey = List.of("bundle", "certificate", "key-store")
				.stream()
				.anyMatch((how) -> StringUtils.hasText(environment.getProperty("server.ssl." + how)));
			if (!ownKey && !Proxies.areUsed(environment)) {
				flaws.add(new Flaw(
						"Readers come by TLS (twosource.public-url is " + url
								+ "), but nothing here speaks it and no proxy is trusted to",
						"Set TWOSOURCE_BEHIND_PROXY=forwarded and TWOSOURCE_TRUSTED_PROXIES to the addresses of the "
								+ "proxy that speaks TLS, or server.ssl.bundle to speak it here."));
			}
		}
		else if (!THIS_MACHINE.contains(String.valueOf(host(url)))) {
			flaws.add(new Flaw("Passwords would travel in the clear: twosource.public-url is \"" + url + "\"",
					"Set TWOSOURCE_PUBLIC_URL to where readers find this site, such as https://facts.example.org. "
							+ "Without TLS it may only be http://localhost."));
		}
	}

	private static void firstAdministrator(ConfigurableEnvironment environment, List<Flaw> flaws) {
		boolean named = StringUtils.hasText(environment.getProperty("twosource.admin.username"));
		boolean password = StringUtils.hasText(environment.getProperty("twosource.admin.password"));
		if (named != password) {
			String missing = named ? "TWOSOURCE_ADMIN_PASSWORD" : "TWOSOURCE_ADMIN_USERNAME";
			flaws.add(new Flaw("The first administrator is half set up: " + missing + " is missing",
					"Set " + missing + ", or neither once there is an administrator."));
		}
	}

	private static void secrets(ConfigurableEnvironment environment, List<Flaw> flaws) {
		Map<String, String> written = new LinkedHashMap<>();
		for (PropertySource<?> source : environment.getPropertySources()) {
			if (source instanceof OriginTrackedMapPropertySource file && CONFIGURATION.matcher(file.getName()).find()) {
				for (String name : file.getPropertyNames()) {
					if (SECRET.matcher(name).matches() && isWritten(file.getSource().get(name))) {
						written.putIfAbsent(name, file.getName());
					}
				}
			}
		}
		written.forEach((name, file) -> flaws.add(new Flaw(
				"A secret stands in a configuration file: " + name + " in " + file,
				"Take " + name + " out of the file, and give it by an environment variable or a file of its own.")));
	}

	private static boolean isWritten(@Nullable Object value) {
		String text = String.valueOf(value).strip();
		return value != null && !text.isEmpty() && !text.contains("${");
	}

	private static boolean isEncrypted(String url) {
		return url.regionMatches(true, 0, "https://", 0, "https://".length()) && host(url) != null;
	}

	private static @Nullable String host(String url) {
		try {
			return URI.create(url.strip()).getHost();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static String lines(List<String> all) {
		return all.stream().map((line) -> "\n  - " + line).collect(Collectors.joining());
	}

	/** After every other has had its say. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
