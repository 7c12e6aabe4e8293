package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a sentence where one checkable statement ends and the next begins. */
final class Clauses {

	private static final Pattern BREAK = Pattern
		.compile(";\\s+|\\s+—\\s+|—|,?\\s+(?:and|but)(?:,\\s+as a result,)?\\s+(?=(?:an?|the|some|at least|several"
				+ "|dozens|hundreds|thousands|\\p{Lu}|\\d|they|he|she|it)\\b[^,;]{0,80}?\\b(?:\\p{Ll}+ed|was|were|died|fled|began|left)\\b)|,\\s+(?=(?:who|which)\\s)"
				+ "|\\s+before\\s+(?=\\p{Lu})");

	private static final Pattern BREAKABLE = Pattern
		.compile("\\b(?:\\p{Ll}+ed|was|were|is|are|died|fled|began|left)\\b");

	private Clauses() {
	}

	static List<Span> of(String text, Span sentence) {
		List<Span> clauses = new ArrayList<>();
		int from = sentence.start();
		Matcher breaks = BREAK.matcher(text).region(sentence.start(), sentence.end());
		while (breaks.find()) {
			if (BREAKABLE.matcher(text).region(from, breaks.start()).find()) {
				add(clauses, text, new Span(from, breaks.start()));
				from = breaks.end();
			}
		}
		add(clauses, text, new Span(from, sentence.end()));
		return clauses;
	}

	private static void add(List<Span> clauses, String text, Span clause) {
		Span trimmed = clause.trimmed(text);
		if (trimmed.end() - trimmed.start() >= 15) {
			clauses.add(trimmed);
		}
	}

}
