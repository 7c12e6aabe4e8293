package org.twosource.extraction;

/** How firmly the document makes a claim. */
public enum Hedge {

	/** Said outright. */
	ASSERTED,
	/** Passed on from somebody else. */
	REPORTED,
	/** Said to be so without proof. */
	ALLEGED,
	/** Going round with no origin named. */
	RUMOUR,
	/** Somebody's judgement. */
	OPINION

}
