package org.twosource.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the casualty figures and the statistics of a Russian sentence. Units are those of
 * English figures where people come to harm, and for a share; else the noun counted.
 */
final class RussianFigures {

	private static final Map<String, String> HARMS = harms();

	private static final Set<String> CONJUNCTIONS = Set.of("и", "а", "но", "однако", "тогда", "причем", "причём",
			"или");

	private static final Set<String> INHERITING = Set.of("том", "из", "среди", "включая");

	private static final Set<String> FEW = Set.of("один", "одна", "одно", "одного", "одной", "одному", "одним", "одном",
			"одну");

	private static final Set<String> PEOPLE = Set.of("человек", "человека", "люди", "людей", "человеку");

	private static final Set<String> SHARE = Set.of("процент", "процента", "процентов", "процентами", "процентам", "%",
			"проц");

	private static final int SHORTEST = 3;

	private RussianFigures() {
	}

	/**
	 * The figures of a sentence, in order, each with the clause that gives it.
	 * @param sentence one sentence without its citation
	 */
	static List<Found> in(String text, Span sentence) {
		RussianWords words = new RussianWords(text, sentence);
		List<RussianQuantities.Number> numbers = RussianQuantities.in(words);
		List<Found> found = new ArrayList<>();
		int reached = 0;
		String unit = null;
		for (int i = 0; i < numbers.size(); i++) {
			RussianQuantities.Number number = numbers.get(i);
			int next = (i + 1 < numbers.size()) ? numbers.get(i + 1).from() : words.count();
			int from = clauseStart(words, number.from(), reached);
			int to = clauseEnd(words, number.to(), next);
			String harm = harm(words, from, to, number);
			if (harm == null && unit != null && inherits(words, Math.max(0, from - 3), number.from())) {
				harm = unit;
			}
			Found one = found(text, words, number, from, to, harm);
			if (one != null) {
				found.add(one);
				reached = to;
				unit = harm;
			}
		}
		return found;
	}

	private static @Nullable Found found(String text, RussianWords words, RussianQuantities.Number number, int from,
			int to, @Nullable String harm) {
		String written = words.span(number.from(), number.to()).of(text);
		if (to - from < 2) {
			return null;
		}
		Span span = words.span(from, to).trimmed(text);
		if (harm != null) {
			return new Found(Kind.CASUALTY, span, number.counting(harm, "all"), written);
		}
		if (FEW.contains(words.at(number.from())) || to <= number.to() && to - from < SHORTEST) {
			return null;
		}
		return new Found(Kind.STATISTIC, span, number.counting(unit(words, number.to()), null), written);
	}

	private static int clauseStart(RussianWords words, int number, int reached) {
		int start = number;
		while (start > reached && !isBoundary(words, start - 1)) {
			if (CONJUNCTIONS.contains(words.at(start - 1)) && hasPredicate(words, start, number)) {
				return start;
			}
			start--;
		}
		if (words.at(start).equals("в") && words.at(start + 1).equals("том") && start + 3 <= number) {
			return start + 3;
		}
		while (start < number && (CONJUNCTIONS.contains(words.at(start)) || words.at(start).equals("что"))) {
			start++;
		}
		return start;
	}

	private static int clauseEnd(RussianWords words, int number, int next) {
		int end = number;
		while (end < words.count() && !isBoundary(words, end) && end < next) {
			if (CONJUNCTIONS.contains(words.at(end)) && (next < words.count() && noBoundary(words, end, next)
					|| hasPredicate(words, end, Math.min(words.count(), end + 6)))) {
				break;
			}
			end++;
		}
		return end;
	}

	private static boolean noBoundary(RussianWords words, int from, int to) {
		for (int i = from; i < to; i++) {
			if (isBoundary(words, i)) {
				return false;
			}
		}
		return true;
	}

	private static boolean hasPredicate(RussianWords words, int from, int to) {
		for (int i = from; i < to; i++) {
			if (isBoundary(words, i)) {
				return false;
			}
			if (RussianVerbs.isPast(words.at(i)) || RussianVerbs.isPassive(words.at(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isBoundary(RussianWords words, int word) {
		String mark = words.at(word);
		return switch (mark) {
			case ",", ";", ":", "(", ")", "!", "?", "…" -> true;
			case "." -> !Character.isDigit(words.at(word - 1).isEmpty() ? ' ' : words.at(word - 1).charAt(0))
					&& !Set.of("тыс", "млн", "млрд", "руб").contains(words.at(word - 1));
			default -> words.isDash(word) && words.at(word - 1).equals(",");
		};
	}

	/** "в том числе 640 детей" counts the same harm as the number before it. */
	private static boolean inherits(RussianWords words, int from, int number) {
		for (int i = from; i < number; i++) {
			if (INHERITING.contains(words.at(i))) {
				return true;
			}
		}
		return false;
	}

	/** What happened to those counted, by the word nearest to the number. */
	private static @Nullable String harm(RussianWords words, int from, int to, RussianQuantities.Number number) {
		for (int distance = 0; distance < to - from; distance++) {
			String after = (number.to() + distance < to) ? unitOf(words.at(number.to() + distance)) : null;
			String before = (number.from() - 1 - distance >= from) ? unitOf(words.at(number.from() - 1 - distance))
					: null;
			if (after != null || before != null) {
				return SHARE.contains(words.at(number.to())) || isMoney(words.at(number.to())) ? null
						: (after != null) ? after : before;
			}
		}
		return null;
	}

	private static boolean isMoney(String word) {
		return word.startsWith("рубл") || word.startsWith("доллар") || word.startsWith("тенге")
				|| word.startsWith("евро") || word.startsWith("сом") && word.length() < 6;
	}

	private static @Nullable String unitOf(String word) {
		for (int length = Math.min(10, word.length()); length >= 4; length--) {
			String unit = HARMS.get(word.substring(0, length));
			if (unit != null) {
				return unit;
			}
		}
		return null;
	}

	/** The noun counted, as a dictionary of plurals would give it. */
	private static String unit(RussianWords words, int after) {
		int noun = after;
		if (SHARE.contains(words.at(noun))) {
			return "percent";
		}
		while (noun < after + 4 && words.at(noun).matches("(?:.*(?:ых|их|ого|его|ные|ая|ый)|из|[\\d ]+|еще|самых)")
				&& words.isWord(noun + 1)) {
			noun++;
		}
		if (!words.isWord(noun) || PEOPLE.contains(words.at(noun))) {
			return "people";
		}
		return RussianNominative.ofGenitive(words.written(noun));
	}

	private static Map<String, String> harms() {
		Map<String, String> harms = new LinkedHashMap<>();
		for (String line : WordList.of("russian-harms.txt")) {
			int equals = line.indexOf(" = ");
			harms.put(RussianWords.plain(line.substring(0, equals)), line.substring(equals + 3));
		}
		return Map.copyOf(harms);
	}

}
