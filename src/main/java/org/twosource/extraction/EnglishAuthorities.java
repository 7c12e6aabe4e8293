package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where an English sentence leans on somebody nobody names: "experts argue", "are
 * known to be", "suspicions abound".
 */
final class EnglishAuthorities {

	private static final Lexicon NAMELESS = English.chapter("anonymous");

	private static final Lexicon SAY = English.chapter("anonymous said");

	private static final Lexicon HIDDEN = English.chapter("hidden source");

	private static final Lexicon AUXILIARY = English.chapter("auxiliary");

	private static final Lexicon DETERMINER = English.chapter("determiner");

	private EnglishAuthorities() {
	}

	static List<Span> in(List<Token> words) {
		List<Span> found = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			int end = HIDDEN.endAt(words, at, words.size());
			if (end < 0) {
				end = namelessAt(words, at);
			}
			if (end > at) {
				found.add(new Span(words.get(at).start(), words.get(end - 1).end()));
				at = end - 1;
			}
		}
		return found;
	}

	/**
	 * "experts argue", "many have said"; not "the two experts", who were named before.
	 */
	private static int namelessAt(List<Token> words, int at) {
		int end = NAMELESS.endAt(words, at, words.size());
		if (end < 0 || (at > 0 && DETERMINER.endAt(words, at - 1, words.size()) > 0)) {
			return -1;
		}
		int verb = end;
		while (verb < words.size() && verb < end + 2
				&& (AUXILIARY.endAt(words, verb, words.size()) > verb || words.get(verb).lower().endsWith("ly"))) {
			verb++;
		}
		return (verb < words.size()) ? SAY.endAt(words, verb, words.size()) : -1;
	}

}
