package org.twosource.claim;

import com.fasterxml.jackson.annotation.JsonAlias;

/** How much harm repeating the claim could do if it were wrong. */
public enum Harm {

	/** Little. */
	LOW,
	/** Some. */
	@JsonAlias("MEDIUM")
	MODERATE,
	/** Grave: it accuses someone, or could feed violence. */
	HIGH

}
