package org.twosource.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Opens the citations that the extraction parses to the benchmark. */
public final class CitationItems {

	private CitationItems() {
	}

	/** Every item of every citation of a text, in its order. */
	public static List<Item> of(String text) {
		return Citations.of(text)
			.citations()
			.stream()
			.map((citation) -> new Item(citation.span().start(), citation.span().end(), citation.outlet(),
					citation.date()))
			.toList();
	}

	/**
	 * One source that a citation names.
	 *
	 * @param start where the citation it is part of starts
	 * @param end where that ends, exclusive
	 * @param outlet the outlet, or null
	 * @param date its date as written, or null
	 */
	public record Item(int start, int end, @Nullable String outlet, @Nullable String date) {

	}

}
