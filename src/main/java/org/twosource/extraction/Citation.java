package org.twosource.extraction;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A citation in parentheses, such as "(AKIpress, February 10)".
 *
 * @param span where it stands, parentheses included
 * @param items what it cites, in its order
 * @param closing whether it ends its sentence, and so covers those before it too
 */
record Citation(Span span, List<Item> items, boolean closing) {

	/**
	 * One thing cited.
	 *
	 * @param outlet who published it, or null when that is lost or only a reference is
	 * given
	 * @param date the date, as written, or null
	 * @param reference its number in a list of references, or null
	 */
	record Item(@Nullable String outlet, @Nullable String date, @Nullable String reference) {

		boolean lost() {
			return this.outlet == null && this.reference == null;
		}

		Item dated(String day) {
			return new Item(this.outlet, day, this.reference);
		}

	}

	/** The first outlet it names, or null. */
	@Nullable String outlet() {
		return this.items.stream().map(Item::outlet).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** The first date it gives, as written, or null. */
	@Nullable String date() {
		return this.items.stream().map(Item::date).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
