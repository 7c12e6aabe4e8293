package org.twosource.extraction;

import java.util.List;

/**
 * A saying as the benchmark sees it, which lies outside the package.
 *
 * @param source where who speaks is named; empty when nobody is
 * @param content where what is said stands
 */
public record Attributed(List<Stretch> source, List<Stretch> content) {

	/**
	 * Part of a text.
	 *
	 * @param start where it starts
	 * @param end where it ends, exclusive
	 */
	public record Stretch(int start, int end) {

		private static Stretch of(Span span) {
			return new Stretch(span.start(), span.end());
		}

	}

	/** The sayings of a text, in its order. */
	public static List<Attributed> in(String text) {
		return EnglishSpeech.in(text, Sentences.byParagraph(text)).stream().map(Attributed::of).toList();
	}

	/** The sentences of a text, in its order. */
	public static List<Stretch> sentences(String text) {
		return Sentences.byParagraph(text).stream().flatMap(List::stream).map(Stretch::of).toList();
	}

	private static Attributed of(Saying saying) {
		Span source = saying.source();
		return new Attributed((source == null) ? List.of() : List.of(Stretch.of(source)),
				saying.content().stream().map(Stretch::of).toList());
	}

}
