package org.twosource.demonstration;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.twosource.account.People;
import org.twosource.account.Role;
import org.twosource.audit.Audit;

/** The people of the demonstration newsroom. */
@Component
@Profile(DemonstrationProfile.NAME)
class DemonstrationAccounts implements SmartInitializingSingleton {

	static final String PASSWORD = "twosource";

	static final Set<String> USERNAMES = Set.of("checker", "checker2", "editor", "editor2", "manager", "admin");

	private static final List<Account> ACCOUNTS = List.of(new Account("checker", "Aigerim Checker", Role.FACT_CHECKER),
			new Account("checker2", "Daniyar Checker", Role.FACT_CHECKER),
			new Account("editor", "Saule Editor", Role.EDITOR), new Account("editor2", "Timur Editor", Role.EDITOR),
			new Account("manager", "Madina Manager", Role.MANAGER),
			new Account("admin", "Arman Administrator", Role.ADMIN));

	private final People people;

	private final PasswordEncoder passwords;

	DemonstrationAccounts(People people, PasswordEncoder passwords) {
		this.people = people;
		this.passwords = passwords;
	}

	private record Account(String username, String displayName, Role role) {

	}

	/** Everyone knows the password they share: it is hashed once for all. */
	@Override
	public void afterSingletonsInstantiated() {
		List<Account> missing = ACCOUNTS.stream()
			.filter((account) -> this.people.find(account.username()).isEmpty())
			.toList();
		if (!missing.isEmpty()) {
			String hash = Objects.requireNonNull(this.passwords.encode(PASSWORD));
			missing.forEach((account) -> this.people.enterKept(account.username(), account.displayName(), hash,
					Set.of(account.role()), Audit.PROCESS));
		}
	}

}
