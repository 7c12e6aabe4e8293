package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names a Russian sentence gives to what happened: "назвал погромом", "массовая
 * драка".
 */
final class RussianCharacterisations {

	private static final Pattern NAMED = Pattern
		.compile("(?<!\\p{L})(?:назв(?:ал|ала|али|ало)|называ(?:ет|ют|л|ла|ли)|окрестил[аи]?|охарактеризова(?:л|ла|ли)"
				+ "|описал[аи]?|счита(?:ет|ют|л|ла|ли)|признал[аи]?)\\s+(?:[\\p{L}\\d-]+\\s+){1,6}?(?:как\\s+|не чем иным, как\\s+)?"
				+ "(?<term>[«„\"][^»“\"\\n]{3,120}[»“\"]|(?:[\\p{Ll}-]+(?:ой|ым|им|ей)\\s)?[\\p{Ll}-]+(?:ом|ем|ой|ей|ью|ией|иями|ами)(?!\\p{L})"
				+ "(?:\\s\\p{Ll}+(?:ия|ой|а|ы|ей|ов)(?!\\p{L}))?)");

	private static final Pattern SPOKEN_OF = Pattern.compile(
			"(?<!\\p{L})(?:говор(?:ит|ят|ил|ила|или)|заяв(?:ил|ила|или|ляет|ляют)) об? (?<term>[«„][^»“\\n]{3,120}[»“])");

	private static final Pattern WAS = Pattern.compile(
			"(?<!\\p{L})(?:был[аои]?|стал[аои]?|это|является|—)\\s+(?:настоящ\\p{L}+\\s+|лишь\\s+|просто\\s+|обычн\\p{L}+\\s+)?"
					+ "(?<term>(?:[\\p{Ll}-]+(?:ой|ым|ая|ый|ое)\\s)?(?:погром(?:ом)?|террор(?:ом)?|теракт(?:ом)?|бойн(?:я|ей)"
					+ "|хулиганство(?:м)?|провокаци(?:я|ей)|геноцид(?:ом)?|агресси(?:я|ей)|мятеж(?:ом)?|переворот(?:ом)?"
					+ "|диверси(?:я|ей)|преступление(?:м)?|катастроф(?:а|ой)|резн(?:я|ёй|ей)|расправ(?:а|ой)|фарс(?:ом)?))(?!\\p{L})");

	private static final Pattern HAPPENED = Pattern
		.compile("(?<!\\p{L})(?<term>массовая драка|массовой дракой|бытовой конфликт|бытовым конфликтом"
				+ "|этническая чистка|этнической чисткой)(?!\\p{L})");

	private RussianCharacterisations() {
	}

	/** Where the names stand that somebody gives, in the order of the text. */
	static List<Span> in(String text, Span sentence) {
		List<Span> terms = new ArrayList<>();
		for (Pattern pattern : List.of(NAMED, SPOKEN_OF, WAS, HAPPENED)) {
			Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
			matcher.useTransparentBounds(true);
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
