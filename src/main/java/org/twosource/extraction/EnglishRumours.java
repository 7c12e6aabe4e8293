package org.twosource.extraction;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Finds where an English sentence says that something goes round: "rumours … that …". */
final class EnglishRumours {

	private static final Lexicon TOLD_BY_NOBODY = English.chapter("told by nobody");

	/** How many words may stand between "rumours" and "that". */
	private static final int BETWEEN = 9;

	/** With a possessor, somebody is named: "Volkova's allegation that". */
	private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our", "your");

	private EnglishRumours() {
	}

	static @Nullable Rumour in(String text, Span sentence, List<Token> words) {
		Lexicon.Place told = TOLD_BY_NOBODY.find(words, 0, words.size());
		while (told != null) {
			int that = that(words, told.to());
			if (that > 0 && that + 2 < words.size() && !isOwned(words, told.from())) {
				Span opening = new Span(words.get(0).start(), words.get(that).start()).trimmed(text);
				Span content = new Span(words.get(that + 1).start(), sentence.end()).trimmed(text);
				return new Rumour(opening, content);
			}
			told = TOLD_BY_NOBODY.find(words, told.to(), words.size());
		}
		return null;
	}

	private static int that(List<Token> words, int from) {
		for (int at = from; at < Math.min(words.size(), from + BETWEEN); at++) {
			if (words.get(at).is("that")) {
				return at;
			}
			if (words.get(at).is(";") || words.get(at).is(",")) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean isOwned(List<Token> words, int at) {
		return at > 0 && (words.get(at - 1).lower().endsWith("'s") || OWNERS.contains(words.get(at - 1).lower()));
	}

}
