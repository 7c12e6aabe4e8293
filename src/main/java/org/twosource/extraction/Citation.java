package org.twosource.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A citation in parentheses, such as "(AKIpress, February 10)".
 *
 * @param span where it stands, parentheses included
 * @param outlet the first outlet it names, or null
 * @param date the first date it gives, as written, or null
 */
record Citation(Span span, @Nullable String outlet, @Nullable String date) {

	/** The outlet and the date, as far as they are there. */
	String words() {
		return (this.date == null) ? String.valueOf(this.outlet)
				: (this.outlet == null) ? this.date : this.outlet + ", " + this.date;
	}

}
