package org.twosource.matching;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;

/**
 * The numbers a statement gives in figures or words, without dates, times and numbers in
 * names. One is none: it is an article as often.
 */
record Numbers(Set<BigDecimal> values) {

	private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
			+ "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|января|февраля|марта|апреля|мая"
			+ "|июня|июля|августа|сентября|октября|ноября|декабря)";

	private static final Pattern DATE = Words
		.pattern("\\b\\d{1,4}[./:-]\\d{1,2}(?:[./:-]\\d{2,4})\\b|\\b\\d{1,2}:\\d\\d\\b|\\b" + MONTH
				+ "\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4}\\b)?|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH
				+ "\\b(?:,? \\d{4}\\b)?|\\b(?:in|since|of|until|by|в|с|до) (?:1[5-9]|20)\\d\\d\\b|\\b(?:1[5-9]|20)\\d\\d (?:год|г\\.)");

	private static final Pattern NUMBER = Words
		.pattern("(?<![\\p{L}\\d.,-])(?:(?<digits>\\d{1,3}(?:[,\\u00a0 ]\\d{3}){1,4}|\\d{1,12}(?:[.,]\\d{1,6})?)"
				+ "|(?<word>\\p{L}{3,16}))(?![\\d\\p{L}])(?:[ \\u00a0-](?<scale>hundred|thousand|million|billion|тыс|тысяч[аи]?"
				+ "|млн|миллион(?:а|ов)?|млрд|миллиард(?:а|ов)?)\\b)?");

	private static final Pattern GROUP = Pattern.compile("[,\\u00a0 ](?=\\d{3}(?!\\d))");

	private static final Map<String, BigDecimal> WORDS = Words.lines("numbers.txt")
		.stream()
		.map((line) -> line.split(" "))
		.collect(Collectors.toUnmodifiableMap((pair) -> pair[0], (pair) -> new BigDecimal(pair[1])));

	static Numbers in(String statement) {
		Set<BigDecimal> values = new HashSet<>();
		Matcher matcher = NUMBER.matcher(DATE.matcher(statement).replaceAll(" "));
		while (matcher.find()) {
			BigDecimal value = value(matcher);
			if (value != null && value.compareTo(BigDecimal.ONE) != 0) {
				values.add(value.multiply(scale(matcher.group("scale"))).stripTrailingZeros());
			}
		}
		return new Numbers(values);
	}

	/** Whether both give numbers and have none in common. */
	boolean differ(Numbers other) {
		return !this.values.isEmpty() && !other.values.isEmpty() && Collections.disjoint(this.values, other.values);
	}

	/**
	 * Whether two figures count the same and have no bound in common; "at least eight" is
	 * no other figure than "eight".
	 */
	static boolean differ(Figure one, Figure other) {
		boolean sameUnit = one.unit() == null || other.unit() == null || one.unit().equalsIgnoreCase(other.unit());
		return sameUnit && bounds(one).differ(bounds(other));
	}

	private static Numbers bounds(Figure figure) {
		return new Numbers(Stream.of(figure.low(), figure.best(), figure.high())
			.filter(Objects::nonNull)
			.map(BigDecimal::stripTrailingZeros)
			.collect(Collectors.toSet()));
	}

	private static @Nullable BigDecimal value(Matcher matcher) {
		String digits = matcher.group("digits");
		if (digits == null) {
			return WORDS.get(matcher.group("word").toLowerCase(Locale.ROOT));
		}
		return new BigDecimal(GROUP.matcher(digits).replaceAll("").replace(',', '.'));
	}

	private static BigDecimal scale(@Nullable String word) {
		String scale = (word != null) ? word.toLowerCase(Locale.ROOT) : "";
		int zeros = scale.equals("hundred") ? 2
				: (scale.equals("thousand") || scale.startsWith("тыс")) ? 3
						: (scale.equals("million") || scale.startsWith("млн") || scale.startsWith("миллион")) ? 6
								: scale.isEmpty() ? 0 : 9;
		return BigDecimal.TEN.pow(zeros);
	}

}
