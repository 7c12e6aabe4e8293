package org.twosource.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.twosource.document.Segment;

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
		return Segment.of(text, marks)
			.stream()
			.map((one) -> new Passage(one.start(), one.end(), one.text(), one.marks(), one.anchored()))
			.toList();
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

}
