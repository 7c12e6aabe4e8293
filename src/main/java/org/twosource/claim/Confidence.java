package org.twosource.claim;

/** How sure the corroborator is of a verdict. */
public enum Confidence {

	/** Further evidence is unlikely to change it. */
	HIGH,
	/** Further evidence could change it. */
	MODERATE,
	/** Further evidence is likely to change it. */
	LOW

}
