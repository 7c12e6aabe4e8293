package org.twosource.extraction;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the rules of one language read in a text. Spans are those of the whole text. */
interface Grammar {

	/**
	 * How many people the whole text says came to harm, as far as its language is
	 * counted.
	 */
	Toll toll(String text, List<List<Span>> paragraphs);

	/** Who says what, in the order of the text. */
	List<Saying> sayings(String text, List<List<Span>> paragraphs);

	/** The figures of a sentence, each with the words that say what it counts. */
	List<Found> figures(String text, Span sentence);

	/** The statements of a sentence; those that stand within others come after them. */
	List<Clause> clauses(String text, Span sentence);

	/** A statement without what joins it to the one before: "And fifth,". */
	Span withoutConnective(String text, Span statement);

	/** What a statement is about; null when it is nothing anybody could check. */
	@Nullable Kind kind(String text, Span clause);

	/** Whether people would want to know if a statement is true, or it is small talk. */
	boolean isWorthChecking(String text, Span statement);

	/** How firmly words say what they say. */
	Hedge hedge(String text, Span words);

	/** Names given to what happened, such as "a pogrom", in the order of the text. */
	List<Characterisation> characterisations(String text, Span sentence);

	/** What a sentence says goes round; null when it says no such thing. */
	@Nullable Rumour rumour(String text, Span sentence);

	/** The words of a sentence that stand for somebody nobody names: "experts argue". */
	List<Span> namelessAuthorities(String text, Span sentence);

	/**
	 * Words that say when.
	 * @param written the day the document was written, or null when not known
	 */
	List<DatedSpan> dates(String text, Span sentence, @Nullable LocalDate written);

}
