package org.twosource.account;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One line of the matrix: who may call an address.
 *
 * @param method the method, or null for all of them
 * @param path the address, as the controller that answers there writes it
 * @param reader whether anybody may, signed in or not
 * @param roles who may else, administrators among them
 */
record AccessRule(@Nullable HttpMethod method, PathPattern path, boolean reader, Set<Role> roles) {

	AccessRule {
		roles = Set.copyOf(roles);
	}

	boolean matches(PathContainer address) {
		return this.path.matches(address);
	}

	/** Whether it is for that method; a HEAD asks for no more than a GET does. */
	boolean isFor(String asked) {
		return this.method == null || this.method.matches(asked)
				|| (this.method == HttpMethod.GET && HttpMethod.HEAD.matches(asked));
	}

	/**
	 * Whether somebody may.
	 * @param person who asks, or null when not signed in
	 */
	boolean allows(@Nullable Person person) {
		return this.reader || (person != null && this.roles.stream().anyMatch(person::is));
	}

	/**
	 * The roles that are told to whoever may not: administrators only where nobody else
	 * may.
	 */
	Set<Role> told() {
		Set<Role> told = EnumSet.copyOf(this.roles);
		if (told.size() > 1) {
			told.remove(Role.ADMIN);
		}
		return told;
	}

}
