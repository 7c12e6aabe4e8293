package org.twosource.extraction;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tells what an English clause without a figure is about, and whether anybody could check
 * it.
 */
final class EnglishAssertions {

	private static final Lexicon MODAL = English.chapter("modal");

	private static final Lexicon MAY_HAVE = English.chapter("may have");

	private static final Lexicon CAUSE = English.chapter("cause");

	private static final Lexicon AGENT = English.chapter("agent");

	private static final Lexicon DEED = English.chapter("deed");

	private static final Lexicon CONCRETE = English.chapter("concrete");

	private static final Lexicon PRESENT = English.chapter("present");

	private static final Lexicon EMPTY = English.chapter("empty");

	private static final Set<String> SHARES = Set.of("majority", "minority", "half", "most", "percent", "third",
			"quarter", "rate", "rates", "population");

	private static final Set<String> SELF = Set.of("i", "we", "i'm", "i've", "i'd", "we're", "we've", "let's");

	private EnglishAssertions() {
	}

	/** What the clause is about; null when it is nothing anybody could check. */
	static @Nullable Kind kind(List<Word> words) {
		if (words.isEmpty() || EMPTY.endAt(words, 0, words.size()) > 0 || words.get(words.size() - 1).is("?")
				|| SELF.contains(words.get(0).lower()) || isYetToCome(words)) {
			return null;
		}
		boolean past = EnglishVerbs.tellsOfThePast(words);
		boolean concrete = isConcrete(words);
		boolean cause = CAUSE.within(words, 1, words.size());
		if (cause && (concrete || past)) {
			return Kind.CAUSE;
		}
		if (agentActs(words)) {
			return Kind.CONDUCT;
		}
		if (PRESENT.within(words, 1, words.size())
				&& words.stream().anyMatch((word) -> SHARES.contains(word.lower()))) {
			return Kind.STATISTIC;
		}
		if (!concrete) {
			return null;
		}
		return (past || PRESENT.within(words, 1, words.size())) ? Kind.EVENT : null;
	}

	/**
	 * "may have" speaks of the past, a bare "may" of what is only possible, "May" of a
	 * month.
	 */
	private static boolean isYetToCome(List<Word> words) {
		Lexicon.Place modal = MODAL.find(words, 0, words.size());
		while (modal != null && modal.from() > 0 && words.get(modal.from()).capital()) {
			modal = MODAL.find(words, modal.to(), words.size());
		}
		return modal != null && !MAY_HAVE.within(words);
	}

	/** Whether somebody with power did something, or failed to. */
	private static boolean agentActs(List<Word> words) {
		Lexicon.Place agent = AGENT.find(words, 0, words.size());
		return agent != null && DEED.within(words, agent.to(), words.size());
	}

	private static boolean isConcrete(List<Word> words) {
		for (int at = 0; at < words.size(); at++) {
			Word word = words.get(at);
			if ((at > 0 && word.capital() && word.lower().length() > 2) || word.numeric()) {
				return true;
			}
		}
		return CONCRETE.within(words);
	}

}
