package org.twosource.extraction;

/** Lets tests of other packages read a toll, since what reads it is the library's own. */
public final class Tolls {

	private Tolls() {
	}

	public static Toll in(String text) {
		return EnglishToll.of(text, Sentences.byParagraph(text));
	}

}
