package org.twosource.extraction;

/** What befell people. */
enum Harm {

	KILLED("people killed"),

	INJURED("people injured"),

	HOSPITALISED("people hospitalised"),

	MISSING("people missing"),

	DISPLACED("people displaced"),

	/** Shot, stabbed or struck, alive or dead. */
	HARMED("people harmed");

	private final String unit;

	Harm(String unit) {
		this.unit = unit;
	}

	/** The unit of a figure that counts them. */
	String unit() {
		return this.unit;
	}

}
