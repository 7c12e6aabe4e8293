package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The sayings of a paragraph so far. */
final class SpeechDrafts {

	/** A cue that introduces an attribution more seldom is left out. */
	private static final double LEAST = 0.34;

	private final List<SpeechDraft> all = new ArrayList<>();

	private final Words words;

	private final SentenceBounds sentences;

	private final NounPhrases names;

	SpeechDrafts(Paragraph paragraph) {
		this.words = paragraph.words();
		this.sentences = paragraph.sentences();
		this.names = paragraph.names();
	}

	/**
	 * Adds what a cue reports, and ends there what earlier ones of its sentence do.
	 * @return false for a weak cue, which is left out
	 */
	boolean add(SpeechDraft draft) {
		if (draft.weight < LEAST) {
			return false;
		}
		for (int back = this.all.size() - 1; back >= 0 && this.all.get(back).sentence == draft.sentence; back--) {
			cut(this.all.get(back), draft);
		}
		this.all.add(draft);
		return true;
	}

	/** Puts one before all others. */
	void putFirst(SpeechDraft draft) {
		this.all.add(0, draft);
	}

	/** Puts one after all others, which remain as they are. */
	void putLast(SpeechDraft draft) {
		this.all.add(draft);
	}

	/** Brings them into the order of the text. */
	void sort() {
		this.all.sort(Comparator.comparingInt((draft) -> draft.boundary));
	}

	List<SpeechDraft> all() {
		return this.all;
	}

	/** The last; null for none. */
	@Nullable SpeechDraft last() {
		return this.all.isEmpty() ? null : this.all.get(this.all.size() - 1);
	}

	/**
	 * Whoever speaks last in the sentence before a place, or else its subject; null for
	 * none.
	 */
	@Nullable Range subjectBefore(int group) {
		for (int at = this.all.size() - 1; at >= 0; at--) {
			SpeechDraft draft = this.all.get(at);
			if (draft.sentence != this.sentences.start(group)) {
				break;
			}
			if (draft.source != null) {
				return draft.source;
			}
		}
		return this.names.subject(this.sentences.start(group), group);
	}

	/**
	 * Ends what an earlier cue of the sentence reports where a later one begins beside
	 * it.
	 */
	private void cut(SpeechDraft earlier, SpeechDraft later) {
		if (!earlier.open || earlier.content.isEmpty()) {
			return;
		}
		Range last = earlier.content.get(earlier.content.size() - 1);
		int boundary = later.boundary;
		boolean beside = this.words.is(boundary, ",") || this.words.is(boundary, "and")
				|| this.words.is(boundary, "but");
		if (!beside && this.words.is(boundary - 1, "and") || this.words.is(boundary - 1, "but")
				|| this.words.is(boundary - 1, "while") || this.words.is(boundary - 1, "although")
				|| this.words.is(boundary - 1, "though")) {
			boolean comma = this.words.is(boundary - 2, ",");
			beside = comma;
			boundary -= 2;
		}
		if (beside && boundary > last.first() && boundary < last.end()) {
			earlier.content.set(earlier.content.size() - 1, new Range(last.first(), boundary));
		}
	}

}
