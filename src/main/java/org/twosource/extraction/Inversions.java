package org.twosource.extraction;

import java.util.Set;

import org.twosource.extraction.Cues.Cue;
import org.twosource.extraction.Quotations.Quotation;

/** Reads what a verb reports that stands before its source: “…,” said somebody. */
final class Inversions {

	private static final Set<String> SAYING = Set.of("say", "write", "add", "explain", "note", "argue", "report",
			"continue", "tell", "ask", "respond", "reply", "tweet", "read", "warn", "recall", "state");

	private final Words words;

	private final Quotations quotations;

	private final SentenceBounds sentences;

	private final PartsOfSpeech parts;

	private final NounPhrases names;

	private final Contents contents;

	Inversions(Paragraph paragraph, Contents contents) {
		this.words = paragraph.words();
		this.quotations = paragraph.quotations();
		this.sentences = paragraph.sentences();
		this.parts = paragraph.parts();
		this.names = paragraph.names();
		this.contents = contents;
	}

	/**
	 * Puts source and content into a draft.
	 * @param after the word after the verb
	 * @return false where the verb does not stand so
	 */
	boolean read(SpeechDraft draft, int word, int after, Cue cue) {
		Quotation quotation = this.quotations.at(word - 1);
		boolean quote = quotation != null && quotation.last() == word - 1
				|| this.words.is(word - 1, ",") && this.quotations.at(word - 2) != null;
		boolean comma = SAYING.contains(cue.verb()) && !FrameReader.TELLING.contains(cue.verb())
				&& this.words.is(word - 1, ",") && word - this.sentences.start(word) > 3
				&& (this.words.isCapital(after) || this.words.is(after, "the") || this.words.is(after, "a"));
		if (!quote && !comma) {
			return false;
		}
		int end = this.sentences.end(word);
		Range source = this.names.after(after, end);
		if (source == null || !quote && this.parts.holdsVerb(after + 1, source.end())) {
			return false;
		}
		if (!quote && source.end() < end && this.words.isWord(source.end())
				&& !ClosedClasses.PREPOSITIONS.contains(this.words.at(source.end()))
				&& !this.parts.isDay(source.end())) {
			return false;
		}
		draft.source = source;
		draft.boundary = word;
		draft.weight = quote ? 0.97 : cue.clause();
		this.contents.before(draft, word, this.quotations.at(this.words.is(word - 1, ",") ? word - 2 : word - 1));
		this.contents.continuation(draft, source.end(), end);
		return !draft.content.isEmpty();
	}

}
