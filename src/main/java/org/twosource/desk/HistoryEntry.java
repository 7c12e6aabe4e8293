package org.twosource.desk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An act on record, in words a person reads.
 *
 * @param seq its place in the record
 * @param at when
 * @param actor the username of who did it
 * @param automatic whether the process did it by itself
 * @param act what was done
 * @param lines what, and what it was before
 */
record HistoryEntry(long seq, Instant at, String actor, boolean automatic, String act, List<Line> lines) {

	private static final int MOST_LINES = 4;

	/**
	 * One thing about an act.
	 *
	 * @param label what it is, or null when the act says it all
	 * @param before what it was before, or null when it is no change
	 * @param value what it is, or null when there is nothing any more
	 */
	record Line(@Nullable String label, @Nullable Value before, @Nullable Value value) {

		/** Whether it says what something was before. */
		public boolean change() {
			return this.before != null;
		}

		private boolean brief() {
			return (this.before == null || this.before.brief()) && (this.value == null || this.value.brief());
		}

	}

	/**
	 * Something to be shown.
	 *
	 * @param text in words
	 * @param moment as an instant, or null when it is none
	 * @param link where it leads, or null
	 */
	record Value(String text, @Nullable Instant moment, @Nullable String link) {

		private static final int BRIEF = 140;

		private boolean brief() {
			return this.text.length() <= BRIEF;
		}

	}

	/** What is shown at once. */
	public List<Line> shown() {
		List<Line> brief = this.lines.stream().filter(Line::brief).toList();
		return brief.subList(0, Math.min(brief.size(), MOST_LINES));
	}

	/** What is folded away. */
	public List<Line> folded() {
		List<Line> shown = shown();
		return this.lines.stream().filter((line) -> !shown.contains(line)).toList();
	}

}
