package org.twosource.extraction;

import org.twosource.extraction.Quotations.Quotation;

/** Reads what "according to" and "reportedly" report. */
final class PhraseReader {

	private final Words words;

	private final Quotations quotations;

	private final SentenceBounds sentences;

	private final NounPhrases names;

	private final SpeechDrafts drafts;

	private final Contents contents;

	PhraseReader(Paragraph paragraph, SpeechDrafts drafts, Contents contents) {
		this.words = paragraph.words();
		this.quotations = paragraph.quotations();
		this.sentences = paragraph.sentences();
		this.names = paragraph.names();
		this.drafts = drafts;
		this.contents = contents;
	}

	/**
	 * "According to the mayor, …", "…, according to the mayor".
	 * @return the word to go on with
	 */
	int according(int word, int after) {
		int end = this.sentences.end(word);
		Range source = this.names.after(after, end);
		if (source == null) {
			return after;
		}
		SpeechDraft draft = new SpeechDraft();
		draft.source = source;
		draft.cue = new Range(word, after);
		draft.weight = 0.93;
		draft.boundary = this.words.is(word - 1, ",") ? word - 1 : word;
		draft.sentence = this.sentences.start(word);
		if (word - this.sentences.start(word) < 2) {
			int start = source.end();
			start = this.words.is(start, ",") ? start + 1 : start;
			this.contents.add(draft, start, this.contents.clauseEnd(start, end));
			draft.open = true;
		}
		else {
			Quotation quotation = this.quotations.at(draft.boundary - 1);
			this.contents.before(draft, draft.boundary, quotation);
		}
		return this.drafts.add(draft) ? source.end() : after;
	}

	/**
	 * "The mayor reportedly left".
	 * @return the word to go on with
	 */
	int reportedly(int word) {
		SpeechDraft draft = new SpeechDraft();
		draft.cue = new Range(word, word + 1);
		draft.sentence = this.sentences.start(word);
		draft.boundary = word;
		draft.weight = 0.65;
		int start = word;
		while (start > draft.sentence && !this.words.is(start - 1, ",") && !this.words.is(start - 1, ";")
				&& !this.words.is(start - 1, "(")) {
			start--;
		}
		this.contents.add(draft, start, word);
		this.contents.add(draft, word + 1, this.contents.objectEnd(word + 1, this.sentences.end(word)));
		this.drafts.add(draft);
		return word + 1;
	}

}
