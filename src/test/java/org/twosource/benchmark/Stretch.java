package org.twosource.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stretch of a text.
 *
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Stretch(int start, int end) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	boolean overlaps(Stretch other) {
		return this.start < other.end && other.start < this.end;
	}

	/** How much the two share of what they cover together, 0 to 1. */
	double sharedWith(Stretch other) {
		int shared = Math.min(this.end, other.end) - Math.max(this.start, other.start);
		int union = Math.max(this.end, other.end) - Math.min(this.start, other.start);
		return (shared > 0) ? (double) shared / union : 0;
	}

	/** The F1 of the words that the two have in common, 0 to 1. */
	double wordsSharedWith(Stretch other, String text) {
		List<String> mine = words(text);
		List<String> theirs = other.words(text);
		List<String> left = new ArrayList<>(theirs);
		long common = mine.stream().filter(left::remove).count();
		return (common > 0) ? 2.0 * common / (mine.size() + theirs.size()) : 0;
	}

	int middle() {
		return (this.start + this.end) / 2;
	}

	String of(String text) {
		return text.substring(this.start, this.end);
	}

	private List<String> words(String text) {
		return WORD.matcher(of(text).toLowerCase(Locale.ROOT)).results().map((word) -> word.group()).toList();
	}

}
