package org.twosource.extraction;

import java.util.Set;

import org.twosource.extraction.Cues.Cue;
import org.twosource.extraction.Cues.Form;
import org.twosource.extraction.Cues.Inflected;
import org.twosource.extraction.FrameReader.Following;
import org.twosource.extraction.FrameReader.Frame;

/** Reads what a verb reports, in whatever form and voice it stands. */
final class VerbReader {

	/** Plurals that do not end in "s". */
	private static final Set<String> PLURALS = Set.of("they", "we", "i", "you", "people", "police", "men", "women",
			"some", "many", "most", "few", "both", "others", "those", "all", "several", "media", "majority", "data",
			"children", "democrat");

	private static final Set<String> RAISING = Set.of("seem", "appear", "look", "sound", "tend");

	/** A cue in "-ing" without a comma before it introduces an attribution less often. */
	private static final double UNSEPARATED = 0.7;

	private final Paragraph paragraph;

	private final Words words;

	private final Quotations quotations;

	private final SentenceBounds sentences;

	private final NounPhrases names;

	private final SpeechDrafts drafts;

	private final Contents contents;

	private final FrameReader frames;

	private final ContentReader reported;

	private final Inversions inversions;

	VerbReader(Paragraph paragraph, SpeechDrafts drafts, Contents contents) {
		this.paragraph = paragraph;
		this.words = paragraph.words();
		this.quotations = paragraph.quotations();
		this.sentences = paragraph.sentences();
		this.names = paragraph.names();
		this.drafts = drafts;
		this.contents = contents;
		this.frames = new FrameReader(paragraph);
		this.reported = new ContentReader(paragraph, contents, this.frames);
		this.inversions = new Inversions(paragraph, contents);
	}

	/**
	 * Reads what a verb reports.
	 * @param word the number of the verb
	 * @param after the word after it and its particle
	 * @return false where it reports nothing
	 */
	boolean read(int word, int after, Inflected inflected) {
		Cue cue = inflected.cue();
		Form form = inflected.form();
		VerbGroup verb = VerbGroup.of(word, form, this.paragraph);
		int group = verb.first();
		int from = this.sentences.start(word);
		String before = this.words.at(group - 1);
		if (!verb.fits(form) || form == Form.BASE && before.equals("to")) {
			return false;
		}
		if (form == Form.ING && !verb.be()) {
			return participial(word, after, cue, group);
		}
		boolean bare = verb.isBare();
		if (bare && (ClosedClasses.DETERMINERS.contains(this.words.at(word - 1))
				&& !ClosedClasses.SUBJECTS.contains(before) || ClosedClasses.PREPOSITIONS.contains(before))) {
			return false;
		}
		if (this.words.isCapital(word) && this.words.isCapital(word - 1) && group == word && word - 1 > from
				&& from > 0) {
			return false;
		}
		if ((form == Form.PAST || form == Form.PARTICIPLE) && verb.be()) {
			return passive(word, after, cue, group);
		}
		if (bare && this.words.is(after, "by") && form == Form.PAST) {
			return false;
		}
		SpeechDraft draft = draft(word, after, cue, group);
		draft.plain = bare ? form : null;
		if (bare && form != Form.BASE && this.inversions.read(draft, word, after, cue)) {
			return this.drafts.add(draft);
		}
		if (!takeSubject(draft, group) || !this.reported.read(draft, after, cue)) {
			return false;
		}
		if (RAISING.contains(cue.verb())) {
			raise(draft, group);
		}
		return this.drafts.add(draft);
	}

	/** Whether somebody stands before the verb who may be its subject. */
	private boolean takeSubject(SpeechDraft draft, int group) {
		String before = this.words.at(group - 1);
		boolean base = draft.plain == Form.BASE;
		if (before.equals("and") || before.equals("or") || before.equals("but")) {
			if (base) {
				return false;
			}
			draft.source = this.drafts.subjectBefore(group);
			draft.boundary = group - 1 - (this.words.is(group - 2, ",") ? 1 : 0);
			draft.dependent = true;
			return true;
		}
		draft.source = this.names.before(group, draft.sentence);
		if (draft.source == null) {
			return false;
		}
		draft.boundary = draft.source.first();
		return !base || isPlural(draft.source);
	}

	/** "The mayor seems to agree": the subject is part of what is said. */
	private void raise(SpeechDraft draft, int group) {
		Range subject = relativeOr(draft.source, group);
		draft.source = null;
		if (subject != null && !draft.clause) {
			draft.content.add(0, subject);
			draft.open = false;
		}
	}

	private Range relativeOr(Range subject, int group) {
		return ClosedClasses.RELATIVES.contains(this.words.at(group - 1)) ? new Range(group - 1, group) : subject;
	}

	private SpeechDraft draft(int word, int after, Cue cue, int group) {
		SpeechDraft draft = new SpeechDraft();
		draft.cue = new Range(group, after);
		draft.manner = cue.manner();
		draft.sentence = this.sentences.start(word);
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
		return PLURALS.contains(last);
	}

	private boolean participial(int word, int after, Cue cue, int group) {
		String before = this.words.at(group - 1);
		boolean free = before.equals(",") || before.equals("and") || group == this.sentences.start(word)
				|| before.equals("by") || before.equals("without") || before.equals("before") || before.equals("after")
				|| before.equals("while") || before.equals("in") || before.equals("of") || before.equals("for")
				|| this.quotations.at(group - 1) != null;
		if (ClosedClasses.DETERMINERS.contains(before) || ClosedClasses.PREPOSITIONS.contains(before) && !free) {
			return false;
		}
		SpeechDraft draft = draft(word, after, cue, group);
		draft.boundary = before.equals(",") ? group - 1 : group;
		draft.dependent = true;
		if (!free) {
			Range own = this.names.before(group, this.sentences.start(word));
			draft.source = (own != null && this.names.startsFreely(own.first(), this.sentences.start(word))) ? own
					: this.drafts.subjectBefore(group);
		}
		else {
			draft.source = this.drafts.subjectBefore(group);
		}
		if (!this.reported.read(draft, after, cue)) {
			return false;
		}
		draft.weight *= before.equals(",") ? 1 : UNSEPARATED;
		return this.drafts.add(draft);
	}

	private boolean passive(int word, int after, Cue cue, int group) {
		SpeechDraft draft = draft(word, after, cue, group);
		Range subject = this.names.before(group, this.sentences.start(word));
		if (subject == null) {
			return false;
		}
		subject = relativeOr(subject, group);
		draft.boundary = subject.first();
		int end = this.sentences.end(word);
		if (this.words.is(after, "by")) {
			draft.source = this.names.after(after + 1, end);
			this.contents.add(draft, subject.first(), subject.end());
			draft.weight = cue.object();
			return this.drafts.add(draft);
		}
		Following following = this.frames.following(after, end, cue);
		if (following.frame() == Frame.INFINITIVE || this.words.is(after, "as")) {
			this.contents.add(draft, subject.first(), subject.end());
			this.contents.add(draft, after, this.contents.objectEnd(after, end));
			draft.weight = cue.infinitive();
			return this.drafts.add(draft);
		}
		if (following.frame() == Frame.CLAUSE && this.words.is(subject.first(), "it")) {
			this.contents.add(draft, following.start(), this.contents.clauseEnd(following.start(), end));
			draft.open = true;
			draft.weight = cue.clause();
			return this.drafts.add(draft);
		}
		return false;
	}

}
