package org.twosource.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One number in digits or words, such as "3.5 million", "one hundred and five", "two
 * dozen".
 *
 * @param value its value
 * @param next the index of the word after it
 */
record EnglishNumber(BigDecimal value, int next) {

	private static final Pattern DIGITS = Pattern
		.compile("\\d{1,15}(?:\\.\\d{1,6})?|\\d{1,3}(?:[,\u2009\u202F\u00A0]\\d{3}){1,4}(?:\\.\\d{1,6})?");

	private static final Pattern SUFFIXED = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)(bn|mn|m|k|tn)");

	/** Beyond it a run of digits is a key or a mistake, not a count. */
	private static final BigDecimal BOUND = BigDecimal.TEN.pow(15);

	private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2),
			Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
			Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
			Map.entry("nineteen", 19));

	private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
			"sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

	private static final Map<String, Long> SCALES = Map.of("dozen", 12L, "hundred", 100L, "thousand", 1_000L, "million",
			1_000_000L, "billion", 1_000_000_000L, "trillion", 1_000_000_000_000L, "bn", 1_000_000_000L);

	/**
	 * The number that begins at a word.
	 * @return null when none does, or one too large to be a count
	 */
	static @Nullable EnglishNumber at(List<Word> words, int index) {
		Word first = words.get(index);
		EnglishNumber number = null;
		if (first.isNumber()) {
			number = digits(words, index);
		}
		else if (SMALL.containsKey(first.lower()) || TENS.containsKey(first.lower()) || isOneScale(words, index)) {
			number = words(words, index);
		}
		else if (first.lower().equals("half") && spoken(words, index + 1, "a") && spoken(words, index + 2, "dozen")) {
			number = new EnglishNumber(BigDecimal.valueOf(6), index + 3);
		}
		return (number != null && number.value().compareTo(BOUND) < 0) ? number : null;
	}

	/** A sum with its suffix, "2bn"; such short forms count nothing but money. */
	static @Nullable EnglishNumber money(List<Word> words, int index) {
		var suffixed = SUFFIXED.matcher(words.get(index).lower());
		if (!suffixed.matches()) {
			return at(words, index);
		}
		long scale = switch (suffixed.group(2)) {
			case "k" -> 1_000L;
			case "m", "mn" -> 1_000_000L;
			case "tn" -> 1_000_000_000_000L;
			default -> 1_000_000_000L;
		};
		return new EnglishNumber(new BigDecimal(suffixed.group(1)).multiply(BigDecimal.valueOf(scale)), index + 1);
	}

	EnglishNumber times(List<Word> words) {
		BigDecimal product = this.value;
		int at = this.next;
		while (at < words.size() && at - this.next < 2 && SCALES.containsKey(words.get(at).lower())) {
			product = product.multiply(BigDecimal.valueOf(SCALES.get(words.get(at).lower())));
			at++;
		}
		return new EnglishNumber(product.stripTrailingZeros().scale() <= 0 ? product.setScale(0) : product, at);
	}

	static boolean spoken(List<Word> words, int index, String lower) {
		return index >= 0 && index < words.size() && words.get(index).lower().equals(lower);
	}

	private static @Nullable EnglishNumber digits(List<Word> words, int index) {
		String digits = words.get(index).lower();
		if (!DIGITS.matcher(digits).matches()) {
			return null;
		}
		BigDecimal value = new BigDecimal(digits.replaceAll("[,   ]", ""));
		int next = index + 1;
		while (digits.length() <= 3 && next < index + 4 && spoken(words, next, "000")) {
			// "10 000" parts its thousands by a plain space
			value = value.multiply(BigDecimal.valueOf(1_000));
			next++;
		}
		return new EnglishNumber(value, next).times(words);
	}

	/** "a dozen", "a hundred", "a million". */
	private static boolean isOneScale(List<Word> words, int index) {
		return spoken(words, index, "a") && index + 1 < words.size()
				&& SCALES.containsKey(words.get(index + 1).lower());
	}

	/**
	 * Scales only fall: "two thousand three hundred", never "one hundred one hundred".
	 */
	private static EnglishNumber words(List<Word> words, int index) {
		long total = 0;
		long least = Long.MAX_VALUE;
		int next = index;
		EnglishNumber part = belowThousand(words, index);
		while (true) {
			EnglishNumber scaled = part.times(words);
			if (scaled.value().longValue() >= least) {
				return new EnglishNumber(BigDecimal.valueOf(total), next);
			}
			total += scaled.value().longValue();
			next = scaled.next();
			least = scaled.value().longValue() / part.value().longValue();
			boolean large = next > part.next() && !spoken(words, next - 1, "dozen");
			int rest = spoken(words, next, "and") ? next + 1 : next;
			if (!large || rest >= words.size() || !isWord(words.get(rest).lower())) {
				return new EnglishNumber(BigDecimal.valueOf(total), next);
			}
			part = belowThousand(words, rest);
		}
	}

	private static EnglishNumber belowThousand(List<Word> words, int index) {
		String first = words.get(index).lower();
		if (TENS.containsKey(first)) {
			int unit = spoken(words, index + 1, "-") ? index + 2 : index + 1;
			Integer units = (unit < words.size()) ? SMALL.get(words.get(unit).lower()) : null;
			boolean compound = units != null && units < 10;
			return new EnglishNumber(BigDecimal.valueOf(TENS.get(first) + (compound ? units : 0)),
					compound ? unit + 1 : index + 1);
		}
		return new EnglishNumber(BigDecimal.valueOf(SMALL.getOrDefault(first, 1)), index + 1);
	}

	/** Whether a word is a number below a hundred. */
	static boolean isWord(String lower) {
		return SMALL.containsKey(lower) || TENS.containsKey(lower);
	}

}
