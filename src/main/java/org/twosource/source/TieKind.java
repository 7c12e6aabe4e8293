package org.twosource.source;

/** How one source belongs with another. */
public enum TieKind {

	/** The other one owns or controls it. */
	OWNED_BY,
	/** It publishes again what the other one published. */
	REPUBLISHES,
	/**
	 * Both take their reports from the same wire; which of them is named first is
	 * nothing.
	 */
	SAME_WIRE

}
