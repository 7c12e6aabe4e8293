package org.twosource.source;

/**
 * How reliable a source has been, by the Admiralty code; A is the best, F cannot be
 * judged.
 */
public enum Reliability {

	/** Completely reliable. */
	A("completely reliable"),
	/** Usually reliable. */
	B("usually reliable"),
	/** Fairly reliable. */
	C("fairly reliable"),
	/** Not usually reliable. */
	D("not usually reliable"),
	/** Unreliable. */
	E("unreliable"),
	/** Reliability cannot be judged. */
	F("cannot be judged");

	private final String words;

	Reliability(String words) {
		this.words = words;
	}

	/** The rating in words. */
	public String words() {
		return this.words;
	}

	/** Whether this is as good as the other or better. */
	public boolean meets(Reliability least) {
		return compareTo(least) <= 0;
	}

}
