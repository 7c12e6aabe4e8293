package org.twosource.extraction;

import java.util.List;

/** How firmly English wording says what it says. */
final class EnglishHedges {

	private static final Lexicon RUMOUR = English.chapter("rumour");

	private static final Lexicon ALLEGED = English.chapter("alleged");

	private static final Lexicon OPINION = English.chapter("opinion");

	private static final Lexicon REPORTED = English.chapter("reported");

	private EnglishHedges() {
	}

	/** The weakest that the words tell. */
	static Hedge of(List<Token> words) {
		if (RUMOUR.within(words)) {
			return Hedge.RUMOUR;
		}
		if (ALLEGED.within(words)) {
			return Hedge.ALLEGED;
		}
		if (OPINION.within(words)) {
			return Hedge.OPINION;
		}
		return REPORTED.within(words) ? Hedge.REPORTED : Hedge.ASSERTED;
	}

}
