package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names a sentence gives to what happened: "a pogrom", "simple hooliganism".
 */
final class Characterisations {

	private static final Pattern QUOTED = Pattern.compile(
			"\\b(?:as|was|were|is|called|dubbed|termed|labell?ed|branded)\\s+(?:it\\s+|them\\s+|this\\s+)?(?:an?\\s+|the\\s+)?"
					+ "(?:simply\\s+)?[“\"«‘](?<term>[^”\"»’]{3,60})[”\"»’]");

	private static final Pattern NAMED = Pattern
		.compile("\\b(?:was|were|is|as)\\s+(?:simply\\s+|merely\\s+|only\\s+|nothing but\\s+)?"
				+ "(?:an?\\s+)?(?<term>(?:\\p{Ll}+\\s)?(?:mass fight|brawl|riots?|pogroms?|massacre|genocide|terrorism"
				+ "|terrorist attack|coup(?: attempt)?|hooliganism|provocation|ethnic cleansing|uprising|lynching|crackdown"
				+ "|invasion|occupation|war crimes?|disaster|scandal))\\b");

	private Characterisations() {
	}

	/** Where the names stand, in the order of the text. */
	static List<Span> in(String text, Span sentence) {
		List<Span> terms = new ArrayList<>();
		for (Pattern pattern : List.of(QUOTED, NAMED)) {
			Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
			while (matcher.find()) {
				Span term = new Span(matcher.start("term"), matcher.end("term"));
				if (terms.stream().noneMatch(term::overlaps)) {
					terms.add(term);
				}
			}
		}
		return terms;
	}

}
