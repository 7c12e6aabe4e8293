package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks in a text.
 *
 * @param saying what they say
 * @param hedge how firmly, from the words that report it
 * @param outlet whom they told, or null
 */
record Voice(Saying saying, Hedge hedge, @Nullable String outlet) {

	private static final int LONGEST = 600;

	@Nullable String speaker() {
		return this.saying.speaker();
	}

	/** The name to show, or the words that report when nobody is named. */
	String name(String text) {
		if (this.saying.speaker() != null) {
			return this.saying.speaker();
		}
		Span words = (this.saying.cue() != null) ? this.saying.cue() : this.saying.content().get(0);
		return words.of(text);
	}

	/** Whether most of a stretch is what they say. */
	boolean says(Span span) {
		int shared = 0;
		for (Span content : this.saying.content()) {
			shared += Math.max(0, Math.min(content.end(), span.end()) - Math.max(content.start(), span.start()));
		}
		return shared * 2 > span.end() - span.start();
	}

	/** What they say in a sentence. */
	List<Span> contentIn(Span sentence) {
		return this.saying.content()
			.stream()
			.filter(sentence::overlaps)
			.map((content) -> new Span(Math.max(content.start(), sentence.start()),
					Math.min(content.end(), sentence.end())))
			.toList();
	}

	/** Source, report and content within a sentence; null when nothing is said there. */
	@Nullable Span within(Span sentence, String text) {
		int start = Integer.MAX_VALUE;
		int end = -1;
		for (Span part : parts()) {
			if (part.overlaps(sentence)) {
				start = Math.min(start, Math.max(part.start(), sentence.start()));
				end = Math.max(end, Math.min(part.end(), sentence.end()));
			}
		}
		boolean here = end > start && end - start <= LONGEST && !contentIn(sentence).isEmpty();
		return here ? new Span(start, end).trimmed(text) : null;
	}

	/** Where what they say of something begins: after the report, if that comes first. */
	int contentStart(Span term, Span sentence) {
		Span cue = this.saying.cue();
		if (cue != null && cue.end() <= term.start() && cue.start() >= sentence.start()) {
			return cue.end();
		}
		return contentIn(sentence).stream()
			.filter((content) -> content.contains(term.start()))
			.mapToInt(Span::start)
			.findFirst()
			.orElse(sentence.start());
	}

	private List<Span> parts() {
		List<Span> parts = new ArrayList<>(this.saying.content());
		if (this.saying.source() != null) {
			parts.add(this.saying.source());
		}
		if (this.saying.cue() != null) {
			parts.add(this.saying.cue());
		}
		return parts;
	}

}
