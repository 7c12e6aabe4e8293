package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.Cues.Form;

/** A saying in the making, in numbers of words of its paragraph. */
final class SpeechDraft {

	/** Who speaks; null when nobody is named. */
	@Nullable Range source;

	/** The words that report; null for a quotation that nothing introduces. */
	@Nullable Range cue;

	/** What is said. */
	final List<Range> content = new ArrayList<>();

	/** Who is told; null when nobody is named. */
	@Nullable Range told;

	/** Whether what is said is a direct quotation. */
	boolean quoted;

	/** Whether a later cue of the sentence may end what is said. */
	boolean open;

	Saying.Manner manner = Saying.Manner.WORDS;

	/** From 0 to 1, as in {@link Saying}. */
	double weight;

	/** Where the construction begins, which ends what an earlier cue reports. */
	int boundary;

	/** The form of a verb without auxiliaries; null for others. */
	@Nullable Form plain;

	/** The first word of the sentence. */
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
