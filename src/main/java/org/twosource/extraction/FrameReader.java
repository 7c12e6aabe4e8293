package org.twosource.extraction;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Cues.Cue;
import org.twosource.extraction.Quotations.Quotation;

/** How a cue is built into its sentence: what follows it, and who is told. */
final class FrameReader {

	/** Verbs that whoever is told may follow. */
	static final Set<String> TELLING = Set.of("tell", "remind", "assure", "inform", "notify", "warn", "advise",
			"convince", "persuade", "ask");

	/** How a cue is built into its sentence. */
	enum Frame {

		CLAUSE, INFINITIVE, OBJECT, QUOTE, COLON, BEFORE

	}

	/** What follows a cue: where it starts, and who is told. */
	record Following(Frame frame, int start, @Nullable Range told) {

	}

	private final Words words;

	private final Quotations quotations;

	private final PartsOfSpeech parts;

	FrameReader(Paragraph paragraph) {
		this.words = paragraph.words();
		this.quotations = paragraph.quotations();
		this.parts = paragraph.parts();
	}

	/** What follows a cue that ends at a word, within a sentence or clause. */
	Following following(int after, int end, Cue cue) {
		int at = after;
		Range told = null;
		while (at < end && this.parts.isAdverb(at) && !ClosedClasses.OBJECTS.contains(this.words.at(at))
				&& !ClosedClasses.DETERMINERS.contains(this.words.at(at))) {
			at++;
		}
		if (TELLING.contains(cue.verb()) && cue.particle().isEmpty()) {
			int listener = listener(at, end);
			told = (listener > at) ? new Range(at, listener) : null;
			at = listener;
		}
		at = afterDays(at, end);
		String word = this.words.at(at);
		if (at >= end || SentenceBounds.isTerminal(word) || word.equals(";") || word.equals(")")) {
			return new Following(Frame.BEFORE, at, told);
		}
		if (this.quotations.at(at) != null) {
			return new Following(Frame.QUOTE, at, told);
		}
		if (word.equals(":")) {
			return new Following(Frame.COLON, at + 1, told);
		}
		if (word.equals(",")) {
			if (this.quotations.at(at + 1) != null) {
				boolean middle = this.quotations.at(Math.max(0, after - 1)) != null;
				return new Following(middle ? Frame.BEFORE : Frame.QUOTE, middle ? at : at + 1, told);
			}
			return this.words.is(at + 1, "that") ? new Following(Frame.CLAUSE, at + 1, told)
					: new Following(Frame.BEFORE, at, told);
		}
		if (word.equals("that") || ClosedClasses.QUESTIONS.contains(word)) {
			return new Following(Frame.CLAUSE, at, told);
		}
		if (word.equals("to") && !this.words.isCapital(at + 1)
				&& !ClosedClasses.DETERMINERS.contains(this.words.at(at + 1))) {
			return new Following(Frame.INFINITIVE, at, told);
		}
		if (ClosedClasses.PREPOSITIONS.contains(word) && !word.equals("like") && cue.particle().isEmpty()
				&& !boundsANumber(at)) {
			return adverbial(at, end, told);
		}
		if (told != null || hasFiniteVerb(at, end)) {
			return new Following(Frame.CLAUSE, at, told);
		}
		return new Following(Frame.OBJECT, at, told);
	}

	/** "said at least eight people died" says what, "said at dawn" says when. */
	private boolean boundsANumber(int at) {
		String next = this.words.at(at + 1);
		boolean phrase = next.equals("least") || next.equals("most") || this.words.is(at, "up") && next.equals("to");
		boolean number = !next.isEmpty() && (Character.isDigit(next.charAt(0)) || EnglishNumber.isWord(next));
		return phrase || (number && EnglishBound.of(this.words.at(at)) != null);
	}

