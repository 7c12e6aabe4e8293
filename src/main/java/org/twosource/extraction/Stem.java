package org.twosource.extraction;

import java.util.List;

/** The part of an English word that its forms have in common, roughly. */
final class Stem {

	private static final List<String> ENDINGS = List.of("ization", "ations", "ation", "ingly", "edly", "ings", "ing",
			"ies", "ied", "ers", "ed", "es", "ly", "er", "s", "e", "y");

	private static final int SHORTEST = 3;

	private Stem() {
	}

	/** The stem of a word in lower case: "vot" of "voted" and "votes". */
	static String of(String word) {
		String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
		for (String ending : ENDINGS) {
			if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
				stem = stem.substring(0, stem.length() - ending.length());
				break;
			}
		}
		int last = stem.length() - 1;
		boolean doubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
		return doubled ? stem.substring(0, last) : stem;
	}

}
