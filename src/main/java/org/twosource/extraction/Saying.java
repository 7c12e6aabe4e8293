package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who says, thinks or wants what, where a text reports it.
 *
 * @param source the words that name who speaks; null when nobody is named ("is widely
 * expected")
 * @param speaker the name to show: the full name where the source is a surname, a pronoun
 * or a description of somebody named before; null where it is not clear
 * @param cue the words that report; null for a quotation that nothing introduces
 * @param content what is said, in the order of the text; more than one span where other
 * words stand between, never empty
 * @param quoted whether what is said is a direct quotation
 * @param told the outlet or the people told, as in "told Regnum"; null when none is named
 * @param manner whether words are reported, a thought or a stance
 * @param weight how often such a cue in such a construction introduces an attribution in
 * news prose, from 0 to 1
 */
record Saying(@Nullable Span source, @Nullable String speaker, @Nullable Span cue, List<Span> content, boolean quoted,
		@Nullable Span told, Manner manner, double weight) {

	/** What is reported of the source. */
	enum Manner {

		/** Words said or written. */
		WORDS,

		/** What somebody thinks, knows or feels. */
		THOUGHT,

		/** What somebody wants, favours or is against. */
		STANCE

	}

	/** The same with more content after it. */
	Saying and(Span more) {
		List<Span> whole = new ArrayList<>(this.content);
		whole.add(more);
		whole.sort(Comparator.comparingInt(Span::start));
		return new Saying(this.source, this.speaker, this.cue, List.copyOf(whole), this.quoted, this.told, this.manner,
				this.weight);
	}

	/** The same under the name to show. */
	Saying by(@Nullable String name) {
		return new Saying(this.source, name, this.cue, this.content, this.quoted, this.told, this.manner, this.weight);
	}

}
