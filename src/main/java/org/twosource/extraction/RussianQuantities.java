package org.twosource.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Numbers in Russian running text: "не менее восьми", "десятки", "от двух до трёх тысяч",
 * "1,2 млрд". Times, dates, years, ages and the numbers of laws are no quantities.
 */
final class RussianQuantities {

	private static final Map<String, Integer> NUMERALS = numerals();

	private static final Map<String, Long> SCALES = Map.ofEntries(Map.entry("тысяча", 1_000L),
			Map.entry("тысячи", 1_000L), Map.entry("тысяч", 1_000L), Map.entry("тысячу", 1_000L),
			Map.entry("тысячам", 1_000L), Map.entry("тысячами", 1_000L), Map.entry("тыс", 1_000L),
			Map.entry("миллион", 1_000_000L), Map.entry("миллиона", 1_000_000L), Map.entry("миллионов", 1_000_000L),
			Map.entry("миллионами", 1_000_000L), Map.entry("млн", 1_000_000L), Map.entry("миллиард", 1_000_000_000L),
			Map.entry("миллиарда", 1_000_000_000L), Map.entry("миллиардов", 1_000_000_000L),
			Map.entry("млрд", 1_000_000_000L), Map.entry("трлн", 1_000_000_000_000L));

	/** The least that a vague word can mean. */
	private static final Map<String, Long> VAGUE = Map.of("десятки", 24L, "десятков", 24L, "десятками", 24L, "сотни",
			200L, "сотен", 200L, "сотнями", 200L, "тысячи", 2_000L, "миллионы", 2_000_000L);

	private static final Set<String> NOT_COUNTED = Set.of("год", "года", "году", "годом", "лет", "г", "гг", "годы",
			"годов", "минут", "минуты", "минуту", "час", "часа", "часов", "день", "дня", "дней", "дни", "сутки",
			"суток", "неделю", "недели", "недель", "неделя", "месяц", "месяца", "месяцев", "век", "века", "веке", "раз",
			"раза", "утра", "вечера", "ночи", "летний", "летняя", "летнего", "летнюю", "градусов", "градуса", "летие",
			"годам", "дням");

	private static final Set<String> LABELS = Set.of("№", "n", "статья", "статье", "статьи", "ст", "пункт", "пункта",
			"пункте", "номер", "номером", "закон", "глава", "главы", "дом", "квартира", "маршрут", "часть", "части",
			"в", "страница", "стр", "телефон", "тел", "п", "гост", "указ", "приказ", "шахта", "школа");

	private static final List<String> LOWER = List.of("не менее чем", "не менее", "как минимум", "по меньшей мере",
			"по крайней мере", "минимум", "более чем", "более", "больше", "свыше", "не меньше");

	private static final List<String> UPPER = List.of("не более чем", "не более", "не больше", "менее чем", "менее",
			"меньше", "до", "максимум", "не свыше");

	private static final List<String> NEAR = List.of("около", "примерно", "приблизительно", "порядка", "почти",
			"где-то", "свыше чем", "ориентировочно", "всего");

	private RussianQuantities() {
	}

	/**
	 * A number with its bounds.
	 *
	 * @param from its first word, with words such as "не менее"
	 * @param to the word after its last
	 * @param imputed whether a bound was inferred from a word such as "десятки"
	 */
	record Number(int from, int to, @Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high,
			boolean imputed) {

		Figure counting(String unit, @Nullable String scope) {
			return new Figure(this.low, this.best, this.high, unit, scope, null, this.imputed);
		}

	}

	static List<Number> in(RussianWords words) {
		List<Number> numbers = new ArrayList<>();
		int i = 0;
		while (i < words.count()) {
			Number number = number(words, i);
			if (number != null) {
				numbers.add(number);
				i = number.to;
			}
			else {
				i++;
			}
		}
		return numbers;
	}

	private static @Nullable Number number(RussianWords words, int at) {
		if (!startsNumber(words, at)) {
			return null;
		}
		Value value = value(words, at);
		if (value == null) {
			return vague(words, at);
		}
		if (isLabel(words, at) || isNotCounted(words, value.to)) {
			return null;
		}
		boolean from = words.at(at - 1).equals("от") || words.at(at - 1).equals("с");
		Value upper = range(words, value.to, from);
		if (upper != null && !isNotCounted(words, upper.to)) {
			BigDecimal scale = BigDecimal.valueOf(value.scaled ? 1 : upper.scale);
			BigDecimal low = value.amount.multiply(scale);
			if (low.compareTo(upper.amount) <= 0) {
				return new Number(from ? at - 1 : at, upper.to, low, null, upper.amount, false);
			}
		}
		return bounded(words, at, value);
	}

	private static boolean startsNumber(RussianWords words, int at) {
		String word = words.at(at);
		return words.isNumber(at) || NUMERALS.containsKey(word) || VAGUE.containsKey(word) || SCALES.containsKey(word)
				|| word.equals("полтора") || word.equals("полторы") || word.equals("полутора");
	}

	private static Number bounded(RussianWords words, int at, Value value) {
		int lower = phraseBefore(words, at, LOWER);
		if (lower < at) {
			return new Number(lower, value.to, value.amount, null, null, false);
		}
		int upper = phraseBefore(words, at, UPPER);
		boolean grew = words.at(upper).equals("до") && RussianVerbs.isPast(words.at(upper - 1))
				&& words.at(upper - 1).matches("(?:вы|воз|у)рос(?:л[аои])?|увеличил.*|снизил.*|сократил.*|дошл[аои]");
		if (upper < at && !grew) {
			return new Number(upper, value.to, null, null, value.amount, false);
		}
		return new Number(phraseBefore(words, at, NEAR), value.to, null, value.amount, null, false);
	}

