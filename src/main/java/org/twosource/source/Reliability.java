package org.twosource.source;

/**
 * How reliable a source has been, by the Admiralty code; A is the best, F cannot be
 * judged.
 */
public enum Reliability {

	/** Completely reliable. */
	A,
	/** Usually reliable. */
	B,
	/** Fairly reliable. */
	C,
	/** Not usually reliable. */
	D,
	/** Unreliable. */
	E,
	/** Reliability cannot be judged. */
	F;

	/** Whether this is as good as the other or better. */
	public boolean meets(Reliability least) {
		return compareTo(least) <= 0;
	}

}
