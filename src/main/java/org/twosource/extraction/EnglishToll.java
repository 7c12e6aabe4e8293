package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Counts the dead and the injured of what an English text reports. The headline and the
 * lead outrank what follows; further down, only numbers add what the lead left open.
 */
final class EnglishToll {

	/** How many sentences that tell of harm make the headline and the lead. */
	private static final int LEAD = 3;

	/** Later sentences mostly tell of other days, of trials and of statistics. */
	private static final int BODY = 8;

	private static final Pattern SUICIDE = Pattern.compile("murder(?:[-/ –]| and )suicide"
			+ "|(?:then|and|before) (?:fatally )?(?:(?:shot|shooting|killed|killing) )?(?:himself|herself)\\b"
			+ "|gun on (?:himself|herself)|(?:took|taking|taken|takes) (?:his|her) own life"
			+ "|commit(?:s|ted|ting)? suicide", Pattern.CASE_INSENSITIVE);

	/** What happened in other times or to the people of a whole country. */
	private static final Pattern BACKGROUND = Pattern.compile("\\b(?:(?:last|each|every|per|previous|past) years?"
			+ "|(?:so far )?this year|annually|last month|since (?:the|last|january|\\d{4})|nationwide"
			+ "|in the (?:country|nation|united states|past)|statistics|a study|on average|homicides? (?:of|this|so)"
			+ "|years? ago|in a separate|unrelated)\\b", Pattern.CASE_INSENSITIVE);

	private int killed = -1;

	private int injured = -1;

	private int harmed = -1;

	private int others;

	private boolean suicide;

	private boolean vague;

	private final List<Span> deciding = new ArrayList<>();

	private EnglishToll() {
	}

	/**
	 * Reads a text.
	 * @param text the text, with its headline as the first paragraph where it has one
	 * @param paragraphs its paragraphs as sentences
	 * @return the toll, with nulls where the text does not say
	 */
	static Toll of(String text, List<List<Span>> paragraphs) {
		EnglishToll toll = new EnglishToll();
		int telling = 0;
		for (List<Span> paragraph : paragraphs) {
			for (Span sentence : paragraph) {
				if (telling < BODY && toll.read(text, sentence, telling)) {
					telling++;
				}
			}
		}
		return toll.reckoned(text);
	}

	/** Whether the sentence tells of harm. */
	private boolean read(String text, Span sentence, int before) {
		List<Word> words = Word.in(text, sentence);
		EnglishTally tally = EnglishTally.of(words, EnglishCasualties.in(words, EnglishQuantities.in(words)));
		this.suicide |= SUICIDE.matcher(text).region(sentence.start(), sentence.end()).find();
		boolean background = before > 0 && BACKGROUND.matcher(text).region(sentence.start(), sentence.end()).find();
		this.vague |= tally.vague() && before < LEAD;
		if (tally.isEmpty() || background) {
			return false;
		}
		boolean lead = before < LEAD;
		boolean decides = false;
		if ((lead || (tally.counted() && this.killed <= 0)) && tally.killed() > this.killed) {
			this.killed = tally.killed();
			decides = true;
		}
		if ((lead || (tally.counted() && this.injured <= 1)) && tally.injured() > this.injured) {
			this.injured = tally.injured();
			decides = true;
		}
		if ((lead || (tally.counted() && this.harmed <= 1)) && tally.harmed() > this.harmed) {
			this.harmed = tally.harmed();
			decides = true;
		}
		if ((lead || this.others == 0) && tally.others() > this.others) {
			this.others = tally.others();
			decides = true;
		}
		if (decides) {
			this.deciding.addAll(tally.spans());
		}
		return true;
	}

	private Toll reckoned(String text) {
		if (this.killed < 0 && this.injured < 0 && this.harmed < 0) {
			return new Toll(null, null, List.of());
		}
		int dead = (this.killed == 1 && this.suicide) ? 2 : Math.max(this.killed, 0);
		int living = Math.max(this.others, 0);
		if (this.injured > 1 || dead == 0) {
			living = Math.max(living, this.injured);
		}
		if (this.harmed > 1 || dead == 0) {
			living = Math.max(living, this.harmed - dead);
		}
		boolean untold = living == 0 && this.vague;
		List<Toll.Words> words = this.deciding.stream()
			.distinct()
			.sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
			.map((span) -> new Toll.Words(span.start(), span.end(), span.of(text)))
			.toList();
		return new Toll(dead, untold ? null : living, words);
	}

}
