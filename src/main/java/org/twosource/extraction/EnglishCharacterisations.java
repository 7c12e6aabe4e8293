package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the names an English sentence gives to what happened: "was a mass fight", "as
 * “simple hooliganism”", "their brutal crackdown on".
 */
final class EnglishCharacterisations {

	private static final Lexicon LOADED = English.chapter("loaded");

	private static final Lexicon JUDGING = English.chapter("judging");

	private static final Set<String> NAMING = Set.of("as", "was", "were", "is", "are", "called", "dubbed", "termed",
			"labelled", "labeled", "branded", "nothing", "it", "them", "this", "be", "been", "into");

	private static final Set<String> BETWEEN = Set.of("a", "an", "the", "simply", "merely", "only", "just", "but",
			"nothing", "not", "another", "outright", "pure", "sheer", "it", "them", "this");

	private static final Set<String> OWN = Set.of("own", "the", "a", "an", "his", "her", "their", "its", "this");

	private static final Set<String> UPON = Set.of("on", "of", "against", "in", "by", "at", "upon");

	private static final String OPENING = "“\"«„‘";

	private static final String CLOSING = "”\"»“’";

	private static final int QUOTED_WORDS = 5;

	private EnglishCharacterisations() {
	}

	/** Where the names stand, in the order of the text. */
	static List<Characterisation> in(List<Token> words) {
		List<Characterisation> found = new ArrayList<>();
		for (int at = 1; at < words.size(); at++) {
			int end = named(words, at);
			Span phrase = null;
			if (end < 0) {
				end = judged(words, at);
				phrase = (end > at) ? phrase(words, at, end) : null;
			}
			if (end > at) {
				found.add(new Characterisation(new Span(words.get(at).start(), words.get(end - 1).end()), phrase));
				at = end - 1;
			}
		}
		return found;
	}

	/** From whose it is to whom or what it was done to: "Beijing's own … in Xinjiang". */
	private static Span phrase(List<Token> words, int from, int to) {
		int start = from;
		while (start > 0 && start > from - 4 && (words.get(start - 1).lower().endsWith("'s")
				|| words.get(start - 1).capital() || OWN.contains(words.get(start - 1).lower()))) {
			start--;
		}
		int end = to;
		if (end < words.size() && UPON.contains(words.get(end).lower())) {
			while (end < words.size() && words.get(end).spoken() && !EnglishVerbs.finite(words, end)) {
				end++;
			}
		}
		return new Span(words.get(start).start(), words.get(end - 1).end());
	}

	/** After "was" or "as": a term in quotation marks, or one of those that name. */
	private static int named(List<Token> words, int at) {
		if (!NAMING.contains(before(words, at))) {
			return -1;
		}
		if (OPENING.contains(words.get(at).lower())) {
			return closed(words, at);
		}
		int end = LOADED.endAt(words, at, words.size());
		if (end < 0 && at + 1 < words.size() && words.get(at).spoken()) {
			end = LOADED.endAt(words, at + 1, words.size());
		}
		return end;
	}

	/**
	 * "Beijing's own brutal crackdown": a judgement beside a term, and somebody's doing.
	 */
	private static int judged(List<Token> words, int at) {
		if (JUDGING.endAt(words, at, words.size()) < 0 || at + 1 >= words.size()) {
			return -1;
		}
		return LOADED.endAt(words, at + 1, words.size());
	}

	private static int closed(List<Token> words, int open) {
		for (int at = open + 1; at < Math.min(words.size(), open + QUOTED_WORDS + 2); at++) {
			if (CLOSING.contains(words.get(at).lower())) {
				return (at > open + 1) ? at + 1 : -1;
			}
		}
		return -1;
	}

	/** The word before, past "simply a". */
	private static String before(List<Token> words, int at) {
		int before = at - 1;
		while (before > 0 && BETWEEN.contains(words.get(before).lower()) && before > at - 4) {
			before--;
		}
		return words.get(before).lower();
	}

}
