package org.twosource.claim;

/** How good the evidence behind a verdict is. */
public enum Confidence {

	/** It is of high quality and fits together. */
	HIGH,
	/** It is credible, but not enough, or not all of it fits together. */
	MODERATE,
	/** It is thin, in pieces, or hard to judge. */
	LOW

}