	/**
	 * Where one of the phrases begins that ends before the word; the word when none does.
	 */
	private static int phraseBefore(RussianWords words, int at, List<String> phrases) {
		for (String phrase : phrases) {
			String[] parts = phrase.split(" ");
			boolean same = true;
			for (int i = 0; i < parts.length; i++) {
				same &= words.at(at - parts.length + i).equals(parts[i]);
			}
			if (same) {
				return at - parts.length;
			}
		}
		return at;
	}

	/** The upper end of "от 5 до 10", "двух-трёх", "20–30", "20 или 30". */
	private static @Nullable Value range(RussianWords words, int at, boolean from) {
		boolean dash = words.isDash(at) && words.isNumber(at - 1) && words.isNumber(at + 1);
		boolean upTo = words.at(at).equals("до") && from;
		return (dash || upTo) ? value(words, at + 1) : null;
	}

	private static @Nullable Number vague(RussianWords words, int at) {
		Long low = VAGUE.get(words.at(at));
		if (low == null) {
			return null;
		}
		boolean several = words.at(at - 1).equals("несколько") || words.at(at - 1).equals("нескольких");
		Long scale = SCALES.get(words.at(at + 1));
		int to = at + 1;
		if (scale != null) {
			low = (words.at(at).startsWith("десят") ? 20L : 200L) * scale;
			to++;
		}
		if (words.isCapital(at) && at > 0) {
			return null;
		}
		BigDecimal high = (several && low == 200L) ? BigDecimal.valueOf(999) : null;
		return new Number(several ? at - 1 : at, to, BigDecimal.valueOf(low), null, high, true);
	}

	/** A number in digits or words with its scale. */
	private static @Nullable Value value(RussianWords words, int at) {
		BigDecimal amount = BigDecimal.ZERO;
		int to = at;
		if (words.isNumber(at)) {
			amount = digits(words.at(at));
			to = at + 1;
		}
		else {
			int last = Integer.MAX_VALUE;
			while (NUMERALS.containsKey(words.at(to)) && size(NUMERALS.get(words.at(to))) < size(last)) {
				last = NUMERALS.get(words.at(to));
				amount = amount.add(BigDecimal.valueOf(last));
				to++;
			}
			if (words.at(at).startsWith("полтор") || words.at(at).equals("полутора")) {
				amount = new BigDecimal("1.5");
				to = at + 1;
			}
		}
		if (amount == null) {
			return null;
		}
		Long scale = SCALES.get(words.at(to));
		if (to == at) {
			boolean single = scale != null && !VAGUE.containsKey(words.at(at)) && !words.at(at).endsWith("ов")
					&& !words.at(at).equals("тысяч") && !words.at(at).equals("тыс") && !words.at(at).startsWith("мл");
			return single ? new Value(BigDecimal.valueOf(scale), at + 1, scale, true) : null;
		}
		if (scale == null) {
			return new Value(amount, to, 1, false);
		}
		to += words.at(to + 1).equals(".") && Set.of("тыс", "млн", "млрд").contains(words.at(to)) ? 2 : 1;
		amount = amount.multiply(BigDecimal.valueOf(scale));
		Value rest = (scale >= 1_000 && NUMERALS.containsKey(words.at(to))) ? value(words, to) : null;
		return (rest != null && rest.amount.compareTo(BigDecimal.valueOf(1_000)) < 0)
				? new Value(amount.add(rest.amount), rest.to, scale, true)
				: new Value(amount.stripTrailingZeros().setScale(Math.max(0, amount.stripTrailingZeros().scale())), to,
						scale, true);
	}

	/** Units, tens and hundreds follow one another in falling order. */
	private static int size(int number) {
		return (number >= 1_000) ? 4 : (number >= 100) ? 3 : (number >= 20) ? 2 : 1;
	}

	/** "3 500" and "54,7"; null for what is no plain number: "4:40", "10.02", "2-я". */
	private static @Nullable BigDecimal digits(String word) {
		String plain = word.replaceAll("[\\s\u00A0\u202F\u2009]", "");
		if (plain.length() > 15 || !plain.matches("\\d+(?:[,.]\\d+)?")) {
			return null;
		}
		return new BigDecimal(plain.replace(',', '.'));
	}

	private static boolean isLabel(RussianWords words, int at) {
		String before = words.at(at - 1);
		if (before.equals("из") && words.isNumber(at) && words.isWord(at - 2)) {
			return true;
		}
		if (words.isDash(at - 1) && at > 1 && words.end(at - 2) == words.start(at - 1)) {
			return true;
		}
		return words.isNumber(at) && LABELS.contains(before);
	}

	private static boolean isNotCounted(RussianWords words, int next) {
		String after = words.at(next);
		boolean glued = words.at(next).equals("-");
		boolean clock = after.equals("часов") && Set.of("в", "к", "после").contains(words.at(next - 2));
		boolean lasting = after.startsWith("час") && lasts(words, next);
		return glued || clock || (NOT_COUNTED.contains(after) && !lasting) || RussianMonths.month(after).isPresent();
	}

	/** "длилась около трёх часов" counts hours. */
	private static boolean lasts(RussianWords words, int next) {
		for (int i = next - 1; i >= next - 5; i--) {
			if (words.at(i).startsWith("длил") || words.at(i).startsWith("продолжал")) {
				return true;
			}
		}
		return false;
	}

	private static Map<String, Integer> numerals() {
		Map<String, Integer> numerals = new HashMap<>();
		for (String line : RussianWords.list("russian-numerals.txt")) {
			int space = line.indexOf(' ');
			numerals.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
		}
		return Map.copyOf(numerals);
	}

	private record Value(BigDecimal amount, int to, long scale, boolean scaled) {

	}

}
