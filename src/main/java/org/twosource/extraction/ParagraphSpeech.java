package org.twosource.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Cues.Cue;
import org.twosource.extraction.Cues.Form;
import org.twosource.extraction.Cues.Inflected;
import org.twosource.extraction.NounPhrases.Range;
import org.twosource.extraction.Quotations.Quotation;

/** Reads who says what in one paragraph, from its first word to its last. */
final class ParagraphSpeech {

	/** What is longer, in words, is read as several sentences. */
	private static final int LONGEST = 400;

	/** A cue that introduces an attribution more seldom is left out. */
	private static final double LEAST = 0.34;

	private static final Set<String> TELLING = Set.of("tell", "remind", "assure", "inform", "notify", "warn", "advise",
			"convince", "persuade", "ask");

	private static final Set<String> SAYING = Set.of("say", "write", "add", "explain", "note", "argue", "report",
			"continue", "tell", "ask", "respond", "reply", "tweet", "read", "warn", "recall", "state");

	private static final Set<String> NO_CONTINUATION = Set.of("and", "but", "while", "who", "which", "when", "as",
			"after", "before", "in", "on", "at", "with", "for", "citing", "though", "although", "because", "so", "or",
			"where", "during", "from", "by", "speaking", "to", "even", "if");

	/** What such a line names instead of somebody who speaks. */
	private static final Set<String> LABELS = Set.of("publication", "source", "photo", "image", "date", "by", "note",
			"update", "related", "read", "correction", "volume", "video", "editor", "subject", "title", "http",
			"https");

	private static final Set<String> CONDITIONS = Set.of("if", "when", "while", "as", "because", "although", "though",
			"since", "after", "before", "unless", "until", "whereas", "once");

	/** A cue in "-ing" without a comma before it introduces an attribution less often. */
	private static final double UNSEPARATED = 0.7;

	private static final double HELD_TO_BE = 0.6;

	private static final Set<String> RAISING = Set.of("seem", "appear", "look", "sound", "tend");

	/** How a cue is built into its sentence. */
	enum Frame {

		CLAUSE, INFINITIVE, OBJECT, QUOTE, COLON, BEFORE

	}

	/** What follows a cue: where it starts, and who is told. */
	private record Following(Frame frame, int start, @Nullable Range told) {

	}

	/** A saying in numbers of words. */
	static final class Draft {

		@Nullable Range source;

		@Nullable Range cue;

		final List<Range> content = new ArrayList<>();

		@Nullable Range told;

		boolean quoted;

		boolean open;

		Saying.Manner manner = Saying.Manner.WORDS;

		double weight;

		int boundary;

		@Nullable Form plain;

		int sentence;

		/** Whether the source stands elsewhere, with another verb. */
		boolean dependent;

		/** Whether what is said is the source's: "the mayor's claim". */
		boolean possessive;

		/** Whether a clause follows the cue. */
		boolean clause;

		boolean startsParagraph() {
			return !this.content.isEmpty() && this.content.get(0).first() == 0;
		}

	}

	private final Words words;

	private final Quotations quotations;

	private final NounPhrases names;

	private final int[] sentences;

	private final int[] ends;

	private final List<Draft> drafts = new ArrayList<>();

	private final List<Range> loose = new ArrayList<>();

	ParagraphSpeech(Words words) {
		this.words = words;
		this.quotations = new Quotations(words);
		this.names = new NounPhrases(words, this.quotations);
		this.sentences = sentences();
		this.ends = ends();
	}

	List<Draft> read() {
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
		headline();
		attachQuotations();
		Draft announcing = announcing();
		if (announcing != null) {
			this.drafts.add(announcing);
		}
		return this.drafts.stream().filter((draft) -> !draft.content.isEmpty() || isLast(draft)).toList();
	}

