package org.twosource.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of an English sentence that count or measure something: "at least eight",
 * "dozens more", "several hundred", "roughly 10,000", "between 15 and 20", "one in five".
 * Dates, times, ages, addresses, names and labels are no quantities.
 */
final class EnglishQuantities {

	private static final Map<String, Long> SCALES = Map.of("dozen", 12L, "hundred", 100L, "thousand", 1_000L, "million",
			1_000_000L, "billion", 1_000_000_000L);

	/** The least that a vague plural can mean: two of it; a score is twenty. */
	private static final Map<String, Long> PLURALS = Map.of("tens", 20L, "dozens", 24L, "scores", 40L, "hundreds", 200L,
			"thousands", 2_000L, "millions", 2_000_000L, "billions", 2_000_000_000L);

	private static final Set<String> UNTOLD = Set.of("unknown", "unspecified", "undetermined", "undisclosed",
			"uncertain", "unclear", "large", "small", "growing", "considerable", "significant", "substantial", "huge",
			"great", "increasing", "unprecedented", "record", "untold", "but", "and", ",", "still", "very", "yet");

	private static final Map<String, String> CURRENCIES = Map.of("$", "dollars", "€", "euros", "£", "pounds", "¥",
			"yen", "₸", "tenge", "₽", "rubles", "₴", "hryvnias", "₹", "rupees");

	private static final Set<String> BEGINNINGS = beginnings();

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * A quantity with the words it covers.
	 *
	 * @param from the index of its first word
	 * @param to the index after its last word
	 */
	record Placed(int from, int to, Quantity quantity) {

	}

	private final List<Word> words;

	private final List<Placed> found = new ArrayList<>();

	private EnglishQuantities(List<Word> words) {
		this.words = words;
		int at = 0;
		while (at < words.size()) {
			at = read(at);
		}
	}

	static List<Quantity> in(String text, Span span) {
		return in(Word.in(text, span)).stream().map(Placed::quantity).toList();
	}

	/** The quantities among the words of a sentence, in their order; none overlap. */
	static List<Placed> in(List<Word> words) {
		return new EnglishQuantities(words).found;
	}

	private int read(int start) {
		if (!isBegin(this.words.get(start).lower())) {
			return start + 1;
		}
		int after = EnglishLabels.skip(this.words, start);
		if (after > start) {
			return after;
		}
		int number = start;
		EnglishBound bound = EnglishBound.EXACT;
		for (int length = Math.min(3, this.words.size() - start - 1); length > 0; length--) {
			EnglishBound named = EnglishBound.of(phrase(start, length));
			if (named != null) {
				bound = named;
				number = start + length;
				break;
			}
		}
		if (number > start && EnglishLabels.skip(this.words, number) > number) {
			return EnglishLabels.skip(this.words, number);
		}
		Placed placed = quantity(start, number, bound);
		if (placed == null) {
			return start + 1;
		}
		this.found.add(placed);
		return Math.max(placed.to(), start + 1);
	}

	/** Most words begin no quantity; they are passed over at once. */
	static boolean isBegin(String lower) {
		return !lower.isEmpty()
				&& (Character.isDigit(lower.charAt(0)) || BEGINNINGS.contains(lower) || EnglishNumber.isWord(lower));
	}

	private @Nullable Placed quantity(int start, int number, EnglishBound bound) {
		String lower = lower(number);
		if (CURRENCIES.containsKey(lower)) {
			return numeric(start, number + 1, bound, CURRENCIES.get(lower));
		}
		if (lower.equals("between") || lower.equals("from")) {
			return range(start, number);
		}
		Placed placed = untold(start, number);
		placed = (placed != null) ? placed : vague(start, number, bound);
		placed = (placed != null) ? placed : share(start, number, bound);
		return (placed != null) ? placed : numeric(start, number, bound, null);
	}

