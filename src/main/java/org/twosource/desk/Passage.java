package org.twosource.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a document's text in which every letter has the same marks. The pieces of a
 * text, one after the other, show the whole of it, and each knows where it starts, so
 * that a selection on the page can be traced back to offsets in the text.
 *
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text what is shown of it
 * @param marks the marks on it, the longest first
 * @param anchored whether it is the first piece of one of its marks
 */
record Passage(int start, int end, String text, List<Mark> marks, boolean anchored) {

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
		List<Mark> longestFirst = marks.stream().sorted(Comparator.comparingInt(Mark::length).reversed()).toList();
		List<Passage> passages = new ArrayList<>();
		int from = 0;
		for (int to : cuts.tailSet(0, false)) {
			passages
				.add(new Passage(from, to, shown(text, from, to), on(from, to, longestFirst), starts.contains(from)));
			from = to;
		}
		return passages;
	}

	/**
	 * The style classes that show its shortest mark, where that starts and ends, whether
	 * a longer one goes on around it, and whether a citation in it is broken; null
	 * without any.
	 */
	public @Nullable String styles() {
		if (this.marks.isEmpty()) {
			return null;
		}
		List<String> styles = new ArrayList<>(List.of("mark"));
		inner().ifPresent((mark) -> {
			styles.add(mark.styles());
			if (mark.start() == this.start) {
				styles.add("starts");
			}
			if (mark.end() == this.end) {
				styles.add("ends");
			}
		});
		if (claims().size() > 1) {
			styles.add("nested");
		}
		if (claims().size() < this.marks.size()) {
			styles.add("defect");
		}
		return String.join(" ", styles);
	}

	/** What its marks are, in words, or null without any. */
	public @Nullable String label() {
		String label = this.marks.stream()
			.map(Mark::label)
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.joining("; "));
		return label.isEmpty() ? null : label;
	}

	/** The id by which it can be linked to, or null. */
	public @Nullable String anchor() {
		return this.anchored ? "at-" + this.start : null;
	}

	/** The ids of the cards its marks belong to, the longest mark's first; or null. */
	public @Nullable String targets() {
		String targets = claims().stream().map(Mark::target).filter(Objects::nonNull).collect(Collectors.joining(" "));
		return targets.isEmpty() ? null : targets;
	}

	/** Where its shortest mark leads, or null. */
	public @Nullable String link() {
		return inner().map(Mark::link).orElse(null);
	}

	/** The broken citations that end with it. */
	public List<Mark> defects() {
		return this.marks.stream().filter((mark) -> mark.problem() != null && mark.end() == this.end).toList();
	}

	private List<Mark> claims() {
		return this.marks.stream().filter((mark) -> mark.problem() == null).toList();
	}

	private Optional<Mark> inner() {
		return claims().stream().reduce((longer, shorter) -> shorter);
	}

	private static String shown(String text, int from, int to) {
		if (to == from + 1 && text.charAt(from) == '\r') {
			boolean beforeLineFeed = to < text.length() && text.charAt(to) == '\n';
			return beforeLineFeed ? "" : "\n";
		}
		return text.substring(from, to);
	}

	private static List<Mark> on(int from, int to, List<Mark> marks) {
		return marks.stream().filter((mark) -> mark.covers(from, to)).toList();
	}

}
