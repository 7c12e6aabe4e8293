package org.twosource.extraction;

/** What a claim is about; it decides what the claim needs before it is signed. */
public enum Kind {

	/** People killed, injured, missing or displaced. */
	CASUALTY,
	/** Something happened. */
	EVENT,
	/** Someone did something, or failed to do it: "the police stayed away". */
	CONDUCT,
	/** Why something happened. */
	CAUSE,
	/** Someone said something. */
	QUOTE,
	/** A number other than a count of casualties. */
	STATISTIC,
	/** A name given to what happened: "a pogrom". */
	CHARACTERISATION,
	/** What is yet to come, and so cannot be checked. */
	PREDICTION

}