	/** "an unknown but large number of": a figure nobody gives yet. */
	private @Nullable Placed untold(int start, int number) {
		if (!lower(number).equals("a") && !lower(number).equals("an")) {
			return null;
		}
		int at = number + 1;
		while (at < number + 7 && UNTOLD.contains(lower(at))) {
			at++;
		}
		boolean told = at > number + 1 && lower(at).equals("number") && lower(at + 1).equals("of");
		return told ? placed(start, at + 2, null, null, null, false, null) : null;
	}

	private @Nullable Placed vague(int start, int number, EnglishBound bound) {
		String lower = lower(number);
		if (lower.equals("several") || (lower.equals("a") && lower(number + 1).equals("few"))) {
			int at = lower.equals("several") ? number + 1 : number + 2;
			Long scale = SCALES.get(lower(at));
			if (scale != null) {
				long high = (scale == 12) ? 99 : 10 * scale - 1;
				return placed(start, at + 1, decimal(2 * scale), null, decimal(high), true, null);
			}
			return placed(start, at, decimal(3), null, null, true, null);
		}
		if (lower.equals("a") && lower(number + 1).equals("handful")) {
			return placed(start, of(number + 2), decimal(3), null, decimal(9), true, null);
		}
		if (lower.equals("a") && lower(number + 1).equals("couple")) {
			return placed(start, of(number + 2), null, decimal(2), null, false, null);
		}
		Long least = PLURALS.get(lower);
		if (least == null || isName(number)) {
			return null;
		}
		int at = number + 1;
		if (lower(at).equals("of") && PLURALS.getOrDefault(lower(at + 1), 0L) >= 200) {
			least *= PLURALS.get(lower(at + 1)) / 2;
			at += 2;
		}
		boolean vague = bound != EnglishBound.HIGH && !(lower.equals("tens") && at == number + 1);
		return vague ? placed(start, of(at), decimal(least), null, null, true, null) : null;
	}

	/** "the Black Hundreds" is a name, not a number. */
	private boolean isName(int index) {
		return index > 0 && this.words.get(index).capital() && this.words.get(index - 1).isLetters()
				&& this.words.get(index - 1).capital();
	}

	/** "half of", "one in five": a share of a whole, in percent. */
	private @Nullable Placed share(int start, int number, EnglishBound bound) {
		EnglishShare share = EnglishShare.at(this.words, number);
		return (share != null) ? placed(start, share.next(), share.percent(), bound, "percent") : null;
	}

	private @Nullable Placed range(int start, int number) {
		if (number + 2 >= this.words.size()) {
			return null;
		}
		EnglishNumber low = EnglishNumber.at(this.words, number + 1);
		if (low == null || low.next() + 1 >= this.words.size()
				|| !Set.of("and", "to", "-", "–").contains(lower(low.next()))) {
			return null;
		}
		EnglishNumber high = EnglishNumber.at(this.words, low.next() + 1);
		if (high == null || EnglishLabels.isLabelled(this.words, number + 1, high.next())) {
			return null;
		}
		if (lower(number).equals("from")) {
			// "rose from 8 to 12" tells of the 12
			return placed(low.next() + 1, high.next(), high.value(), EnglishBound.EXACT, unit(high.next(), null));
		}
		return between(start, low, high, null);
	}

	private @Nullable Placed between(int start, EnglishNumber low, EnglishNumber high, @Nullable String currency) {
		BigDecimal least = low.value();
		if (scaled(high) && least.compareTo(HUNDRED.multiply(BigDecimal.TEN)) < 0) {
			// "2 to 3 million" means two million to three million
			least = least.multiply(decimal(SCALES.getOrDefault(lower(high.next() - 1), 1L)));
		}
		if (least.compareTo(high.value()) >= 0) {
			return null;
		}
		return placed(start, high.next(), least, null, high.value(), false, unit(high.next(), currency));
	}

	private boolean scaled(EnglishNumber number) {
		return SCALES.containsKey(lower(number.next() - 1)) && number.value().compareTo(HUNDRED) > 0;
	}

