package org.twosource.extraction;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How firmly a sentence says what it says, from its wording. */
final class Hedges {

	private static final Pattern RUMOUR = words(
			"rumou?rs?|rumou?red|word (?:is|has it)|reputedly|hearsay|unconfirmed reports?");

	private static final Pattern ALLEGED = words(
			"allegedly|alleged|alleges?|accus(?:ed|es)|suspicions?|suspected|concerns that"
					+ "|(?:may|might|could) have|purportedly|supposedly|claimed|claims");

	private static final Pattern REPORTED = words(
			"reportedly|reported|according to|insist(?:ed|s)|said|says|told|denied|announced");

	private static final Pattern OPINION = words(
			"argu(?:e|es|ed|ably)|believe[sd]?|suggest(?:s|ed)|in (?:my|his|her|their) (?:view|opinion)"
					+ "|seems?|appears? to|think|thinks|thought");

	private Hedges() {
	}

	static Hedge of(String sentence, Speakers.@Nullable Speaker speaker) {
		if (RUMOUR.matcher(sentence).find()) {
			return Hedge.RUMOUR;
		}
		if (ALLEGED.matcher(sentence).find()) {
			return Hedge.ALLEGED;
		}
		if (OPINION.matcher(sentence).find()) {
			return Hedge.OPINION;
		}
		if (speaker != null || REPORTED.matcher(sentence).find()) {
			return Hedge.REPORTED;
		}
		return Hedge.ASSERTED;
	}

	private static Pattern words(String alternatives) {
		return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
	}

}
