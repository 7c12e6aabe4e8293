package org.twosource.account;

import java.io.Serializable;
import java.util.Set;

/**
 * Someone who works here.
 *
 * @param username unique, never changed, never reused
 * @param displayName what others see
 * @param roles what the person may do
 * @param active false when the person has left; the record of what they did stays
 */
public record Person(String username, String displayName, Set<Role> roles, boolean active) implements Serializable {

	/** Whether the person holds a role, or is an administrator, who holds all. */
	public boolean is(Role role) {
		return this.roles.contains(role) || this.roles.contains(Role.ADMIN);
	}

	/** Whether the person holds at least one of the roles. */
	public boolean isAny(Role... any) {
		for (Role role : any) {
			if (is(role)) {
				return true;
			}
		}
		return false;
	}

}
