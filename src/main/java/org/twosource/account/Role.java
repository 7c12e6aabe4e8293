package org.twosource.account;

/** What a person may do at the desk. An administrator may do what every role may. */
public enum Role {

	/** Triages documents, collects evidence, corroborates. */
	FACT_CHECKER,
	/** Signs claims off, returns or spikes them, reviews challenges. */
	EDITOR,
	/** Watches where everything stands and gives tasks to people. */
	MANAGER,
	/**
	 * Administers people, and may do what every other role may; four eyes bind all the
	 * same.
	 */
	ADMIN

}
