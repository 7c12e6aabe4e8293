package org.twosource.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.twosource.document.Segment;
import org.twosource.document.Stretch;

/**
 * What a paragraph has of a segment.
 *
 * @param text its letters
 * @param segment the segment
 * @param first whether the segment begins with it
 * @param last whether the segment ends with it
 */
record Piece(String text, Segment<Stretch> segment, boolean first, boolean last) {

	/** Whether it has any mark. */
	public boolean marked() {
		return !this.segment.marks().isEmpty();
	}

	/** The shortest claim's place that it lies in, which shows; or null. */
	public @Nullable Highlight shown() {
		List<Highlight> highlights = highlights();
		return highlights.isEmpty() ? null : highlights.get(highlights.size() - 1);
	}

	/** The style classes that show its marks, or null without any. */
	public @Nullable String styles() {
		if (!marked()) {
			return null;
		}
		List<String> styles = new ArrayList<>(List.of("said"));
		Optional.ofNullable(shown()).ifPresent((shown) -> styles.add(shown.judgement().style()));
		if (highlights().size() > 1) {
			styles.add("nested");
		}
		if (highlights().size() < this.segment.marks().size()) {
			styles.add("flaw");
		}
		return String.join(" ", styles);
	}

	/** The id by which it can be linked to, or null. */
	public @Nullable String anchor() {
		return (this.first && this.segment.anchored()) ? "at-" + this.segment.start() : null;
	}

	/** What shows and ends here, to be said in words; or null. */
	public @Nullable Highlight ending() {
		Highlight shown = shown();
		return (shown != null && ends(shown)) ? shown : null;
	}

	/** What goes on around it and ends here too, to be said in words. */
	public List<Highlight> around() {
		Highlight shown = shown();
		return highlights().stream().filter((one) -> one != shown && ends(one)).toList();
	}

	/** The broken citations that end here. */
	public List<Flaw> flaws() {
		return this.segment.marks()
			.stream()
			.filter(Flaw.class::isInstance)
			.map(Flaw.class::cast)
			.filter(this::ends)
			.toList();
	}

	private List<Highlight> highlights() {
		return this.segment.marks().stream().filter(Highlight.class::isInstance).map(Highlight.class::cast).toList();
	}

	private boolean ends(Stretch mark) {
		return this.last && mark.end() == this.segment.end();
	}

}
