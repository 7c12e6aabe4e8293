package org.twosource.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Quotations.Quotation;

/** Finds whose words the quotations are that no cue of their paragraph has taken. */
final class QuotationOwners {

	private final List<Range> loose = new ArrayList<>();

	private final Words words;

	private final Quotations quotations;

	private final SentenceBounds sentences;

	private final SpeechDrafts drafts;

	private final Introductions introductions;

	QuotationOwners(Paragraph paragraph, SpeechDrafts drafts, Introductions introductions) {
		this.words = paragraph.words();
		this.quotations = paragraph.quotations();
		this.sentences = paragraph.sentences();
		this.drafts = drafts;
		this.introductions = introductions;
	}

	/**
	 * Quotations that no cue has taken belong to who was quoted last in the paragraph;
	 * those before anybody is quoted remain.
	 */
	void attach() {
		BitSet taken = taken();
		List<SpeechDraft> found = this.drafts.all()
			.stream()
			.filter((draft) -> !draft.content.isEmpty() && draft.manner == Saying.Manner.WORDS)
			.sorted(Comparator.comparingInt((draft) -> draft.content.get(0).first()))
			.toList();
		SpeechDraft last = null;
		int next = 0;
		for (Quotation quotation : this.quotations.all()) {
			while (next < found.size() && found.get(next).content.get(0).first() < quotation.first()) {
				SpeechDraft draft = found.get(next++);
				last = (draft.quoted || holdsQuotation(draft.content.get(0))) ? draft : last;
			}
			if (this.sentences.begins(quotation.first()) && isSentence(quotation) && !taken.get(quotation.first())) {
				attach(quotation, last);
			}
		}
		this.drafts.sort();
	}

	/** Whether a quotation is more than a title at the start of a sentence. */
	private boolean isSentence(Quotation quotation) {
		String last = this.words.at(quotation.last() - (quotation.closed() ? 1 : 0));
		return quotation.length() >= 2
				&& (!quotation.closed() || SentenceBounds.isTerminal(last) || last.equals(",") || last.equals("—")
						|| last.equals("-") || last.equals("--") || !this.words.isWord(quotation.last() + 1));
	}

	private void attach(Quotation quotation, @Nullable SpeechDraft last) {
		Range range = new Range(quotation.first(), quotation.last() + 1);
		SpeechDraft introduced = this.introductions.introduced(quotation);
		if (introduced != null) {
			this.drafts.putLast(introduced);
		}
		else if (last != null) {
			last.content.add(range);
		}
		else {
			this.loose.add(range);
		}
	}

	private BitSet taken() {
		BitSet taken = new BitSet();
		for (SpeechDraft draft : this.drafts.all()) {
			draft.content.forEach((range) -> taken.set(range.first(), range.end()));
		}
		return taken;
	}

	private boolean holdsQuotation(Range range) {
		for (int at = range.first(); at < range.end(); at++) {
			if (this.quotations.at(at) != null) {
				return true;
			}
		}
		return false;
	}

	/** Quotations that begin a sentence and that nobody in the paragraph is named for. */
	List<Range> loose() {
		return this.loose;
	}

}
