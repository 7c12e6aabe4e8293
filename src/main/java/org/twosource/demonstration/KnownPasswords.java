package org.twosource.demonstration;

import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.twosource.StartRefusal;
import org.twosource.account.People;
import org.twosource.account.Person;

/**
 * Keeps a demonstration newsroom's data from being opened to the world with passwords
 * everyone knows.
 */
@Component
@Profile("!" + DemonstrationProfile.NAME)
class KnownPasswords implements SmartInitializingSingleton {

	private final People people;

	private final UserDetailsService principals;

	private final PasswordEncoder passwords;

	KnownPasswords(People people, UserDetailsService principals, PasswordEncoder passwords) {
		this.people = people;
		this.principals = principals;
		this.passwords = passwords;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> open = this.people.active()
			.stream()
			.map(Person::username)
			.filter(DemonstrationAccounts.USERNAMES::contains)
			.filter(this::hasTheKnownPassword)
			.toList();
		if (!open.isEmpty()) {
			throw new StartRefusal(
					"This database holds the demonstration newsroom: everyone knows the passwords of "
							+ String.join(", ", open),
					"Use an empty database by spring.datasource.url. Or start without a profile to get the demonstration.");
		}
	}

	private boolean hasTheKnownPassword(String username) {
		UserDetails principal = this.principals.loadUserByUsername(username);
		return this.passwords.matches(DemonstrationAccounts.PASSWORD, principal.getPassword());
	}

}
