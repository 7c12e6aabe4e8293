package org.twosource.demonstration;

import java.util.Set;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
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

	private final People people;

	DemonstrationAccounts(People people) {
		this.people = people;
	}

	@Override
	public void afterSingletonsInstantiated() {
		enter("checker", "Aigerim Checker", Role.FACT_CHECKER);
		enter("checker2", "Daniyar Checker", Role.FACT_CHECKER);
		enter("editor", "Saule Editor", Role.EDITOR);
		enter("editor2", "Timur Editor", Role.EDITOR);
		enter("manager", "Madina Manager", Role.MANAGER);
		enter("admin", "Arman Administrator", Role.ADMIN);
	}

	private void enter(String username, String displayName, Role role) {
		if (this.people.find(username).isEmpty()) {
			this.people.enter(username, displayName, PASSWORD, Set.of(role), Audit.PROCESS);
		}
	}

}
