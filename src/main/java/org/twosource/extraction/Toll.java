package org.twosource.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many people a text says were killed and injured in what it reports.
 *
 * @param killed the dead, or null when the text does not say; 0 also where it counts the
 * injured and tells of no dead
 * @param injured the injured who live, or null when the text does not say; 0 also where
 * it counts the dead and tells of no injured
 * @param words the words that decided it, in the order of the text
 */
public record Toll(@Nullable Integer killed, @Nullable Integer injured, List<Words> words) {

	/** Of a text that does not say, or in a language whose tolls are not read. */
	public static final Toll UNKNOWN = new Toll(null, null, List.of());

	/** Whether it counts anybody. */
	public boolean countsAnybody() {
		return (this.killed != null && this.killed > 0) || (this.injured != null && this.injured > 0);
	}

	/**
	 * A stretch of the text.
	 *
	 * @param start where it starts, in UTF-16 units
	 * @param end where it ends, exclusive
	 * @param exact the words
	 */
	public record Words(int start, int end, String exact) {

	}

}
