package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a Russian sentence where one checkable statement ends and the next begins. */
final class RussianClauses {

	private static final Set<String> JOINING = Set.of("и", "а", "но", "однако", "причем", "зато", "поэтому", "затем");

	/** What depends on the clause before it. */
	private static final Set<String> DEPENDING = Set.of("что", "чтобы", "где", "когда", "если", "как", "пока", "кто",
			"чем", "потому", "поскольку", "будто", "хотя", "чего", "куда", "откуда", "почему");

	private static final int SHORTEST = 10;

	private RussianClauses() {
	}

	/** The clauses in order, without the marks and joining words between them. */
	static List<Span> of(String text, Span sentence) {
		RussianWords words = new RussianWords(text, sentence);
		List<Span> clauses = new ArrayList<>();
		int from = 0;
		int depth = 0;
		for (int i = 0; i < words.count(); i++) {
			depth += words.isOpening(i) || words.at(i).equals("(") ? 1 : 0;
			depth -= words.at(i).equals("»") || words.at(i).equals(")") ? 1 : 0;
			int next = (depth == 0) ? afterBreak(words, i) : -1;
			if (next > 0 && isFinite(words, from, i) && isFinite(words, next, end(words, next))) {
				add(clauses, text, words, from, i);
				from = next;
				i = next - 1;
			}
		}
		add(clauses, text, words, from, words.count());
		return clauses;
	}

	/**
	 * The first word of the clause that a break at the word opens; -1 when there is none.
	 */
	private static int afterBreak(RussianWords words, int word) {
		String mark = words.at(word);
		if (mark.equals(";") || mark.equals(":")) {
			return word + 1;
		}
		if (mark.equals("и") && !words.at(word - 1).equals(",")) {
			return word + 1;
		}
		if (!mark.equals(",") || DEPENDING.contains(words.at(word + 1)) || words.at(word + 1).startsWith("котор")
				|| words.at(word + 2).startsWith("котор")) {
			return -1;
		}
		return JOINING.contains(words.at(word + 1)) ? word + 2 : word + 1;
	}

	private static int end(RussianWords words, int from) {
		int end = from;
		while (end < words.count() && !words.at(end).equals(",") && !words.at(end).equals(";")
				&& !words.at(end).equals("и")) {
			end++;
		}
		return end;
	}

	private static boolean isFinite(RussianWords words, int from, int to) {
		for (int i = from; i < to; i++) {
			if (RussianVerbs.isFinite(words.at(i)) || words.isDash(i)) {
				return true;
			}
		}
		return false;
	}

	private static void add(List<Span> clauses, String text, RussianWords words, int from, int to) {
		if (from < to) {
			Span clause = words.span(from, to).trimmed(text);
			if (clause.end() - clause.start() >= SHORTEST) {
				clauses.add(clause);
			}
		}
	}

}