	/** After "in a statement on Monday" or the like. */
	private Following adverbial(int at, int end, @Nullable Range told) {
		int to = at;
		while (to < end && this.quotations.at(to) == null && !this.words.is(to, ":") && !this.words.is(to, "that")
				&& !this.words.is(to, ",") && !SentenceBounds.isTerminal(this.words.at(to))) {
			to++;
		}
		if (to < end
				&& (this.quotations.at(to) != null || this.words.is(to, ",") && this.quotations.at(to + 1) != null)) {
			Quotation quotation = this.quotations.at(this.words.is(to, ",") ? to + 1 : to);
			if (quotation != null && (quotation.length() > 3 || !this.words.isCapital(quotation.first() + 1))) {
				return new Following(Frame.QUOTE, quotation.first(), told);
			}
		}
		if (this.words.is(to, ":")) {
			return new Following(Frame.COLON, to + 1, told);
		}
		if (this.words.is(to, "that")) {
			return new Following(Frame.CLAUSE, to, told);
		}
		if (this.words.is(to, ",") && this.words.is(to + 1, "that")) {
			return new Following(Frame.CLAUSE, to + 1, told);
		}
		for (int day = at; day < to; day++) {
			if (this.parts.isDay(day) && day + 3 < to && hasFiniteVerb(day + 1, to)) {
				return new Following(Frame.CLAUSE, day + 1, told);
			}
		}
		return new Following(Frame.BEFORE, at, told);
	}

	private int listener(int at, int end) {
		if (ClosedClasses.OBJECTS.contains(this.words.at(at)) && !this.words.is(at, "that")) {
			return at + 1;
		}
		int to = at;
		boolean noun = false;
		boolean capital = this.words.isCapital(at);
		while (to < end && this.quotations.at(to) == null && (this.words.isWord(to) || this.words.is(to, "'s"))) {
			String word = this.words.at(to);
			boolean determiner = ClosedClasses.DETERMINERS.contains(word);
			if (word.equals("to") || ClosedClasses.QUESTIONS.contains(word) || noun && determiner && !word.equals("'s")
					|| word.equals("that") || ClosedClasses.SUBJECTS.contains(word) && noun || this.parts.isDay(to)
					|| ClosedClasses.PREPOSITIONS.contains(word) && !word.equals("of")
					|| ClosedClasses.isAuxiliary(word)) {
				break;
			}
			if (noun && !capital && this.words.isCapital(to) && this.words.at(to - 1).endsWith("s")) {
				break;
			}
			noun = noun || !determiner;
			to++;
		}
		return to;
	}

	private int afterDays(int at, int end) {
		int to = at;
		while (to < end) {
			if (this.parts.isDay(to)) {
				to++;
			}
			else if ((this.words.is(to, "on") || this.words.is(to, "last") || this.words.is(to, "late")
					|| this.words.is(to, "early")) && this.parts.isDay(to + 1)) {
				to += 2;
			}
			else if ((this.words.is(to, "last") || this.words.is(to, "this") || this.words.is(to, "earlier")) && Set
				.of("week", "month", "year", "morning", "evening", "afternoon", "spring", "summer", "fall", "winter")
				.contains(this.words.at(to + 1))) {
				to += 2;
			}
			else if (to > at && Set.of("morning", "night", "evening", "afternoon").contains(this.words.at(to))) {
				to++;
			}
			else {
				break;
			}
		}
		return to;
	}

	private boolean hasFiniteVerb(int from, int end) {
		for (int at = from; at < Math.min(end, from + 25); at++) {
			String word = this.words.at(at);
			if (word.equals("who") || word.equals("which") || word.equals("that") || word.equals("to")
					|| word.equals("as") || word.equals(";") || word.equals("when") || word.equals("while")
					|| word.equals("if")) {
				return false;
			}
			if (this.quotations.at(at) == null && at > from
					&& (this.parts.isVerb(at) && !word.equals("being") || ClosedClasses.isAuxiliary(word)
							|| word.equals("'s") && ClosedClasses.SUBJECTS.contains(this.words.at(at - 1)))) {
				return true;
			}
			if (this.quotations.at(at) == null && this.words.is(at, ",") && at > from + 6) {
				return false;
			}
		}
		return false;
	}

}
