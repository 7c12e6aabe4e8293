package org.twosource.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Cues.Inflected;
import org.twosource.extraction.Quotations.Quotation;

/** Reads who says what in one paragraph, from its first word to its last. */
final class ParagraphSpeech {

	private final Words words;

	private final Quotations quotations;

	private final SpeechDrafts drafts;

	private final VerbReader verbs;

	private final NounReader nouns;

	private final PhraseReader phrases;

	private final Introductions introductions;

	private final QuotationOwners owners;

	ParagraphSpeech(Words words) {
		Paragraph paragraph = Paragraph.of(words);
		Contents contents = new Contents(paragraph);
		this.words = words;
		this.quotations = paragraph.quotations();
		this.drafts = new SpeechDrafts(paragraph);
		this.verbs = new VerbReader(paragraph, this.drafts, contents);
		this.nouns = new NounReader(paragraph, this.drafts, contents);
		this.phrases = new PhraseReader(paragraph, this.drafts, contents);
		this.introductions = new Introductions(paragraph, this.drafts, contents);
		this.owners = new QuotationOwners(paragraph, this.drafts, this.introductions);
	}

	List<SpeechDraft> read() {
		int word = 0;
		while (word < this.words.count()) {
			Quotation quotation = this.quotations.at(word);
			if (quotation != null) {
				word = quotation.last() + 1;
			}
			else {
				word = Math.max(word + 1, readAt(word));
			}
		}
		this.introductions.headline();
		this.owners.attach();
		SpeechDraft announcing = this.introductions.announcing();
		if (announcing != null) {
			this.drafts.putLast(announcing);
		}
		SpeechDraft last = this.drafts.last();
		return this.drafts.all().stream().filter((draft) -> !draft.content.isEmpty() || draft == last).toList();
	}

	private int readAt(int word) {
		String lower = this.words.at(word);
		if (lower.equals("according") && this.words.is(word + 1, "to")) {
			return this.phrases.according(word, word + 2);
		}
		if (lower.equals("reportedly") || lower.equals("allegedly") || lower.equals("purportedly")) {
			return this.phrases.reportedly(word);
		}
		NounCues.Cue noun = NounCues.of(lower);
		if (noun != null && this.nouns.read(word, noun)) {
			return word + 1;
		}
		for (Inflected inflected : Cues.of(lower)) {
			int end = word + 1;
			if (!inflected.cue().particle().isEmpty()) {
				if (!this.words.is(end, inflected.cue().particle())) {
					continue;
				}
				end++;
			}
			if (this.verbs.read(word, end, inflected)) {
				return end;
			}
		}
		return word + 1;
	}

	/** Quotations that begin a sentence and that nobody in the paragraph is named for. */
	List<Range> loose() {
		return this.owners.loose();
	}

	/** The quotation that the paragraph leaves open; null for none. */
	@Nullable Range leftOpen() {
		List<Quotation> all = this.quotations.all();
		Quotation last = all.isEmpty() ? null : all.get(all.size() - 1);
		return (last == null || last.closed()) ? null : new Range(last.first(), last.last() + 1);
	}

}
