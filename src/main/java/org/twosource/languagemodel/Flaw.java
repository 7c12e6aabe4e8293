package org.twosource.languagemodel;

/** Why a claim that a model proposes is not taken. */
public enum Flaw {

	/** The text does not have the words it quotes, or they are too few or too many. */
	NOT_IN_TEXT,
	/** Its kind or hedge is none that is known. */
	UNKNOWN_WORD,
	/** Its statement is missing, too long, or more than plain text. */
	UNFIT_STATEMENT,
	/** The same words are taken already. */
	REPEATED,
	/** A candidate that is there already covers most of its words. */
	KNOWN_ALREADY,
	/** There are more of them than a person can be asked to look at. */
	TOO_MANY

}
