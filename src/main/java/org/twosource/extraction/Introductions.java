package org.twosource.extraction;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Quotations.Quotation;

/** Reads what a colon introduces without a verb: headlines, dialogues, announcements. */
final class Introductions {

	/** What a line with a colon names instead of somebody who speaks. */
	private static final Set<String> LABELS = Set.of("publication", "source", "photo", "image", "date", "by", "note",
			"update", "related", "read", "correction", "volume", "video", "editor", "subject", "title", "http",
			"https");

	private final Words words;

	private final Quotations quotations;

	private final SentenceBounds sentences;

	private final PartsOfSpeech parts;

	private final NounPhrases names;

	private final SpeechDrafts drafts;

	private final Contents contents;

	Introductions(Paragraph paragraph, SpeechDrafts drafts, Contents contents) {
		this.words = paragraph.words();
		this.quotations = paragraph.quotations();
		this.sentences = paragraph.sentences();
		this.parts = paragraph.parts();
		this.names = paragraph.names();
		this.drafts = drafts;
		this.contents = contents;
	}

	/**
	 * "Mayor: The bridge is safe": a paragraph that is a headline, or a line of a
	 * dialogue.
	 */
	void headline() {
		int colon = 1;
		while (colon < 9 && (this.words.isWord(colon) || this.words.is(colon, "'s")) && !this.parts.isVerb(colon)) {
			colon++;
		}
		if (!this.words.is(colon, ":") || !this.words.isGlued(colon) || this.words.isGlued(colon + 1)
				|| colon + 3 > this.words.count() || !this.words.isWord(0) || this.quotations.at(0) != null) {
			return;
		}
		if (!isTitled(colon) || this.words.count() - colon > 30 && !this.words.isCapital(colon + 1)
				|| LABELS.contains(this.words.at(0))) {
			return;
		}
		SpeechDraft draft = new SpeechDraft();
		draft.source = new Range(0, colon);
		draft.cue = new Range(colon, colon + 1);
		draft.weight = 0.6;
		this.contents.add(draft, colon + 1, this.contents.clauseEnd(colon + 1, this.words.count()));
		this.drafts.putFirst(draft);
	}

	private boolean isTitled(int end) {
		for (int at = 0; at < end; at++) {
			if (!this.words.isCapital(at)) {
				return false;
			}
		}
		return true;
	}

	/** "The mayor had a message for them: “…”" */
	@Nullable SpeechDraft introduced(Quotation quotation) {
		int colon = quotation.first() - 1;
		return this.words.is(colon, ":") ? introduction(colon, new Range(quotation.first(), quotation.last() + 1))
				: null;
	}

	private @Nullable SpeechDraft introduction(int colon, @Nullable Range content) {
		int from = this.sentences.start(colon);
		Range subject = this.names.subject(from, colon);
		if (subject == null) {
			return null;
		}
		SpeechDraft draft = new SpeechDraft();
		draft.source = subject;
		draft.cue = new Range(subject.end() < colon ? subject.end() : colon, colon + 1);
		draft.sentence = from;
		draft.boundary = subject.first();
		draft.weight = 0.6;
		if (content != null) {
			draft.content.add(content);
			draft.quoted = true;
		}
		return draft;
	}

	/**
	 * Who the last sentence of the paragraph says will be quoted in the next: it ends
	 * with a colon.
	 */
	@Nullable SpeechDraft announcing() {
		int colon = this.words.count() - 1;
		SpeechDraft last = this.drafts.last();
		boolean open = colon > 1 && this.words.is(colon, ":") && (last == null || !last.content.isEmpty());
		return open ? introduction(colon, null) : null;
	}

}
