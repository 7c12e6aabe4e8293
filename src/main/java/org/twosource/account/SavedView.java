package org.twosource.account;

import java.util.UUID;

/**
 * A filter of a list that a person comes back to.
 *
 * @param id its id
 * @param page the list it filters
 * @param name what the person calls it
 * @param query the filter, as the list's address has it behind the question mark; empty
 * without a filter
 */
public record SavedView(UUID id, Page page, String name, String query) {

	/** The lists whose filters can be saved. */
	public enum Page {

		/** The inbox. */
		INBOX,
		/** The list of claims. */
		CLAIMS

	}

}
