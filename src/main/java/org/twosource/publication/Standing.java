package org.twosource.publication;

import java.awt.Color;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Verdict;

/**
 * How a version of a finding stands, as its card says it.
 *
 * @param words the verdict, or that it no longer stands
 * @param before the verdict that no longer stands, or null
 * @param ink the colour of the words
 * @param paper the colour behind them
 */
record Standing(String words, @Nullable String before, Color ink, Color paper) {

	private static final Color GREY = new Color(0x444444);

	private static final Color LIGHT_GREY = new Color(0xececec);

	static Standing of(Finding finding, Wording wording) {
		FindingContent content = finding.content();
		String verdict = wording.mark(content) + " " + wording.verdict(content);
		if (finding.superseded()) {
			return over(wording.say("card.superseded", finding.version()), finding, wording);
		}
		if (finding.retracted()) {
			return over("⊘ " + wording.retracted(), finding, wording);
		}
		return new Standing(verdict, null, ink(content.verdict()), paper(content.verdict()));
	}

	private static Standing over(String words, Finding finding, Wording wording) {
		String before = finding.retracted() && finding.superseded() ? wording.retracted()
				: wording.say("card.was", wording.verdict(finding.content()));
		return new Standing(words, before, GREY, LIGHT_GREY);
	}

	/** Whether it is the verdict that stands. */
	boolean stands() {
		return this.before == null;
	}

	private static Color ink(Verdict verdict) {
		return new Color(switch (verdict) {
			case CONFIRMED -> 0x12532b;
			case PARTLY_CONFIRMED -> 0x33560b;
			case UNVERIFIED -> 0x3a4650;
			case DISPUTED -> 0x6b3a00;
			case FALSE -> 0x8c1616;
		});
	}

	private static Color paper(Verdict verdict) {
		return new Color(switch (verdict) {
			case CONFIRMED -> 0xe2f6e9;
			case PARTLY_CONFIRMED -> 0xeff7df;
			case UNVERIFIED -> 0xececec;
			case DISPUTED -> 0xffeeda;
			case FALSE -> 0xfde8e8;
		});
	}

}
