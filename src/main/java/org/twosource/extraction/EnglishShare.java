package org.twosource.extraction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A share of a whole in English words: "half of", "two thirds of", "one in five".
 *
 * @param percent how much it is
 * @param next the index after its last word
 */
record EnglishShare(BigDecimal percent, int next) {

	private static final Map<String, Integer> PARTS = Map.of("half", 2, "halves", 2, "third", 3, "thirds", 3, "quarter",
			4, "quarters", 4, "fifth", 5, "fifths", 5, "tenth", 10, "tenths", 10);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** The share that begins at a word; null when none does. */
	static @Nullable EnglishShare at(List<Word> words, int number) {
		String after = lower(words, number + 1);
		if (lower(words, number).equals("half")
				&& (after.equals("of") || after.equals("the") || after.equals("its") || after.equals("their"))) {
			return new EnglishShare(new BigDecimal(50), after.equals("of") ? number + 2 : number + 1);
		}
		EnglishNumber first = (lower(words, number).equals("a") && PARTS.containsKey(after))
				? new EnglishNumber(BigDecimal.ONE, number + 1) : EnglishNumber.at(words, number);
		if (first == null || first.value().signum() <= 0) {
			return null;
		}
		int part = lower(words, first.next()).equals("-") ? first.next() + 1 : first.next();
		Integer parts = PARTS.get(lower(words, part));
		if (parts != null && lower(words, part + 1).equals("of")) {
			return new EnglishShare(percent(first.value(), BigDecimal.valueOf(parts)), part + 2);
		}
		return ofSome(words, first);
	}

	/** "one in five people", not "one in 2019" or "two in ten minutes". */
	private static @Nullable EnglishShare ofSome(List<Word> words, EnglishNumber first) {
		String link = lower(words, first.next());
		boolean outOf = link.equals("out") && lower(words, first.next() + 1).equals("of");
		int whole = link.equals("in") ? first.next() + 1 : first.next() + 2;
		EnglishNumber of = ((link.equals("in") || outOf) && whole < words.size()) ? EnglishNumber.at(words, whole)
				: null;
		boolean sound = of != null && first.value().compareTo(of.value()) < 0 && of.value().compareTo(HUNDRED) <= 0
				&& first.value().compareTo(BigDecimal.TEN) < 0
				&& (outOf || !EnglishLabels.isTime(lower(words, of.next())));
		return sound ? new EnglishShare(percent(first.value(), of.value()), of.next()) : null;
	}

	private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
		BigDecimal percent = part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
		return percent.stripTrailingZeros().scale() <= 0 ? percent.setScale(0) : percent;
	}

	private static String lower(List<Word> words, int index) {
		return (index < words.size()) ? words.get(index).lower() : "";
	}

}