	/**
	 * "Mayor: The bridge is safe": a paragraph that is a headline, or a line of a
	 * dialogue.
	 */
	private void headline() {
		int colon = 1;
		while (colon < 9 && (this.words.isWord(colon) || this.words.is(colon, "'s")) && !this.names.isVerb(colon)) {
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
		Draft draft = new Draft();
		draft.source = new Range(0, colon);
		draft.cue = new Range(colon, colon + 1);
		draft.weight = 0.6;
		addContent(draft, colon + 1, clauseEnd(colon + 1, this.words.count()));
		this.drafts.add(0, draft);
	}

	private boolean isTitled(int end) {
		for (int at = 0; at < end; at++) {
			if (!this.words.isCapital(at)) {
				return false;
			}
		}
		return true;
	}

	/** Where each word's sentence starts; what is quoted starts none. */
	private int[] sentences() {
		int[] starts = new int[this.words.count()];
		int start = 0;
		boolean ended = false;
		for (int word = 0; word < starts.length; word++) {
			String mark = this.words.at(word);
			Quotation quotation = this.quotations.at(word);
			boolean outside = quotation == null || quotation.first() == word;
			if (word - start >= LONGEST) {
				start = word;
			}
			if (ended && outside && !isCloser(word)) {
				boolean lower = this.words.isWord(word) && !this.words.isCapital(word) && !this.words.isNumber(word);
				start = lower ? start : word;
				ended = false;
			}
			starts[word] = start;
			if (isTerminal(mark)) {
				ended = quotation == null || quotation.last() == word + 1 || quotation.last() == word;
			}
			else if (!isCloser(word) && !(quotation != null && quotation.last() == word)) {
				ended = false;
			}
		}
		return starts;
	}

	private static boolean isTerminal(String mark) {
		return mark.equals(".") || mark.equals("!") || mark.equals("?") || mark.equals("…") || mark.equals("...")
				|| mark.equals("....");
	}

	private boolean isCloser(int word) {
		return this.words.is(word, ")") || this.words.is(word, "]");
	}

	private int sentenceEnd(int word) {
		return this.ends[Math.min(word, this.ends.length - 1)];
	}

	private int[] ends() {
		int[] ends = new int[this.sentences.length];
		int end = ends.length;
		for (int word = ends.length - 1; word >= 0; word--) {
			ends[word] = end;
			end = (this.sentences[word] == word) ? word : end;
		}
		return ends;
	}

	private int readAt(int word) {
		String lower = this.words.at(word);
		if (lower.equals("according") && this.words.is(word + 1, "to")) {
			return according(word, word + 2);
		}
		if (lower.equals("reportedly") || lower.equals("allegedly") || lower.equals("purportedly")) {
			return reportedly(word);
		}
		NounCues.Cue noun = NounCues.of(lower);
		if (noun != null && noun(word, noun)) {
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
			if (verb(word, end, inflected)) {
				return end;
			}
		}
		return word + 1;
	}

	private int reportedly(int word) {
		Draft draft = new Draft();
		draft.cue = new Range(word, word + 1);
		draft.sentence = this.sentences[word];
		draft.boundary = word;
		draft.weight = 0.65;
		int start = word;
		while (start > draft.sentence && !this.words.is(start - 1, ",") && !this.words.is(start - 1, ";")
				&& !this.words.is(start - 1, "(")) {
			start--;
		}
		addContent(draft, start, word);
		addContent(draft, word + 1, objectEnd(word + 1, sentenceEnd(word)));
		add(draft);
		return word + 1;
	}

	/** "The mayor's claim that …", "the claim that …", "her criticism of …". */
	private boolean noun(int word, NounCues.Cue cue) {
		int from = this.sentences[word];
		int end = sentenceEnd(word);
		int at = word;
		while (at > from && this.words.isWord(at - 1) && !ClosedClasses.isFunction(this.words.at(at - 1))
				&& !this.words.isCapital(at - 1) && word - at < 2) {
			at--;
		}
		String before = this.words.at(at - 1);
		Draft draft = new Draft();
		if (before.equals("'s") || before.equals("'")) {
			draft.source = this.names.possessor(at - 1, from);
		}
		else if (before.equals("his") || before.equals("her") || before.equals("their") || before.equals("its")
				|| before.equals("my") || before.equals("our")) {
			draft.source = new Range(at - 1, at);
		}
		boolean owned = draft.source != null;
		String next = this.words.at(word + 1);
		if (next.equals("that") && !ClosedClasses.isAuxiliary(this.words.at(word + 2))
				&& !this.names.isVerb(word + 2)) {
			draft.weight = owned ? cue.ownedClause() : cue.clause();
			addContent(draft, word + 1, objectEnd(word + 1, end));
		}
		else if (owned && (next.equals("of") || next.equals("about") || next.equals("on") || next.equals("against")
				|| next.equals("for") || next.equals("over"))) {
			int to = objectEnd(word + 2, end);
			draft.weight = isHeldToBe(word + 2, to) ? Math.max(cue.object(), HELD_TO_BE) : cue.object();
			addContent(draft, word + 2, to);
		}
		else if (owned && next.equals("to") && !this.words.isCapital(word + 2)
				&& !ClosedClasses.DETERMINERS.contains(this.words.at(word + 2))) {
			draft.weight = cue.infinitive();
			addContent(draft, word + 1, objectEnd(word + 1, end));
		}
		else {
			return false;
		}
		draft.cue = new Range(word, word + 1);
		draft.possessive = true;
		draft.manner = cue.manner();
		draft.sentence = from;
		draft.boundary = owned ? draft.source.first() : word;
		return add(draft);
	}

	/** "His dismissal of the strike as sabotage". */
	private boolean isHeldToBe(int from, int to) {
		for (int at = from + 1; at < to; at++) {
			if (this.words.is(at, "as")) {
				return true;
			}
		}
		return false;
	}

	private int according(int word, int after) {
		int end = sentenceEnd(word);
		Range source = this.names.after(after, end);
		if (source == null) {
			return after;
		}
		Draft draft = new Draft();
		draft.source = source;
		draft.cue = new Range(word, after);
		draft.weight = 0.93;
		draft.boundary = this.words.is(word - 1, ",") ? word - 1 : word;
		draft.sentence = this.sentences[word];
		if (word - this.sentences[word] < 2) {
			int start = source.end();
			start = this.words.is(start, ",") ? start + 1 : start;
			addContent(draft, start, clauseEnd(start, end));
			draft.open = true;
		}
		else {
			Quotation quotation = this.quotations.at(draft.boundary - 1);
			before(draft, draft.boundary, quotation);
		}
		return add(draft) ? source.end() : after;
	}

	private boolean verb(int word, int after, Inflected inflected) {
		Cue cue = inflected.cue();
		int group = word;
		boolean be = false;
		boolean have = false;
		boolean modal = false;
		int from = this.sentences[word];
		while (group > from && this.quotations.at(group - 1) == null) {
			String before = this.words.at(group - 1);
			if (ClosedClasses.BE.contains(before)) {
				be = true;
			}
			else if (ClosedClasses.HAVE.contains(before)) {
				have = true;
			}
			else if (ClosedClasses.MODAL.contains(before)) {
				modal = true;
			}
			else if (before.equals("'s") && this.words.isGlued(group - 1) && inflected.form() != Form.BASE
					&& inflected.form() != Form.PRESENT && ClosedClasses.SUBJECTS.contains(this.words.at(group - 2))) {
				be = inflected.form() == Form.ING;
				have = !be;
			}
			else if (!this.names.isAdverb(group - 1)) {
				break;
			}
			group--;
		}
		String before = this.words.at(group - 1);
		Form form = inflected.form();
		if (form == Form.PRESENT && (be || have || modal) || form == Form.PARTICIPLE && !be && !have) {
			return false;
		}
		if (form == Form.BASE && before.equals("to")) {
			return false;
		}
		boolean passive = (form == Form.PAST || form == Form.PARTICIPLE) && be;
		if (form == Form.ING && !be) {
			return participial(word, after, cue, group);
		}
		boolean bare = !be && !have && !modal;
		if (bare && (ClosedClasses.DETERMINERS.contains(this.words.at(word - 1))
				&& !ClosedClasses.SUBJECTS.contains(before) || ClosedClasses.PREPOSITIONS.contains(before))) {
			return false;
		}
		if (this.words.isCapital(word) && this.words.isCapital(word - 1) && group == word && word - 1 > from
				&& from > 0) {
			return false;
		}
		if (passive) {
			return passive(word, after, cue, group);
		}
		if (bare && this.words.is(after, "by") && form == Form.PAST) {
			return false;
		}
		Draft draft = draft(word, after, cue, group);
		draft.plain = bare ? form : null;
		if (bare && form != Form.BASE && inverted(draft, word, after, cue)) {
			return add(draft);
		}
		if (before.equals("and") || before.equals("or") || before.equals("but")) {
			if (bare && form == Form.BASE) {
				return false;
			}
			draft.source = subjectBefore(group);
			draft.boundary = group - 1 - (this.words.is(group - 2, ",") ? 1 : 0);
			draft.dependent = true;
		}
		else {
			draft.source = this.names.before(group, from);
			if (draft.source == null) {
				return false;
			}
			draft.boundary = draft.source.first();
			if (form == Form.BASE && bare && !isPlural(draft.source)) {
				return false;
			}
		}
		if (!follow(draft, after, cue)) {
			return false;
		}
		if (RAISING.contains(cue.verb())) {
			Range subject = relativeOr(draft.source, group);
			draft.source = null;
			if (subject != null && !draft.clause) {
				draft.content.add(0, subject);
				draft.open = false;
			}
		}
		return add(draft);
	}

	private Range relativeOr(Range subject, int group) {
		return ClosedClasses.RELATIVES.contains(this.words.at(group - 1)) ? new Range(group - 1, group) : subject;
	}

	private Draft draft(int word, int after, Cue cue, int group) {
		Draft draft = new Draft();
		draft.cue = new Range(group, after);
		draft.manner = cue.manner();
		draft.sentence = this.sentences[word];
		draft.boundary = group;
		return draft;
	}

	private boolean isPlural(Range source) {
		String last = this.words.at(source.end() - 1);
		if (this.words.is(source.end() - 1, "who")) {
			return true;
		}
		for (int at = source.first(); at < source.end(); at++) {
			String word = this.words.at(at);
			if (word.equals("and") || word.equals(",") || word.equals("who") || word.equals("%")
					|| word.equals("percent")) {
				return true;
			}
			if (word.endsWith("s") && !word.equals("'s") && !word.endsWith("ss") && word.length() > 3) {
				return true;
			}
		}
		return Set
			.of("they", "we", "i", "you", "people", "police", "men", "women", "some", "many", "most", "few", "both",
					"others", "those", "all", "several", "media", "majority", "data", "children", "democrat")
			.contains(last);
	}

	private @Nullable Range subjectBefore(int group) {
		for (int at = this.drafts.size() - 1; at >= 0; at--) {
			Draft draft = this.drafts.get(at);
			if (draft.sentence != this.sentences[group]) {
				break;
			}
			if (draft.source != null) {
				return draft.source;
			}
		}
		return this.names.subject(this.sentences[group], group);
	}

	private boolean participial(int word, int after, Cue cue, int group) {
		String before = this.words.at(group - 1);
		boolean free = before.equals(",") || before.equals("and") || group == this.sentences[word]
				|| before.equals("by") || before.equals("without") || before.equals("before") || before.equals("after")
				|| before.equals("while") || before.equals("in") || before.equals("of") || before.equals("for")
				|| this.quotations.at(group - 1) != null;
		if (ClosedClasses.DETERMINERS.contains(before) || ClosedClasses.PREPOSITIONS.contains(before) && !free) {
			return false;
		}
		Draft draft = draft(word, after, cue, group);
		draft.boundary = before.equals(",") ? group - 1 : group;
		draft.dependent = true;
		if (!free) {
			Range own = this.names.before(group, this.sentences[word]);
			draft.source = (own != null && this.names.startsFreely(own.first(), this.sentences[word])) ? own
					: subjectBefore(group);
		}
		else {
			draft.source = subjectBefore(group);
		}
		if (!follow(draft, after, cue)) {
			return false;
		}
		draft.weight *= before.equals(",") ? 1 : UNSEPARATED;
		return add(draft);
	}

	private boolean passive(int word, int after, Cue cue, int group) {
		Draft draft = draft(word, after, cue, group);
		Range subject = this.names.before(group, this.sentences[word]);
		if (subject == null) {
			return false;
		}
		subject = relativeOr(subject, group);
		draft.boundary = subject.first();
		int end = sentenceEnd(word);
		if (this.words.is(after, "by")) {
			draft.source = this.names.after(after + 1, end);
			addContent(draft, subject.first(), subject.end());
			draft.weight = cue.object();
			return add(draft);
		}
		Following following = following(after, end, cue);
		if (following.frame == Frame.INFINITIVE || this.words.is(after, "as")) {
			addContent(draft, subject.first(), subject.end());
			addContent(draft, after, objectEnd(after, end));
			draft.weight = cue.infinitive();
			return add(draft);
		}
		if (following.frame == Frame.CLAUSE && this.words.is(subject.first(), "it")) {
			addContent(draft, following.start, clauseEnd(following.start, end));
			draft.open = true;
			draft.weight = cue.clause();
			return add(draft);
		}
		return false;
	}

	/** “…,” said somebody: the name follows. */
	private boolean inverted(Draft draft, int word, int after, Cue cue) {
		Quotation quotation = this.quotations.at(word - 1);
		boolean quote = quotation != null && quotation.last() == word - 1
				|| this.words.is(word - 1, ",") && this.quotations.at(word - 2) != null;
		boolean comma = SAYING.contains(cue.verb()) && !TELLING.contains(cue.verb()) && this.words.is(word - 1, ",")
				&& word - this.sentences[word] > 3
				&& (this.words.isCapital(after) || this.words.is(after, "the") || this.words.is(after, "a"));
		if (!quote && !comma) {
			return false;
		}
		int end = sentenceEnd(word);
		Range source = this.names.after(after, end);
		if (source == null || !quote && this.names.holdsVerb(after + 1, source.end())) {
			return false;
		}
		if (!quote && source.end() < end && this.words.isWord(source.end())
				&& !ClosedClasses.PREPOSITIONS.contains(this.words.at(source.end()))
				&& !this.names.isDay(source.end())) {
			return false;
		}
		draft.source = source;
		draft.boundary = word;
		draft.weight = quote ? 0.97 : cue.clause();
		before(draft, word, this.quotations.at(this.words.is(word - 1, ",") ? word - 2 : word - 1));
		continuation(draft, source.end(), end);
		return !draft.content.isEmpty();
	}

	/**
	 * Puts in what was said before a place, back to the start of the quotation or
	 * sentence.
	 */
	private void before(Draft draft, int place, @Nullable Quotation quotation) {
		int end = this.words.is(place - 1, ",") ? place - 1 : place;
		if (quotation != null && quotation.last() == end - 1 && beginsSentence(quotation.first())) {
			addContent(draft, quotation.first(), end);
			draft.quoted = true;
			return;
		}
		int start = this.sentences[Math.max(0, end - 1)];
		if (end > start) {
			addContent(draft, start, end);
		}
	}

	private boolean beginsSentence(int word) {
		return this.sentences[word] == word || this.words.is(word - 1, ":");
	}

	/** What goes on after a cue in the middle. */
	private void continuation(Draft draft, int after, int end) {
		int at = after;
		while (at < end && this.words.isWord(at) && this.quotations.at(at) == null) {
			at++;
		}
		Quotation next = this.quotations.at(at + 1);
		if ((this.words.is(at, ",") || this.words.is(at, ":") || this.words.is(at, ";")) && next != null
				&& next.first() == at + 1) {
			addContent(draft, next.first(), next.last() + 1);
			return;
		}
		if (!draft.quoted && this.words.is(at, ",") && this.words.isWord(at + 1) && at + 2 < end
				&& !NO_CONTINUATION.contains(this.words.at(at + 1)) && !this.words.at(at + 1).endsWith("ing")
				&& !this.names.isAdverb(at + 1)) {
			addContent(draft, at + 1, clauseEnd(at + 1, end));
			draft.open = true;
		}
	}

	private boolean follow(Draft draft, int after, Cue cue) {
		int end = endOfClauseOf(draft, sentenceEnd(after - 1));
		Following following = following(after, end, cue);
		if (closesQuotation(draft) && following.frame() != Frame.BEFORE) {
			following = new Following(Frame.BEFORE, Math.min(following.start(), sentenceEnd(after - 1)),
					following.told());
		}
		draft.told = following.told();
		if (following.frame() == Frame.BEFORE
				&& ClosedClasses.RELATIVES.contains(this.words.at(draft.cue.first() - 1))) {
			return false;
		}
		switch (following.frame()) {
			case BEFORE -> {
				draft.weight = cue.clause();
				int place = (draft.source != null && draft.source.end() <= after) ? draft.source.first()
						: draft.boundary;
				boolean comma = this.words.is(place - 1, ",");
				Quotation quotation = this.quotations.at(comma ? place - 2 : place - 1);
				if (!comma && quotation == null && !this.words.is(place - 1, "—") && !this.words.is(place - 1, "--")) {
					return false;
				}
				if (place <= draft.sentence && quotation == null) {
					return false;
				}
				draft.boundary = comma ? place - 1 : place;
				before(draft, place, quotation);
				if (quotation != null) {
					draft.weight = Math.max(draft.weight, 0.8);
				}
				continuation(draft, draft.cue.end(), end);
			}
			case QUOTE -> {
				draft.weight = Math.max(cue.clause(), cue.object());
				Quotation quotation = this.quotations.at(following.start());
				boolean whole = quotation != null && quotation.length() > 3
						&& (this.words.isCapital(quotation.first() + 1) || quotation.last() + 2 >= end);
				if (whole) {
					Quotation next = quotation;
					while (this.words.is(next.last() + 1, "and") && this.quotations.at(next.last() + 2) != null) {
						next = this.quotations.at(next.last() + 2);
					}
					addContent(draft, quotation.first(), next.last() + 1);
					draft.quoted = true;
				}
				else {
					addContent(draft, following.start(), clauseEnd(following.start(), end));
					draft.open = true;
				}
			}
			case COLON -> {
				draft.weight = cue.clause();
				int start = following.start();
				Quotation quotation = this.quotations.at(start);
				if (quotation != null) {
					addContent(draft, quotation.first(), quotation.last() + 1);
					draft.quoted = true;
				}
				else if (start < this.words.count()) {
					addContent(draft, start, clauseEnd(start, sentenceEnd(start)));
				}
			}
			case CLAUSE -> {
				draft.clause = true;
				draft.weight = cue.clause();
				addContent(draft, following.start(), clauseEnd(following.start(), end));
				draft.open = true;
			}
			case INFINITIVE -> {
				draft.weight = cue.infinitive();
				addContent(draft, following.start(), objectEnd(following.start(), end));
				draft.open = true;
			}
			case OBJECT -> {
				draft.weight = cue.object();
				addContent(draft, following.start(), objectEnd(following.start(), end));
				draft.open = true;
			}
		}
		if (draft.plain == Form.BASE || draft.plain == Form.PRESENT && following.frame() == Frame.OBJECT) {
			draft.weight = cue.plain();
		}
		return !draft.content.isEmpty() || following.frame() == Frame.COLON;
	}

	/** Whether the source follows a quotation that waits for it: “…,” or “…?”. */
	private boolean closesQuotation(Draft draft) {
		int place = (draft.source != null && draft.source.end() <= draft.cue.end()) ? draft.source.first()
				: draft.boundary;
		Quotation quotation = this.quotations.at(place - 1);
		if (quotation == null || !quotation.closed() || draft.dependent) {
			return false;
		}
		String last = this.words.at(place - 2);
		return Set.of(",", "?", "!", "—", "–", "--", "…", "...").contains(last) && beginsSentence(quotation.first());
	}

	private Following following(int after, int end, Cue cue) {
		int at = after;
		Range told = null;
		while (at < end && this.names.isAdverb(at) && !ClosedClasses.OBJECTS.contains(this.words.at(at))
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
		if (at >= end || isTerminal(word) || word.equals(";") || word.equals(")")) {
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
		if (ClosedClasses.PREPOSITIONS.contains(word) && !word.equals("like") && cue.particle().isEmpty()) {
			return adverbial(at, end, told);
		}
		if (told != null || hasFiniteVerb(at, end)) {
			return new Following(Frame.CLAUSE, at, told);
		}
		return new Following(Frame.OBJECT, at, told);
	}

	/** After "in a statement on Monday" or the like. */
	private Following adverbial(int at, int end, @Nullable Range told) {
		int to = at;
		while (to < end && this.quotations.at(to) == null && !this.words.is(to, ":") && !this.words.is(to, "that")
				&& !this.words.is(to, ",") && !isTerminal(this.words.at(to))) {
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
			if (this.names.isDay(day) && day + 3 < to && hasFiniteVerb(day + 1, to)) {
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
					|| word.equals("that") || ClosedClasses.SUBJECTS.contains(word) && noun || this.names.isDay(to)
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
			if (this.names.isDay(to)) {
				to++;
			}
			else if ((this.words.is(to, "on") || this.words.is(to, "last") || this.words.is(to, "late")
					|| this.words.is(to, "early")) && this.names.isDay(to + 1)) {
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
					&& (this.names.isVerb(at) && !word.equals("being") || ClosedClasses.isAuxiliary(word)
							|| word.equals("'s") && ClosedClasses.SUBJECTS.contains(this.words.at(at - 1)))) {
				return true;
			}
			if (this.quotations.at(at) == null && this.words.is(at, ",") && at > from + 6) {
				return false;
			}
		}
		return false;
	}

	/**
	 * "If experts say so, …": what is said in a clause that begins so ends at the comma.
	 */
	private int endOfClauseOf(Draft draft, int end) {
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

	/** Where a clause that starts at a word ends: with its sentence, but for the stop. */
	private int clauseEnd(int start, int end) {
		int to = end;
		while (to > start && (isTerminal(this.words.at(to - 1)) || this.words.is(to - 1, ","))) {
			to--;
		}
		return to;
	}

	private int objectEnd(int start, int end) {
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
				|| word.equals("and") && this.names.before(next, next - 1) == null && this.drafts != null;
	}

	private void addContent(Draft draft, int first, int end) {
		int to = withoutCitation(first, end);
		if (to > first) {
			draft.content.add(new Range(first, to));
		}
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

	private boolean add(Draft draft) {
		if (draft.weight < LEAST) {
			return false;
		}
		for (int back = this.drafts.size() - 1; back >= 0 && this.drafts.get(back).sentence == draft.sentence; back--) {
			cut(this.drafts.get(back), draft);
		}
		this.drafts.add(draft);
		return true;
	}

	/**
	 * Ends what an earlier cue of the sentence reports where a later one begins beside
	 * it.
	 */
	private void cut(Draft earlier, Draft later) {
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

	/**
	 * Quotations that no cue has taken belong to who was quoted last in the paragraph;
	 * those before anybody is quoted remain.
	 */
	private void attachQuotations() {
		BitSet taken = taken();
		List<Draft> found = this.drafts.stream()
			.filter((draft) -> !draft.content.isEmpty() && draft.manner == Saying.Manner.WORDS)
			.sorted(Comparator.comparingInt((draft) -> draft.content.get(0).first()))
			.toList();
		Draft last = null;
		int next = 0;
		for (Quotation quotation : this.quotations.all()) {
			while (next < found.size() && found.get(next).content.get(0).first() < quotation.first()) {
				Draft draft = found.get(next++);
				last = (draft.quoted || holdsQuotation(draft.content.get(0))) ? draft : last;
			}
			if (beginsSentence(quotation.first()) && isSentence(quotation) && !taken.get(quotation.first())) {
				attach(quotation, last);
			}
		}
		this.drafts.sort(Comparator.comparingInt((draft) -> draft.boundary));
	}

	/** Whether a quotation is more than a title at the start of a sentence. */
	private boolean isSentence(Quotation quotation) {
		String last = this.words.at(quotation.last() - (quotation.closed() ? 1 : 0));
		return quotation.length() >= 2
				&& (!quotation.closed() || isTerminal(last) || last.equals(",") || last.equals("—") || last.equals("-")
						|| last.equals("--") || !this.words.isWord(quotation.last() + 1));
	}

	private void attach(Quotation quotation, @Nullable Draft last) {
		Range range = new Range(quotation.first(), quotation.last() + 1);
		Draft introduced = introduced(quotation);
		if (introduced != null) {
			this.drafts.add(introduced);
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
		for (Draft draft : this.drafts) {
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

	/** "The mayor had a message for them: “…”" */
	private @Nullable Draft introduced(Quotation quotation) {
		int colon = quotation.first() - 1;
		return this.words.is(colon, ":") ? introduction(colon, new Range(quotation.first(), quotation.last() + 1))
				: null;
	}

	private boolean isLast(Draft draft) {
		return draft == this.drafts.get(this.drafts.size() - 1);
	}

	private @Nullable Draft introduction(int colon, @Nullable Range content) {
		int from = this.sentences[colon];
		Range subject = this.names.subject(from, colon);
		if (subject == null) {
			return null;
		}
		Draft draft = new Draft();
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
	private @Nullable Draft announcing() {
		int colon = this.words.count() - 1;
		boolean open = colon > 1 && this.words.is(colon, ":")
				&& (this.drafts.isEmpty() || !this.drafts.get(this.drafts.size() - 1).content.isEmpty());
		return open ? introduction(colon, null) : null;
	}

	/** Quotations that begin a sentence and that nobody in the paragraph is named for. */
	List<Range> loose() {
		return this.loose;
	}

	/** The quotation that the paragraph leaves open; null for none. */
	@Nullable Range leftOpen() {
		List<Quotation> all = this.quotations.all();
		Quotation last = all.isEmpty() ? null : all.get(all.size() - 1);
		return (last == null || last.closed()) ? null : new Range(last.first(), last.last() + 1);
	}

}
