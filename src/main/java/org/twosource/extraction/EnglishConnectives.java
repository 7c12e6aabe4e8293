package org.twosource.extraction;

import java.util.List;
import java.util.Set;

/**
 * What joins an English sentence to the one before it, and is no part of what it claims.
 */
final class EnglishConnectives {

	private static final Lexicon CONNECTIVE = English.chapter("connective");

	private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "yet", "so");

	private EnglishConnectives() {
	}

	/** Passes over "And fifth," where a statement begins so. */
	static Span passedOver(List<Token> words, Span statement) {
		int at = 0;
		while (at < words.size()) {
			int end = CONNECTIVE.endAt(words, at, words.size());
			boolean joined = end > at && end < words.size();
			boolean comma = joined && words.get(end).is(",");
			if (!joined || !(comma || CONJUNCTIONS.contains(words.get(at).lower()))) {
				break;
			}
			at = comma ? end + 1 : end;
		}
		return (at > 0 && at < words.size()) ? new Span(words.get(at).start(), statement.end()) : statement;
	}

}
