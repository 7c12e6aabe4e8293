package org.twosource.extraction;

import java.util.Set;

import org.twosource.extraction.Cues.Cue;
import org.twosource.extraction.Cues.Form;
import org.twosource.extraction.FrameReader.Following;
import org.twosource.extraction.FrameReader.Frame;
import org.twosource.extraction.Quotations.Quotation;

/** Reads what a verb reports, whatever its frame, into a draft. */
final class ContentReader {

	private static final Set<String> CONDITIONS = Set.of("if", "when", "while", "as", "because", "although", "though",
			"since", "after", "before", "unless", "until", "whereas", "once");

	/** Marks at the end of a quotation that goes on to its source. */
	private static final Set<String> WAITING = Set.of(",", "?", "!", "—", "–", "--", "…", "...");

	private final Words words;

	private final Quotations quotations;

	private final SentenceBounds sentences;

	private final Contents contents;

	private final FrameReader frames;

	ContentReader(Paragraph paragraph, Contents contents, FrameReader frames) {
		this.words = paragraph.words();
		this.quotations = paragraph.quotations();
		this.sentences = paragraph.sentences();
		this.contents = contents;
		this.frames = frames;
	}

	/**
	 * Puts content, weight and who is told into a draft.
	 * @param after the word after the verb
	 * @return false where nothing is reported
	 */
	boolean read(SpeechDraft draft, int after, Cue cue) {
		int end = endOfClauseOf(draft, this.sentences.end(after - 1));
		Following following = this.frames.following(after, end, cue);
		if (closesQuotation(draft) && following.frame() != Frame.BEFORE) {
			following = new Following(Frame.BEFORE, Math.min(following.start(), this.sentences.end(after - 1)),
					following.told());
		}
		draft.told = following.told();
		if (following.frame() == Frame.BEFORE && (ClosedClasses.RELATIVES.contains(this.words.at(draft.cue.first() - 1))
				|| !takeBefore(draft, after, end, cue))) {
			return false;
		}
		switch (following.frame()) {
			case BEFORE -> {
			}
			case QUOTE -> takeQuote(draft, following.start(), end, cue);
			case COLON -> takeAfterColon(draft, following.start(), cue);
			case CLAUSE -> {
				draft.clause = true;
				take(draft, following.start(), this.contents.clauseEnd(following.start(), end), cue.clause());
			}
			case INFINITIVE ->
				take(draft, following.start(), this.contents.objectEnd(following.start(), end), cue.infinitive());
			case OBJECT ->
				take(draft, following.start(), this.contents.objectEnd(following.start(), end), cue.object());
		}
		if (draft.plain == Form.BASE || draft.plain == Form.PRESENT && following.frame() == Frame.OBJECT) {
			draft.weight = cue.plain();
		}
		return !draft.content.isEmpty() || following.frame() == Frame.COLON;
	}

	private void take(SpeechDraft draft, int first, int end, double weight) {
		draft.weight = weight;
		this.contents.add(draft, first, end);
		draft.open = true;
	}

	private boolean takeBefore(SpeechDraft draft, int after, int end, Cue cue) {
		draft.weight = cue.clause();
		int place = (draft.source != null && draft.source.end() <= after) ? draft.source.first() : draft.boundary;
		boolean comma = this.words.is(place - 1, ",");
		Quotation quotation = this.quotations.at(comma ? place - 2 : place - 1);
		if (!comma && quotation == null && !this.words.is(place - 1, "—") && !this.words.is(place - 1, "--")) {
			return false;
		}
		if (place <= draft.sentence && quotation == null) {
			return false;
		}
		draft.boundary = comma ? place - 1 : place;
		this.contents.before(draft, place, quotation);
		if (quotation != null) {
			draft.weight = Math.max(draft.weight, 0.8);
		}
		this.contents.continuation(draft, draft.cue.end(), end);
		return true;
	}

	private void takeQuote(SpeechDraft draft, int start, int end, Cue cue) {
		draft.weight = Math.max(cue.clause(), cue.object());
		Quotation quotation = this.quotations.at(start);
		boolean whole = quotation != null && quotation.length() > 3
				&& (this.words.isCapital(quotation.first() + 1) || quotation.last() + 2 >= end);
		if (whole) {
			Quotation next = quotation;
			while (this.words.is(next.last() + 1, "and") && this.quotations.at(next.last() + 2) != null) {
				next = this.quotations.at(next.last() + 2);
			}
			this.contents.add(draft, quotation.first(), next.last() + 1);
			draft.quoted = true;
		}
		else {
			this.contents.add(draft, start, this.contents.clauseEnd(start, end));
			draft.open = true;
		}
	}

	private void takeAfterColon(SpeechDraft draft, int start, Cue cue) {
		draft.weight = cue.clause();
		Quotation quotation = this.quotations.at(start);
		if (quotation != null) {
			this.contents.add(draft, quotation.first(), quotation.last() + 1);
			draft.quoted = true;
		}
		else if (start < this.words.count()) {
			this.contents.add(draft, start, this.contents.clauseEnd(start, this.sentences.end(start)));
		}
	}

	/** Whether the source follows a quotation that waits for it: “…,” or “…?”. */
	private boolean closesQuotation(SpeechDraft draft) {
		int place = (draft.source != null && draft.source.end() <= draft.cue.end()) ? draft.source.first()
				: draft.boundary;
		Quotation quotation = this.quotations.at(place - 1);
		if (quotation == null || !quotation.closed() || draft.dependent) {
			return false;
		}
		String last = this.words.at(place - 2);
		return WAITING.contains(last) && this.sentences.begins(quotation.first());
	}

	/**
	 * "If experts say so, …": what is said in a clause that begins so ends at the comma.
	 */
	private int endOfClauseOf(SpeechDraft draft, int end) {
		if (draft.dependent || draft.source == null || !CONDITIONS.contains(this.words.at(draft.source.first() - 1))) {
			return end;
		}
		for (int at = draft.cue.end() + 1; at < end; at++) {
			if (this.words.is(at, ",") && this.quotations.at(at) == null && this.quotations.at(at + 1) == null) {
				return at;
			}
		}
		return end;
	}

}
