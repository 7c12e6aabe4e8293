package org.twosource.alert;

/** How soon a person is told. */
public enum AlertPace {

	/** By a mail of its own, at once. */
	AT_ONCE,
	/** By a mail once a day that has everything. */
	DIGEST,
	/** Not at all. */
	OFF

}
