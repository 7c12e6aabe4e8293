package org.twosource.extraction;

/** Reads what a noun reports: "the mayor's claim that …", "her criticism of …". */
final class NounReader {

	private static final double HELD_TO_BE = 0.6;

	private final Words words;

	private final SentenceBounds sentences;

	private final PartsOfSpeech parts;

	private final NounPhrases names;

	private final SpeechDrafts drafts;

	private final Contents contents;

	NounReader(Paragraph paragraph, SpeechDrafts drafts, Contents contents) {
		this.words = paragraph.words();
		this.sentences = paragraph.sentences();
		this.parts = paragraph.parts();
		this.names = paragraph.names();
		this.drafts = drafts;
		this.contents = contents;
	}

	/** "The mayor's claim that …", "the claim that …", "her criticism of …". */
	boolean read(int word, NounCues.Cue cue) {
		int from = this.sentences.start(word);
		int end = this.sentences.end(word);
		int at = word;
		while (at > from && this.words.isWord(at - 1) && !ClosedClasses.isFunction(this.words.at(at - 1))
				&& !this.words.isCapital(at - 1) && word - at < 2) {
			at--;
		}
		String before = this.words.at(at - 1);
		SpeechDraft draft = new SpeechDraft();
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
				&& !this.parts.isVerb(word + 2)) {
			draft.weight = owned ? cue.ownedClause() : cue.clause();
			this.contents.add(draft, word + 1, this.contents.objectEnd(word + 1, end));
		}
		else if (owned && (next.equals("of") || next.equals("about") || next.equals("on") || next.equals("against")
				|| next.equals("for") || next.equals("over"))) {
			int to = this.contents.objectEnd(word + 2, end);
			draft.weight = isHeldToBe(word + 2, to) ? Math.max(cue.object(), HELD_TO_BE) : cue.object();
			this.contents.add(draft, word + 2, to);
		}
		else if (owned && next.equals("to") && !this.words.isCapital(word + 2)
				&& !ClosedClasses.DETERMINERS.contains(this.words.at(word + 2))) {
			draft.weight = cue.infinitive();
			this.contents.add(draft, word + 1, this.contents.objectEnd(word + 1, end));
		}
		else {
			return false;
		}
		draft.cue = new Range(word, word + 1);
		draft.possessive = true;
		draft.manner = cue.manner();
		draft.sentence = from;
		draft.boundary = owned ? draft.source.first() : word;
		return this.drafts.add(draft);
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

}
