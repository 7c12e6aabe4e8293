package org.twosource.claim;

/** What the evidence says of a claim. */
public enum Verdict {

	/** The evidence bears it out. */
	CONFIRMED,
	/** Part of it is borne out. */
	PARTLY_CONFIRMED,
	/** It could not be established. */
	UNVERIFIED,
	/** Independent origins contradict each other. */
	DISPUTED,
	/** The evidence refutes it. */
	FALSE

}
