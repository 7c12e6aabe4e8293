package org.twosource.extraction;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Quotations.Quotation;

/** Where what is said stands: what goes before or after a cue, and where it ends. */
final class Contents {

	private static final Set<String> NO_CONTINUATION = Set.of("and", "but", "while", "who", "which", "when", "as",
			"after", "before", "in", "on", "at", "with", "for", "citing", "though", "although", "because", "so", "or",
			"where", "during", "from", "by", "speaking", "to", "even", "if");

	private final Words words;

	private final Quotations quotations;

	private final SentenceBounds sentences;

	private final PartsOfSpeech parts;

	private final NounPhrases names;

	Contents(Paragraph paragraph) {
		this.words = paragraph.words();
		this.quotations = paragraph.quotations();
		this.sentences = paragraph.sentences();
		this.parts = paragraph.parts();
		this.names = paragraph.names();
	}

	/** Puts some words into a draft, without a citation at their end. */
	void add(SpeechDraft draft, int first, int end) {
		int to = withoutCitation(first, end);
		if (to > first) {
			draft.content.add(new Range(first, to));
		}
	}

	/**
	 * Puts in what was said before a place, back to the start of the quotation or
	 * sentence.
	 */
	void before(SpeechDraft draft, int place, @Nullable Quotation quotation) {
		int end = this.words.is(place - 1, ",") ? place - 1 : place;
		if (quotation != null && quotation.last() == end - 1 && this.sentences.begins(quotation.first())) {
			add(draft, quotation.first(), end);
			draft.quoted = true;
			return;
		}
		int start = this.sentences.start(Math.max(0, end - 1));
		if (end > start) {
			add(draft, start, end);
		}
	}

	/** What goes on after a cue in the middle. */
	void continuation(SpeechDraft draft, int after, int end) {
		int at = after;
		while (at < end && this.words.isWord(at) && this.quotations.at(at) == null) {
			at++;
		}
		Quotation next = this.quotations.at(at + 1);
		if ((this.words.is(at, ",") || this.words.is(at, ":") || this.words.is(at, ";")) && next != null
				&& next.first() == at + 1) {
			add(draft, next.first(), next.last() + 1);
			return;
		}
		if (!draft.quoted && this.words.is(at, ",") && this.words.isWord(at + 1) && at + 2 < end
				&& !NO_CONTINUATION.contains(this.words.at(at + 1)) && !this.words.at(at + 1).endsWith("ing")
				&& !this.parts.isAdverb(at + 1)) {
			add(draft, at + 1, clauseEnd(at + 1, end));
			draft.open = true;
		}
	}

	/** Where a clause that starts at a word ends: with its sentence, but for the stop. */
	int clauseEnd(int start, int end) {
		int to = end;
		while (to > start && (SentenceBounds.isTerminal(this.words.at(to - 1)) || this.words.is(to - 1, ","))) {
			to--;
		}
		return to;
	}

	/** Where an object or the like that starts at a word ends. */
	int objectEnd(int start, int end) {
		int at = start + 1;
		while (at < end) {
			String mark = this.words.at(at);
			Quotation quotation = this.quotations.at(at);
			if (quotation != null) {
				at = quotation.last() + 1;
				if (this.quotations.at(at) != null) {
					return at;
				}
				continue;
			}
			if (mark.equals(";") || mark.equals("—") || mark.equals("--") || mark.equals("–")) {
				return at;
			}
			if (mark.equals(",") && endsObject(at + 1)) {
				return at;
			}
			at++;
		}
		return clauseEnd(start, end);
	}

	private boolean endsObject(int next) {
		String word = this.words.at(next);
		return word.equals("but") || word.equals("while") || word.equals("who") || word.equals("which")
				|| word.equals("although") || word.equals("though") || word.equals("with") || word.equals("after")
				|| word.equals("as") || word.equals("because") || word.equals("when")
				|| word.endsWith("ing") && word.length() > 4
				|| word.equals("and") && this.names.before(next, next - 1) == null;
	}

	/**
	 * Where the content ends when a parenthesis with a date or a number of a note ends
	 * it.
	 */
	private int withoutCitation(int first, int end) {
		if (!this.words.is(end - 1, ")")) {
			return end;
		}
		boolean number = false;
		int at = end - 2;
		while (at > first && !this.words.is(at, "(")) {
			number = number || this.words.isNumber(at);
			at--;
		}
		return (number && at > first) ? at : end;
	}

}
