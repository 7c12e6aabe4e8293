package org.twosource.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a document's text in which every letter has the same marks. The pieces of a
 * text, one after the other, show the whole of it, and each knows where it starts, so
 * that a selection on the page can be traced back to offsets in the text.
 *
 * @param start where it starts, in UTF-16 units
 * @param text what is shown of it
 * @param marks the marks on it, the longest first
 * @param anchored whether it is the first piece of one of its marks
 */
record Passage(int start, String text, List<Mark> marks, boolean anchored) {

	/** Cuts a text into passages. */
	static List<Passage> of(String text, List<Mark> marks) {
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
		TreeSet<Integer> starts = new TreeSet<>();
		for (Mark mark : marks) {
			cuts.add(mark.start());
			cuts.add(mark.end());
			starts.add(mark.start());
		}
		// Browsers read CR LF as one LF: a cut behind each CR keeps the offsets true.
		for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
			cuts.add(at);
			cuts.add(at + 1);
		}
		List<Passage> passages = new ArrayList<>();
		int from = 0;
		for (int to : cuts.tailSet(0, false)) {
			passages.add(new Passage(from, shown(text, from, to), on(from, to, marks), starts.contains(from)));
			from = to;
		}
		return passages;
	}

	/** The style classes of its marks, or null without any. */
	public @Nullable String styles() {
		return this.marks.isEmpty() ? null
				: "mark " + this.marks.stream().map(Mark::styles).collect(Collectors.joining(" "));
	}

	/** What its marks are, in words, or null without any. */
	public @Nullable String label() {
		return this.marks.isEmpty() ? null
				: this.marks.stream().map(Mark::label).distinct().collect(Collectors.joining("; "));
	}

	/** The id by which it can be linked to, or null. */
	public @Nullable String anchor() {
		return this.anchored ? "at-" + this.start : null;
	}

	/** The element that its shortest mark belongs to, or null. */
	public @Nullable String target() {
		return this.marks.isEmpty() ? null : this.marks.get(this.marks.size() - 1).target();
	}

	/** Where its shortest mark leads, or null. */
	public @Nullable String link() {
		return this.marks.isEmpty() ? null : this.marks.get(this.marks.size() - 1).link();
	}

	private static String shown(String text, int from, int to) {
		if (to == from + 1 && text.charAt(from) == '\r') {
			boolean beforeLineFeed = to < text.length() && text.charAt(to) == '\n';
			return beforeLineFeed ? "" : "\n";
		}
		return text.substring(from, to);
	}

	private static List<Mark> on(int from, int to, List<Mark> marks) {
		return marks.stream()
			.filter((mark) -> mark.covers(from, to))
			.sorted(Comparator.comparingInt(Mark::length).reversed())
			.toList();
	}

}