	private @Nullable Placed numeric(int start, int number, EnglishBound bound, @Nullable String currency) {
		if (number >= this.words.size()) {
			return null;
		}
		EnglishNumber first = (currency != null) ? EnglishNumber.money(this.words, number)
				: EnglishNumber.at(this.words, number);
		if (first == null) {
			return null;
		}
		int next = first.next();
		String between = lower(next);
		if (bound == EnglishBound.EXACT && Set.of("-", "–", "to", "or").contains(between)
				&& next + 1 < this.words.size()) {
			EnglishNumber second = EnglishNumber.at(this.words, next + 1);
			Placed range = (second != null && isCloseBy(between, first, second))
					? between(start, first, second, currency) : null;
			if (range != null && !EnglishLabels.isLabelled(this.words, number, second.next())) {
				return range;
			}
			if (second != null && between.length() == 1) {
				return null;
			}
		}
		if (currency == null && EnglishLabels.isLabelled(this.words, number, next)) {
			return null;
		}
		if (lower(next).equals("or") && lower(next + 1).equals("more")) {
			return placed(start, next + 2, first.value(), EnglishBound.LOW, unit(next + 2, currency));
		}
		if (lower(next).equals("or") && lower(next + 1).equals("so")) {
			return placed(start, next + 2, first.value(), EnglishBound.ABOUT, unit(next + 2, currency));
		}
		if (lower(next).equals("+") || (lower(next).equals("-") && lower(next + 1).equals("plus"))) {
			int to = lower(next).equals("+") ? next + 1 : next + 2;
			return placed(start, to, first.value(), EnglishBound.LOW, unit(to, currency));
		}
		return placed(start, next, first.value(), bound, unit(next, currency));
	}

	/** "two or three", but not "one or 500". */
	private static boolean isCloseBy(String between, EnglishNumber first, EnglishNumber second) {
		return !between.equals("or") || second.value().subtract(first.value()).compareTo(BigDecimal.TEN) <= 0;
	}

	private @Nullable String unit(int next, @Nullable String currency) {
		boolean percent = lower(next).equals("percent") || lower(next).equals("%")
				|| (lower(next).equals("per") && lower(next + 1).equals("cent"))
				|| (lower(next).equals("percentage") && lower(next + 1).startsWith("point"));
		return percent ? "percent" : currency;
	}

	private Placed placed(int from, int to, BigDecimal value, EnglishBound bound, @Nullable String unit) {
		return new Placed(from, to, bound.on(value, span(from, to), unit));
	}

	private Placed placed(int from, int to, @Nullable BigDecimal low, @Nullable BigDecimal best,
			@Nullable BigDecimal high, boolean imputed, @Nullable String unit) {
		return new Placed(from, to, new Quantity(span(from, to), low, best, high, imputed, unit));
	}

	private Span span(int from, int to) {
		return new Span(this.words.get(from).span().start(), this.words.get(to - 1).span().end());
	}

	private static Set<String> beginnings() {
		Set<String> beginnings = new HashSet<>(Set.of("a", "an", "several", "half", "between", "from"));
		EnglishBound.phrases().forEach((phrase) -> beginnings.add(phrase.split(" ")[0]));
		beginnings.addAll(PLURALS.keySet());
		beginnings.addAll(CURRENCIES.keySet());
		return Set.copyOf(beginnings);
	}

	private static BigDecimal decimal(long number) {
		return BigDecimal.valueOf(number);
	}

	private int of(int index) {
		return lower(index).equals("of") && index + 1 < this.words.size() ? index + 1 : index;
	}

	private String lower(int index) {
		return (index < this.words.size()) ? this.words.get(index).lower() : "";
	}

	private String phrase(int start, int length) {
		return this.words.subList(start, start + length).stream().map(Word::lower).collect(Collectors.joining(" "));
	}

}
