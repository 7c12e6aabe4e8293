package org.twosource.account;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.twosource.StartRefusal;
import org.twosource.web.WebAddress;

/**
 * Which OpenID provider people may sign in through, and what it says of them means here.
 * All of it is off while the issuer is blank.
 */
@Component
final class OpenIdSettings {

	private static final String PREFIX = "twosource.openid.";

	private final Environment environment;

	private final String issuer;

	private final String clientSecret;

	private final Map<String, Set<Role>> roles;

	/**
	 * Reads and checks them.
	 * @throws StartRefusal when something is missing or makes no sense; a secret is never
	 * said
	 */
	OpenIdSettings(Environment environment) {
		this.environment = environment;
		this.issuer = get("issuer");
		this.clientSecret = secret();
		this.roles = roles();
		if (isOn()) {
			requireComplete();
		}
		else {
			requireNothing();
		}
	}

	boolean isOn() {
		return !this.issuer.isEmpty();
	}

	/** The address that identifies the provider, as it writes it itself. */
	String issuer() {
		return this.issuer;
	}

	String clientId() {
		return get("client-id");
	}

	/** Blank when the provider knows this installation without one. */
	String clientSecret() {
		return this.clientSecret;
	}

	/** What the provider is called on the button. */
	String name() {
		return get("name");
	}

	List<String> scopes() {
		return list("scopes");
	}

	/** Where this installation is for its people, without a slash at the end. */
	String address() {
		return this.environment.getRequiredProperty("twosource.public-url").strip().replaceFirst("/+$", "");
	}

	/** Where the provider's pages are, such as https://login.example.org:8443. */
	String origin() {
		URI uri = URI.create(this.issuer);
		return uri.getScheme() + "://" + uri.getRawAuthority();
	}

	String usernameClaim() {
		return get("username-claim");
	}

	/** Whether the provider says what people may do; otherwise administrators do. */
	boolean givesRoles() {
		return !this.roles.isEmpty();
	}

	/** What somebody may do of whom that claim has these values. */
	Set<Role> roles(Claims claims) {
		Set<Role> found = EnumSet.noneOf(Role.class);
		for (String value : claims.all(get("roles-claim"))) {
			found.addAll(this.roles.getOrDefault(value, Set.of()));
		}
		return found;
	}

	private Map<String, Set<Role>> roles() {
		Map<String, Set<Role>> read = new LinkedHashMap<>();
		for (Role role : Role.values()) {
			for (String value : list("roles." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
				read.computeIfAbsent(value, (unknown) -> EnumSet.noneOf(Role.class)).add(role);
			}
		}
		return read;
	}

	private void requireComplete() {
		if (!WebAddress.isExact(this.issuer)) {
			throw new StartRefusal(
					PREFIX + "issuer is not an address that begins with http:// or https:// and names a host",
					"Give the issuer as the provider writes it, such as https://login.example.org/realms/newsroom.");
		}
		for (String name : List.of("client-id", "name", "username-claim", "scopes")) {
			if (get(name).isEmpty()) {
				throw halfSet(PREFIX + "issuer is set, but not " + PREFIX + name);
			}
		}
		if (!list("scopes").contains("openid")) {
			throw new StartRefusal(PREFIX + "scopes does not hold openid",
					"Without that scope a provider does not say who signs in. Add it.");
		}
		if (givesRoles() == get("roles-claim").isEmpty()) {
			throw halfSet("of " + PREFIX + "roles-claim and " + PREFIX + "roles only one is set");
		}
	}

	private void requireNothing() {
		List<String> useless = Stream.of("client-id", "client-secret", "client-secret-file", "roles-claim")
			.filter((name) -> !get(name).isEmpty())
			.map((name) -> PREFIX + name)
			.toList();
		if (!useless.isEmpty()) {
			throw halfSet(String.join(" and ", useless) + " set, but not " + PREFIX + "issuer");
		}
	}

	private static StartRefusal halfSet(String what) {
		return new StartRefusal("Signing in through an OpenID provider is half set up: " + what,
				"docs/operations/openid.md says what belongs together. Set the rest too, or leave all of it out.");
	}

	private String secret() {
		String secret = get("client-secret");
		String file = get("client-secret-file");
		if (file.isEmpty()) {
			return secret;
		}
		if (!secret.isEmpty()) {
			throw new StartRefusal("Both " + PREFIX + "client-secret and " + PREFIX + "client-secret-file are set",
					"Set one of them.");
		}
		try {
			String read = Files.readString(Path.of(file)).strip();
			if (!read.isEmpty()) {
				return read;
			}
		}
		catch (IOException | InvalidPathException ex) {
			// Told below, as for an empty one.
		}
		throw new StartRefusal("The file of " + PREFIX + "client-secret-file cannot be read or is empty: " + file,
				"Put the secret there, as text, where the application may read it.");
	}

	private String get(String name) {
		return this.environment.getProperty(PREFIX + name, "").strip();
	}

	private List<String> list(String name) {
		List<String> values = new ArrayList<>();
		for (String value : get(name).split(",")) {
			if (!value.isBlank()) {
				values.add(value.strip());
			}
		}
		return values;
	}

}
