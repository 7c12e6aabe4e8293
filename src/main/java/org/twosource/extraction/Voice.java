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

	private static final List<String> JOINTS = List.of("that ", "of ", "что ", "о том, что ");

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

	/** What they say in a sentence, without the "that" which joins it. */
	List<Span> contentIn(Span sentence, String text) {
		return this.saying.content()
			.stream()
			.filter(sentence::overlaps)
			.map((content) -> new Span(Math.max(content.start(), sentence.start()),
					Math.min(content.end(), sentence.end())))
			.map((content) -> withoutJoint(content, text))
			.toList();
	}

	boolean speaksIn(Span sentence) {
		return this.saying.content().stream().anyMatch(sentence::overlaps);
	}

	private static Span withoutJoint(Span content, String text) {
		for (String joint : JOINTS) {
			if (text.startsWith(joint, content.start()) && content.start() + joint.length() < content.end()) {
				return new Span(content.start() + joint.length(), content.end());
			}
		}
		return content;
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
		boolean here = end > start && end - start <= LONGEST && speaksIn(sentence);
		return here ? new Span(start, end).trimmed(text) : null;
	}

	/**
	 * Where what they say of something begins: where the content does, or after the
	 * report when the content is no more than the term.
	 */
	int contentStart(Span term, Span sentence, String text) {
		int content = contentIn(sentence, text).stream()
			.filter((span) -> span.contains(term.start()))
			.mapToInt(Span::start)
			.findFirst()
			.orElse(sentence.start());
		Span cue = this.saying.cue();
		boolean after = cue != null && cue.end() <= term.start() && cue.start() >= sentence.start();
		return (after && content >= term.start() - 1) ? withoutJoint(new Span(cue.end() + 1, term.end()), text).start()
				: content;
	}

	/** From the report to the end of what is said, where the source has spoken before. */
	@Nullable Span afterSource(Span sentence, String text) {
		Span words = within(sentence, text);
		Span cue = this.saying.cue();
		return (words != null && cue != null && cue.start() >= words.start() && cue.end() < words.end())
				? new Span(cue.start(), words.end()) : words;
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
