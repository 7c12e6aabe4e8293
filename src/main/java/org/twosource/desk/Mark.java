package org.twosource.desk;

import org.jspecify.annotations.Nullable;

/**
 * A passage to be marked in a document's text.
 *
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param styles the style classes that show what it is
 * @param target the id of the element on the page that it belongs to, or null
 * @param link where it leads, or null
 * @param label what it is, in words
 */
record Mark(int start, int end, String styles, @Nullable String target, @Nullable String link, String label) {

	int length() {
		return this.end - this.start;
	}

	boolean covers(int from, int to) {
		return this.start <= from && to <= this.end;
	}

}
