package org.twosource.extraction;

import java.util.List;

/** Tells the verbs that carry an English clause from words that look like them. */
final class EnglishVerbs {

	private static final Lexicon AUXILIARY = English.chapter("auxiliary");

	private static final Lexicon MODAL = English.chapter("modal");

	private static final Lexicon IRREGULAR = English.chapter("irregular past");

	private static final Lexicon PRESENT = English.chapter("present");

	private static final Lexicon NO_VERB = English.chapter("not a verb");

	private static final Lexicon DETERMINER = English.chapter("determiner");

	private static final Lexicon PREPOSITION = English.chapter("preposition");

	private EnglishVerbs() {
	}

	/**
	 * Whether a word carries its clause: "fled", "were", "may", but not "the wounded".
	 */
	static boolean finite(List<Token> words, int at) {
		if (at > 0 && words.get(at).capital()) {
			return false;
		}
		if (stands(AUXILIARY, words, at) || stands(MODAL, words, at)) {
			return !words.get(at).is("being") && !words.get(at).is("been");
		}
		return past(words, at) || (stands(PRESENT, words, at) && mayFollow(words, at));
	}

	/** Whether a word is a verb of the past: "fled", "burned". */
	static boolean past(List<Token> words, int at) {
		if (at > 0 && words.get(at).capital()) {
			return false;
		}
		String word = words.get(at).lower();
		boolean regular = word.length() > 4 && word.endsWith("ed") && !stands(NO_VERB, words, at);
		if (!regular && !stands(IRREGULAR, words, at)) {
			return false;
		}
		boolean participle = at + 1 < words.size() && words.get(at + 1).is("by");
		return !participle && mayFollow(words, at);
	}

	/** Whether the words say that something was or was done. */
	static boolean tellsOfThePast(List<Token> words) {
		for (int at = 0; at < words.size(); at++) {
			String word = words.get(at).lower();
			if (word.equals("was") || word.equals("were") || word.equals("had") || word.equals("has")
					|| word.equals("have") || word.equals("did") || past(words, at)) {
				return true;
			}
		}
		return false;
	}

	/** After "the", "of" or "'s" stands what something is like, not what it did. */
	private static boolean mayFollow(List<Token> words, int at) {
		if (at == 0) {
			return true;
		}
		Token before = words.get(at - 1);
		return !stands(DETERMINER, words, at - 1) && !stands(PREPOSITION, words, at - 1)
				&& !before.lower().endsWith("'s") && !(before.numeric());
	}

	private static boolean stands(Lexicon lexicon, List<Token> words, int at) {
		return lexicon.endAt(words, at, words.size()) > at;
	}

}
