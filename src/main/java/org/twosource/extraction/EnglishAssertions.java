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

	private static final Lexicon PREPOSITION = English.chapter("preposition");

	private static final Lexicon PRONOUN = English.chapter("pronoun");

	/** How many words may stand between a subject and its verb. */
	private static final int NEAR = 4;

	private static final Lexicon BEFELL = English.chapter("befell");

	private static final Lexicon EMPTY = English.chapter("empty");

	private static final Set<String> SHARES = Set.of("majority", "minority", "half", "most", "percent", "third",
			"quarter", "rate", "rates", "population");

	private static final Set<String> SELF = Set.of("i", "we", "i'm", "i've", "i'd", "we're", "we've", "let's");

	private EnglishAssertions() {
	}

	/** What the clause is about; null when it is nothing anybody could check. */
	static @Nullable Kind kind(List<Token> words) {
		if (words.isEmpty() || EMPTY.endAt(words, 0, words.size()) > 0 || words.get(words.size() - 1).is("?")
				|| SELF.contains(words.get(0).lower()) || isYetToCome(words)) {
			return null;
		}
		int verb = verb(words);
		boolean past = EnglishVerbs.tellsOfThePast(words);
		boolean concrete = isConcrete(words);
		if (CAUSE.within(words, 1, words.size()) && (concrete || past)) {
			return Kind.CAUSE;
		}
		if (agentActs(words, verb)) {
			return Kind.CONDUCT;
		}
		boolean present = verb > 0 && verb < words.size() && PRESENT.endAt(words, verb, words.size()) > verb;
		if (present && words.stream().anyMatch((word) -> SHARES.contains(word.lower()))) {
			return Kind.STATISTIC;
		}
		boolean told = past && (concrete || MAY_HAVE.within(words) || isOfSomething(words, verb));
		return (told || (present && concrete)) ? Kind.EVENT : null;
	}

	/**
	 * "may have" speaks of the past, a bare "may" of what is only possible, "May" of a
	 * month.
	 */
	private static boolean isYetToCome(List<Token> words) {
		Lexicon.Place modal = MODAL.find(words, 0, words.size());
		while (modal != null && modal.from() > 0 && words.get(modal.from()).capital()) {
			modal = MODAL.find(words, modal.to(), words.size());
		}
		return modal != null && !MAY_HAVE.within(words);
	}

	/**
	 * Whether somebody with power did something, failed to, or had it done: "police
	 * cleared the square", "was beaten by officers".
	 */
	private static boolean agentActs(List<Token> words, int verb) {
		Lexicon.Place agent = AGENT.find(words, 0, words.size());
		if (agent == null) {
			return false;
		}
		if (DEED.within(words, agent.to(), words.size())) {
			return true;
		}
		boolean subject = agent.to() <= verb && verb < Math.min(words.size(), agent.to() + NEAR)
				&& !PREPOSITION.within(words, 0, agent.from());
		boolean by = agent.from() > 1 && (words.get(agent.from() - 1).is("by") || words.get(agent.from() - 2).is("by"));
		return (subject && EnglishVerbs.past(words, verb) && !BEFELL.within(words, verb, verb + 1)) || by;
	}

	/** A clause whose subject is a thing or people, not "it" or "this". */
	private static boolean isOfSomething(List<Token> words, int verb) {
		return verb > 0 && verb < words.size() - 1 && !(verb == 1 && PRONOUN.within(words, 0, 1))
				&& !words.get(0).is("there") && words.size() >= 4;
	}

	private static int verb(List<Token> words) {
		for (int at = 0; at < words.size(); at++) {
			if (EnglishVerbs.finite(words, at)) {
				return at;
			}
		}
		return words.size();
	}

	private static boolean isConcrete(List<Token> words) {
		for (int at = 0; at < words.size(); at++) {
			Token word = words.get(at);
			if ((at > 0 && word.capital() && word.lower().length() > 2) || word.numeric()) {
				return true;
			}
		}
		return CONCRETE.within(words);
	}

}
