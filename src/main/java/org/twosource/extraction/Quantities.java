package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Numbers in running text: "at least eight", "dozens more", "several hundred", "roughly
 * 10,000".
 */
final class Quantities {

	private static final Map<String, Long> WORDS = Map.ofEntries(Map.entry("one", 1L), Map.entry("two", 2L),
			Map.entry("three", 3L), Map.entry("four", 4L), Map.entry("five", 5L), Map.entry("six", 6L),
			Map.entry("seven", 7L), Map.entry("eight", 8L), Map.entry("nine", 9L), Map.entry("ten", 10L),
			Map.entry("eleven", 11L), Map.entry("twelve", 12L), Map.entry("a dozen", 12L), Map.entry("thirteen", 13L),
			Map.entry("fourteen", 14L), Map.entry("fifteen", 15L), Map.entry("sixteen", 16L),
			Map.entry("seventeen", 17L), Map.entry("eighteen", 18L), Map.entry("nineteen", 19L),
			Map.entry("twenty", 20L), Map.entry("thirty", 30L), Map.entry("forty", 40L), Map.entry("fifty", 50L),
			Map.entry("sixty", 60L), Map.entry("seventy", 70L), Map.entry("eighty", 80L), Map.entry("ninety", 90L),
			Map.entry("a hundred", 100L), Map.entry("one hundred", 100L), Map.entry("a thousand", 1000L));

	/** The least that a vague word can mean. */
	private static final Map<String, Long> VAGUE = Map.of("dozens", 24L, "scores", 40L, "hundreds", 200L, "thousands",
			2_000L, "tens of thousands", 20_000L, "hundreds of thousands", 200_000L, "several hundred", 200L,
			"several thousand", 2_000L, "several dozen", 24L);

	private static final Map<String, Long> SCALES = Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L,
			"billion", 1_000_000_000L);

	private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d{1,9}|" + alternatives(WORDS);

	private static final Pattern FORM = Pattern.compile("(?<![\\p{L}\\d.,–$€-])(?:(?<bound>at least|no fewer than|"
			+ "no less than|not less than|more than|over|as many as|up to|at most|fewer than|less than|no more than|"
			+ "about|around|approximately|roughly|nearly|almost|an estimated|some)\\s+)?" + "(?:(?<vague>"
			+ alternatives(VAGUE) + ")(?: of(?= \\p{L}))?" + "|(?:between\\s+)?(?<number>" + NUMBER
			+ ")(?:\\s*(?:–|-|to|and)\\s*(?<upper>" + NUMBER + ")(?=\\s+\\p{L}))?"
			+ "(?:[ -](?<scale>hundred|thousand|million|billion))?)"
			+ "(?! (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)"
			+ "(?=[ -](?:\\p{L}|%)|%)", Pattern.CASE_INSENSITIVE);

	private Quantities() {
	}

	static List<Quantity> in(String text, Span span) {
		List<Quantity> found = new ArrayList<>();
		Matcher matcher = FORM.matcher(text).region(span.start(), span.end());
		matcher.useTransparentBounds(true);
		while (matcher.find()) {
			if (!isLabel(text, matcher.start()) && !isName(text, matcher, span)) {
				found.add(quantity(matcher));
			}
		}
		return found;
	}

	/** "Volume: 17" numbers a thing; it counts nothing. */
	private static boolean isLabel(String text, int start) {
		return start >= 2 && text.startsWith(": ", start - 2);
	}

	/** "the Black Hundreds" is a name, not a number. */
	private static boolean isName(String text, Matcher matcher, Span span) {
		return matcher.group("vague") != null && matcher.start() > span.start()
				&& Character.isUpperCase(text.charAt(matcher.start()));
	}

	private static Quantity quantity(Matcher matcher) {
		Span span = new Span(matcher.start(), matcher.end());
		String vague = matcher.group("vague");
		if (vague != null) {
			String word = vague.toLowerCase(Locale.ROOT);
			Long high = word.equals("several hundred") ? Long.valueOf(999) : null;
			return new Quantity(span, VAGUE.get(word), null, high, true);
		}
		long number = number(matcher.group("number")) * scale(matcher.group("scale"));
		if (matcher.group("upper") != null) {
			long upper = number(matcher.group("upper")) * scale(matcher.group("scale"));
			boolean ordered = number <= upper;
			return new Quantity(span, ordered ? number : upper, null, ordered ? upper : number, false);
		}
		return switch (bound(matcher.group("bound"))) {
			case "low" -> new Quantity(span, number, null, null, false);
			case "high" -> new Quantity(span, null, null, number, false);
			default -> new Quantity(span, null, number, null, false);
		};
	}

	private static String bound(@Nullable String words) {
		return switch ((words != null) ? words.toLowerCase(Locale.ROOT) : "") {
			case "at least", "no fewer than", "no less than", "not less than", "more than", "over" -> "low";
			case "as many as", "up to", "at most", "fewer than", "less than", "no more than" -> "high";
			default -> "best";
		};
	}

	private static long number(String text) {
		Long word = WORDS.get(text.toLowerCase(Locale.ROOT));
		return (word != null) ? word : Long.parseLong(text.replace(",", ""));
	}

	private static long scale(@Nullable String word) {
		return (word != null) ? SCALES.get(word.toLowerCase(Locale.ROOT)) : 1;
	}

	/** The longest first, so that none hides behind its own beginning. */
	private static String alternatives(Map<String, Long> words) {
		return String.join("|", words.keySet().stream().sorted((one, other) -> other.length() - one.length()).toList());
	}

}
