package org.twosource.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.StartRefusal;
import org.twosource.audit.Audit;

/**
 * Lets the first administrator in, whom nobody else can. Without any, nothing can be
 * administered.
 */
@Component
@Profile("!demonstration")
class FirstAdministrator implements SmartInitializingSingleton {

	private final People people;

	private final String username;

	private final String password;

	FirstAdministrator(People people, @Value("${twosource.admin.username:}") String username,
			@Value("${twosource.admin.password:}") String password) {
		this.people = people;
		this.username = username;
		this.password = password;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (isAdministered()) {
			return;
		}
		List<String> missing = new ArrayList<>();
		if (this.username.isBlank()) {
			missing.add("TWOSOURCE_ADMIN_USERNAME");
		}
		if (this.password.isBlank()) {
			missing.add("TWOSOURCE_ADMIN_PASSWORD");
		}
		if (!missing.isEmpty()) {
			throw new StartRefusal(
					"There is no administrator yet, and no account to make one of: " + String.join(" and ", missing)
							+ " not set",
					"Set the environment variables TWOSOURCE_ADMIN_USERNAME and TWOSOURCE_ADMIN_PASSWORD "
							+ "(at least 8 characters, not easily guessed) for the first start.");
		}
		try {
			Password.acceptStrong(this.password, "password", this.username);
			this.people.enter(this.username, this.username.strip(), this.password, Set.of(Role.ADMIN), Audit.PROCESS);
		}
		catch (Refusal refusal) {
			if (isAdministered()) {
				// Another node, started at the same time, was first.
				return;
			}
			throw new StartRefusal("The first administrator cannot be made: " + refusal.getMessage(),
					"Correct TWOSOURCE_ADMIN_USERNAME or TWOSOURCE_ADMIN_PASSWORD.");
		}
	}

	private boolean isAdministered() {
		return this.people.active().stream().anyMatch((person) -> person.is(Role.ADMIN));
	}

}
