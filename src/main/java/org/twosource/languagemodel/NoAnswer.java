package org.twosource.languagemodel;

/**
 * A model could not be asked, or did not answer. The message says why in a few words, and
 * nothing of what was sent or came back.
 */
public final class NoAnswer extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoAnswer(String why) {
		super(why);
	}

}
