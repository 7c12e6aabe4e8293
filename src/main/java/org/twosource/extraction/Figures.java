package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds the casualty figures and the statistics of a sentence. */
final class Figures {

	private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("died", "people killed"),
			Map.entry("dead", "people killed"), Map.entry("killed", "people killed"),
			Map.entry("perished", "people killed"), Map.entry("lost their lives", "people killed"),
			Map.entry("lives of", "people killed"), Map.entry("killing", "people killed"),
			Map.entry("injured", "people injured"), Map.entry("injuring", "people injured"),
			Map.entry("hurt", "people injured"), Map.entry("wounded", "people injured"),
			Map.entry("wounding", "people injured"), Map.entry("hospitalized", "people hospitalised"),
			Map.entry("hospitalised", "people hospitalised"), Map.entry("missing", "people missing"),
			Map.entry("displaced", "people displaced"), Map.entry("evacuated", "people displaced"),
			Map.entry("homeless", "people displaced"));

	private static final String HARMED = "died|dead|killed|perished|lost their lives|injured|hurt|wounded|hospitali[sz]ed"
			+ "|missing|displaced|evacuated|homeless";

	private static final Pattern AFTER = Pattern
		.compile("\\G(?:[\\s-]+(?!" + HARMED + "|and\\b|or\\b)[\\p{L}’'-]+){0,6}?[\\s-]+(?<harm>" + HARMED + ")\\b");

	private static final Pattern BEFORE = Pattern.compile(
			"(?<harm>killed|killing|injured|injuring|wounded|wounding|displaced" + "|evacuated|the lives of)\\s+$");

	private static final Pattern WHOM = Pattern.compile("\\G(?:\\s+\\p{L}[\\p{L}-]*){1,3}");

	private static final Pattern STRONG = Pattern
		.compile("\\G-strong(?:\\s+(?!that\\b|who\\b|which\\b)\\p{L}[\\p{L}-]*){1,3}");

	private static final Pattern SHARE = Pattern.compile("\\G\\s*(?:percent|per cent|%)[^.,;:()—“”\"]{0,90}");

	private static final Pattern COUNTED = Pattern
		.compile("\\G(?:\\s+(?!a\\b|an\\b|of\\b|more\\b|others?\\b|than\\b|years?\\b|days?\\b|weeks?\\b|months?\\b"
				+ "|hours?\\b|minutes?\\b|reasons?\\b|times?\\b|centur(?:y|ies)\\b|to\\b|and\\b|or\\b|in\\b|on\\b|at\\b)\\p{L}[\\p{L}’'-]*)[^.,;:()—“”\"]{0,80}");

	private static final Pattern SMALL = Pattern.compile("(?i)one|two|three|some");

	private Figures() {
	}

	/**
	 * A figure and the words that give it.
	 *
	 * @param kind {@code CASUALTY} or {@code STATISTIC}
	 * @param span the words
	 * @param figure the figure
	 * @param words the number as written
	 */
	record Found(Kind kind, Span span, Figure figure, String words) {

	}

	static List<Found> in(String text, Span sentence) {
		List<Found> found = new ArrayList<>();
		for (Quantity quantity : Quantities.in(text, sentence)) {
			Found one = casualty(text, sentence, quantity);
			one = (one != null) ? one : statistic(text, sentence, quantity);
			if (one != null) {
				found.add(one);
			}
		}
		return found;
	}

	private static @Nullable Found casualty(String text, Span sentence, Quantity quantity) {
		Matcher after = AFTER.matcher(text).region(quantity.span().end(), sentence.end());
		if (after.find()) {
			return found(Kind.CASUALTY, text, new Span(quantity.span().start(), after.end()), quantity,
					unit(after.group("harm")), "all");
		}
		Matcher before = BEFORE.matcher(text).region(sentence.start(), quantity.span().start());
		if (before.find()) {
			Matcher whom = WHOM.matcher(text).region(quantity.span().end(), sentence.end());
			int end = whom.find() ? whom.end() : quantity.span().end();
			return found(Kind.CASUALTY, text, new Span(before.start(), end), quantity, unit(before.group("harm")),
					"all");
		}
		return null;
	}

	private static @Nullable Found statistic(String text, Span sentence, Quantity quantity) {
		int end = quantity.span().end();
		Matcher strong = STRONG.matcher(text).region(end, sentence.end());
		if (strong.find()) {
			return found(Kind.STATISTIC, text, new Span(quantity.span().start(), strong.end()), quantity, "people",
					null);
		}
		Matcher share = SHARE.matcher(text).region(end, sentence.end());
		if (share.find()) {
			return found(Kind.STATISTIC, text, new Span(quantity.span().start(), share.end()), quantity, "percent",
					null);
		}
		Matcher counted = COUNTED.matcher(text).region(end, sentence.end());
		if (counted.find() && !SMALL.matcher(quantity.span().of(text)).matches()) {
			return found(Kind.STATISTIC, text, new Span(quantity.span().start(), counted.end()), quantity,
					noun(counted.group()), null);
		}
		return null;
	}

	/**
	 * The thing counted: the first plural near the number, since adjectives may come
	 * before it.
	 */
	private static String noun(String counted) {
		List<String> words = List.of(counted.strip().split("\\s+"));
		return words.stream().limit(3).filter((word) -> word.endsWith("s")).findFirst().orElse(words.get(0));
	}

	private static Found found(Kind kind, String text, Span span, Quantity quantity, String unit,
			@Nullable String scope) {
		return new Found(kind, span.trimmed(text), quantity.counting(unit, scope), quantity.span().of(text));
	}

	private static String unit(String harm) {
		return UNITS.getOrDefault(harm.replaceFirst("^the ", "").toLowerCase(Locale.ROOT), "people harmed");
	}

}
