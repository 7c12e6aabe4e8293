package org.twosource.claim;

/** Where a claim stands. */
public enum Stage {

	/** Evidence is being collected. */
	COLLECTION,
	/** Someone weighs the evidence by independent origins. */
	CORROBORATION,
	/** Editors decide. */
	SIGN_OFF,
	/** Its finding is published. */
	PUBLISHED,
	/** An editor dropped it. */
	SPIKED,
	/** It was withdrawn. */
	WITHDRAWN

}
