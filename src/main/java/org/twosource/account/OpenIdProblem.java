package org.twosource.account;

import java.util.Locale;

/** Why the provider lets somebody in, but Twosource does not. */
enum OpenIdProblem {

	/** Nothing the provider says of them makes them anything here. */
	ROLE,
	/** Nobody has said yet who they are here. */
	UNKNOWN,
	/** What the provider calls them cannot be a username. */
	USERNAME,
	/** A person here already has that username, and may be somebody else. */
	TAKEN,
	/** They no longer work here. */
	INACTIVE,
	/** Their roles are to be changed so that no administrator would be left. */
	ADMINISTRATOR,
	/** The provider could not be asked, or its answer was not right. */
	PROVIDER;

	/** As it stands in the address of the sign-in page. */
	String code() {
		return "openid-" + name().toLowerCase(Locale.ROOT);
	}

}
