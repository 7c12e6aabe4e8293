package org.twosource.extraction;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The paragraphs of a text, each as its sentences. */
final class Sentences {

	/** What is longer is no sentence that anybody could check as one. */
	private static final int LONGEST = 2_000;

	private Sentences() {
	}

	/** Paragraphs in the order of the text; blank ones are left out. */
	static List<List<Span>> byParagraph(String text) {
		List<List<Span>> paragraphs = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			List<Span> sentences = of(text, start, end);
			if (!sentences.isEmpty()) {
				paragraphs.add(sentences);
			}
			start = end + 1;
		}
		return paragraphs;
	}

	private static List<Span> of(String text, int start, int end) {
		List<Span> sentences = new ArrayList<>();
		String paragraph = text.substring(start, end);
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		breaks.setText(paragraph);
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			boolean blank = paragraph.substring(from, to).isBlank();
			if (!blank && to - from <= LONGEST) {
				sentences.add(new Span(start + from, start + to));
			}
		}
		return sentences;
	}

}
