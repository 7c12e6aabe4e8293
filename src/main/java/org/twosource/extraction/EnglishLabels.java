package org.twosource.extraction;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Numbers of an English sentence that name a thing or a time instead of counting. */
final class EnglishLabels {

	private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
			"sep", "sept", "oct", "nov", "dec");

	private static final Set<String> NAMED = WordList.of("english-numbered-things.txt");

	/** Labels that a full stop shortens. */
	private static final Set<String> SHORTENED = Set.of("no", "vol", "p", "pp", "art", "sec", "ch");

	private static final Set<String> NUMERIC = Set.of("percent", "per", "more", "other", "million", "billion",
			"thousand", "hundred", "dozen", "ethnic", "young", "local");

	private static final Set<String> AGES = Set.of("age", "aged", "ages");

	private static final Set<String> STREETS = Set.of("street", "st", "avenue", "ave", "road", "rd", "boulevard",
			"blvd", "drive", "dr", "lane", "ln", "court", "ct", "place", "pl", "way", "terrace", "parkway", "pkwy",
			"highway", "hwy", "circle", "square", "row", "block");

	private static final Set<String> TIMES = Set.of("second", "seconds", "minute", "minutes", "hour", "hours", "day",
			"days", "week", "weeks", "month", "months", "year", "years", "decade", "decades", "century", "centuries",
			"times", "o'clock", "night", "nights", "weekend", "weekends");

	private static final Set<String> AT_A_YEAR = Set.of("in", "since", "of", "by", "until", "during", "before", "after",
			"from", "the", "early", "late", "mid", "through", "to", "and", "for", "summer", "autumn", "fall", "winter",
			"spring", "between", "back", "this", "year");

	private static final Set<String> WEAPONS = Set.of("caliber", "calibre", "cal", "gauge", "mm", "millimeter",
			"magnum", "round");

	private static final Set<String> SCORES = Set.of("won", "win", "wins", "lost", "lose", "beat", "beats", "defeated",
			"score", "vote", "voted", "victory", "loss", "lead", "led", "leads");

	/**
	 * What may hold a number to its noun by a hyphen without naming a length or an age.
	 */
	private static final Set<String> COUNTING = Set.of("strong", "plus");

	private EnglishLabels() {
	}

	/**
	 * Where to read on when a word begins a time of day, a telephone number or the like.
	 * @return the index itself when it does not
	 */
	static int skip(List<Word> words, int at) {
		Word word = words.get(at);
		if (!word.isNumber()) {
			return at;
		}
		int end = at + 1;
		while (end + 1 < words.size() && words.get(end).joined() && words.get(end + 1).joined()
				&& isJoint(words.get(end).lower()) && words.get(end + 1).isNumber()) {
			end += 2;
		}
		boolean chain = end > at + 3;
		boolean pair = end == at + 3
				&& (!isHyphen(words.get(at + 1).lower()) || isCode(words, at) || SCORES.contains(lower(words, at - 1)));
		return (chain || pair) ? end : at;
	}

	/** Whether a number names or dates something, or tells an age. */
	static boolean isLabelled(List<Word> words, int from, int to) {
		return isInsideName(words, from, to) || isDate(words, from, to) || isClock(words, to) || isAge(words, from, to)
				|| isPlace(words, from, to) || isIdiom(words, from, to) || WEAPONS.contains(lower(words, to));
	}

	static boolean isTime(String lower) {
		return TIMES.contains(lower);
	}

	private static boolean isHyphen(String mark) {
		return mark.equals("-") || mark.equals("–");
	}

	private static boolean isJoint(String mark) {
		return mark.length() == 1 && ":/-–.".contains(mark);
	}

	/** "555-0134": the second part is longer than a range would write it. */
	private static boolean isCode(List<Word> words, int at) {
		String first = words.get(at).lower();
		String second = words.get(at + 2).lower();
		return second.startsWith("0") || (first.length() > 1 && second.length() < first.length())
				|| (first.length() == 3 && second.length() == 4) || (isYear(words.get(at)) && second.length() <= 4)
				|| second.compareTo(first) <= 0 && second.length() == first.length();
	}

	private static boolean isInsideName(List<Word> words, int from, int to) {
		Word first = words.get(from);
		Word before = (from > 0) ? words.get(from - 1) : null;
		Word after = (to < words.size()) ? words.get(to) : null;
		if (after != null && after.joined() && isHyphen(after.lower())) {
			return to + 1 < words.size() && words.get(to + 1).joined() && !COUNTING.contains(lower(words, to + 1));
		}
		if (before == null) {
			return after == null || (first.isNumber() && after.joined() && ".)".contains(after.lower()));
		}
		if (before.lower().equals("#") || (first.joined() && isBond(words, from))) {
			return true;
		}
		int noun = (before.lower().equals(":") || before.lower().equals(".")) ? from - 2 : from - 1;
		if (NAMED.contains(lower(words, noun)) && (first.isNumber() || noun == from - 1)
				&& !(before.lower().equals(".") && !SHORTENED.contains(lower(words, noun)))) {
			return true;
		}
		boolean capital = before.isLetters() && before.capital() && from > 1 && first.isNumber();
		return capital && !isCounted(after) && !isPercent(after);
	}

	/** "In Lyon 300 shops closed" counts; "the Airbus 320 landed" does not. */
	private static boolean isCounted(@Nullable Word word) {
		return word != null && word.isLetters() && !word.capital()
				&& (word.lower().endsWith("s") || EnglishPeople.isPlural(word.lower())
						|| EnglishHarms.isHarm(word.lower()) || NUMERIC.contains(word.lower()));
	}

	private static boolean isPercent(@Nullable Word word) {
		return word != null && word.lower().equals("%");
	}

	/** "AK-47", "(.45", "@5": tied to what stands before it. */
	private static boolean isBond(List<Word> words, int from) {
		String before = words.get(from - 1).lower();
		boolean hyphen = (before.equals("-") || before.equals("/")) && words.get(from - 1).joined();
		return hyphen || ".@_&".contains(before) && !(from > 1 && words.get(from - 1).joined() && before.equals("."));
	}

	private static boolean isDate(List<Word> words, int from, int to) {
		Word number = words.get(from);
		boolean month = isMonth(words, from - 1) || (lower(words, from - 1).equals(".") && isMonth(words, from - 2))
				|| isMonth(words, to);
		boolean day = number.isNumber() && number.lower().length() <= 2;
		if (month && (day || isYear(number))) {
			return true;
		}
		if (!isYear(number)) {
			return false;
		}
		boolean counts = to < words.size() && words.get(to).isLetters() && !words.get(to).capital()
				&& EnglishPeople.isPlural(lower(words, to)) && !AT_A_YEAR.contains(lower(words, from - 1));
		return !counts;
	}

	private static boolean isMonth(List<Word> words, int at) {
		return at >= 0 && at < words.size() && words.get(at).capital() && MONTHS.contains(words.get(at).lower());
	}

	private static boolean isYear(Word word) {
		String digits = word.lower();
		return digits.length() == 4 && word.isNumber() && digits.compareTo("1700") >= 0 && digits.compareTo("2100") < 0;
	}

	private static boolean isClock(List<Word> words, int to) {
		String after = lower(words, to);
		return after.equals("pm") || after.equals("am") || after.equals("o'clock") || after.equals("noon")
				|| after.equals("midnight") || ((after.equals("a") || after.equals("p"))
						&& lower(words, to + 1).equals(".") && lower(words, to + 2).equals("m"));
	}

	private static boolean isAge(List<Word> words, int from, int to) {
		String before = lower(words, from - 1);
		if (AGES.contains(before) || isUnitOfAge(words, to)) {
			return true;
		}
		if (!words.get(from).isNumber() || words.get(from).lower().length() > 3) {
			return false;
		}
		String after = lower(words, to);
		boolean apposed = before.equals(",") && from > 1 && words.get(from - 2).isLetters()
				&& (words.get(from - 2).capital() || isPersonBefore(words, from - 2))
				&& (after.isEmpty() || ",.;)".contains(after) || after.equals("of") || after.equals("and"));
		boolean bracketed = before.equals("(") && after.equals(")");
		boolean listed = isListedAge(words, from);
		return apposed || bracketed || listed;
	}

	private static boolean isPersonBefore(List<Word> words, int at) {
		return EnglishPeople.isSingular(words.get(at).lower());
	}

	/** "ages 13, 17 and 19". */
	private static boolean isListedAge(List<Word> words, int from) {
		for (int at = from - 1; at >= Math.max(0, from - 10); at--) {
			String lower = words.get(at).lower();
			if (AGES.contains(lower)) {
				return true;
			}
			if (!words.get(at).isNumber()
					&& !Set.of(",", "and", "or", "to", "between", "from", "-", "–").contains(lower)) {
				return false;
			}
		}
		return false;
	}

	private static boolean isUnitOfAge(List<Word> words, int to) {
		return isTime(lower(words, to)) && (lower(words, to + 1).equals("old")
				|| (lower(words, to + 1).equals("of") && lower(words, to + 2).equals("age")));
	}

	private static boolean isPlace(List<Word> words, int from, int to) {
		if (!words.get(from).isNumber()) {
			return false;
		}
		if (lower(words, to).equals("block") || lower(words, to).equals("blk")) {
			return true;
		}
		for (int at = to; at < Math.min(words.size(), to + 5) && words.get(at).capital(); at++) {
			if (at > to - 1 && STREETS.contains(words.get(at).lower())) {
				return true;
			}
			if (lower(words, at + 1).equals(".")) {
				at++;
			}
		}
		return Set.of("at", "near").contains(lower(words, from - 1)) && to < words.size() && words.get(to).capital();
	}

	/** "one another", "no one", "one day": nothing is counted. */
	private static boolean isIdiom(List<Word> words, int from, int to) {
		if (!words.get(from).lower().equals("one")) {
			return false;
		}
		return Set.of("no", "any", "every", "each", "this", "that", "the", "another", "some")
			.contains(lower(words, from - 1))
				|| Set.of("another", "way", "day", "thing", "can", "could", "should", "would", "must", "time")
					.contains(lower(words, to));
	}

	private static String lower(List<Word> words, int at) {
		return (at >= 0 && at < words.size()) ? words.get(at).lower() : "";
	}

}
