package org.twosource.claim;

/** How urgent the work on a claim is, whatever its due date. */
public enum Priority {

	/** Before everything else. */
	URGENT,
	/** As it is due. */
	NORMAL,
	/** When nothing else waits. */
	LOW

}
