package org.twosource.evidence;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Picks the sentences of a page that may matter for a claim: those that share words with
 * its statement, and figures before others where the claim has one. Words are compared by
 * how they begin, which serves languages that bend their endings.
 */
final class Passages {

	private static final int MOST = 3;

	private static final int SHORTEST = 20;

	private static final int LONGEST = 600;

	private static final int BEGINNING = 5;

	private static final int LEAST_SHARED = 2;

	private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

	private final Set<String> sought;

	private final boolean figures;

	private Passages(String statement, boolean figures) {
		this.sought = beginnings(statement);
		this.figures = figures;
	}

	/**
	 * The passages, the most promising first.
	 * @param figures whether the claim has a figure
	 */
	static List<String> of(Document page, String statement, boolean figures) {
		Passages passages = new Passages(statement, figures);
		return page.select("p, blockquote, li")
			.stream()
			.map(Element::text)
			.flatMap(Passages::sentences)
			.distinct()
			.filter((sentence) -> passages.worth(sentence) >= LEAST_SHARED)
			.sorted(Comparator.comparingInt(passages::worth).reversed())
			.limit(MOST)
			.toList();
	}

	private int worth(String sentence) {
		Set<String> shared = beginnings(sentence);
		shared.retainAll(this.sought);
		boolean counts = this.figures && DIGIT.matcher(sentence).find();
		return shared.isEmpty() ? 0 : shared.size() + (counts ? 1 : 0);
	}

	private static Set<String> beginnings(String text) {
		return Stream.of(WORDS.split(text.toLowerCase(Locale.ROOT)))
			.filter((word) -> word.length() > 3 || DIGIT.matcher(word).find())
			.map((word) -> word.substring(0, Math.min(BEGINNING, word.length())))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Stream<String> sentences(String paragraph) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
		breaks.setText(paragraph);
		Stream.Builder<String> sentences = Stream.builder();
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			String sentence = paragraph.substring(from, to).strip();
			if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
				sentences.add(sentence);
			}
		}
		return sentences.build();
	}

}
