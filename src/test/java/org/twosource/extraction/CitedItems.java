package org.twosource.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Opens the citations that the extraction parses to the benchmark. */
public final class CitedItems {

	private CitedItems() {
	}

	/** Every item of every citation of a text, in its order. */
	public static List<Item> of(String text) {
		return Citations.of(text, null)
			.citations()
			.stream()
			.flatMap((citation) -> citation.items()
				.stream()
				.map((item) -> new Item(citation.span().start(), citation.span().end(), item.outlet(), item.date())))
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
