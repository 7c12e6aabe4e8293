package org.twosource.extraction;

import java.util.Set;

/** Russian words for what somebody is, and names that only women have. */
final class RussianRoles {

	private static final Set<String> ROLES = RussianWords.list("russian-roles.txt");

	private static final Set<String> WOMENS_NAMES = RussianWords.list("russian-womens-names.txt");

	private RussianRoles() {
	}

	static boolean isRole(String word) {
		return ROLES.contains(RussianWords.plain(word));
	}

	static boolean isWomansName(String word) {
		return WOMENS_NAMES.contains(RussianWords.plain(word));
	}

}
