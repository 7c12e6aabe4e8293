package org.twosource.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates in English: "on the night of February 7–8", "16 May 2019", "last week", "three
 * days ago".
 */
final class EnglishDates {

	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1),
			Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
			Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
			Map.entry("ten", 10));

	private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

	private static final Pattern DATED = Pattern.compile("\\b(?:(?<month>" + EnglishMonths.PATTERN
			+ ")\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[–-]\\s?(?<until>\\d{1,2}))?(?!\\d)(?:,?\\s+(?<year>\\d{4}))?"
			+ "|(?<firstDay>\\d{1,2})(?:st|nd|rd|th)?(?:[–-](?<firstUntil>\\d{1,2}))?(?:\\s+of)?\\s+(?<afterDay>"
			+ EnglishMonths.PATTERN + ")(?:,?\\s+(?<afterYear>\\d{4}))?" + "|(?<monthOnly>" + EnglishMonths.PATTERN
			+ "),?\\s+(?<monthYear>(?:19|20)\\d{2})" + "|(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2}))(?!\\d)");

	private static final Pattern RELATIVE = Pattern.compile("\\b(?:(?<near>yesterday|today|tonight)"
			+ "|(?<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})\\s(?<unit>days?|weeks?|months?"
			+ "|years?)\\s(?:ago|earlier)|(?<which>last|this|past)\\s(?<period>week|month|year|night)(?:[’']s)?"
			+ "|(?:(?:on|last|this|late|early)\\s)(?<weekday>" + WEEKDAY + "))\\b", Pattern.CASE_INSENSITIVE);

	/**
	 * Looking for these first costs less than looking for all that they may be part of.
	 */
	private static final List<String> COUNTED_FROM_NOW = List.of("day", "night", "week", "month", "year");

	private EnglishDates() {
	}

	static List<DatedSpan> in(String text, Span sentence, @Nullable LocalDate written) {
		List<DatedSpan> dates = new ArrayList<>();
		String words = sentence.of(text);
		if (words.chars().anyMatch(Character::isDigit)) {
			absolute(text, sentence, written, dates);
		}
		if (COUNTED_FROM_NOW.stream().anyMatch(words::contains)) {
			relative(text, sentence, written, dates);
		}
		return dates;
	}

	private static void absolute(String text, Span sentence, @Nullable LocalDate written, List<DatedSpan> dates) {
		Matcher dated = DATED.matcher(text).region(sentence.start(), sentence.end());
		while (dated.find()) {
			dates.add(absolute(dated, written));
		}
	}

	private static void relative(String text, Span sentence, @Nullable LocalDate written, List<DatedSpan> dates) {
		Matcher relative = RELATIVE.matcher(text).region(sentence.start(), sentence.end());
		while (relative.find()) {
			dates.add(relative(relative, written));
		}
	}

	private static DatedSpan absolute(Matcher dated, @Nullable LocalDate written) {
		Span span = new Span(dated.start(), dated.end());
		if (dated.group("month") != null) {
			return days(span, dated.group("month"), dated.group("day"), dated.group("until"), dated.group("year"),
					written);
		}
		if (dated.group("firstDay") != null) {
			return days(span, dated.group("afterDay"), dated.group("firstDay"), dated.group("firstUntil"),
					dated.group("afterYear"), written);
		}
		if (dated.group("iso") != null) {
			String[] parts = dated.group("iso").split("-");
			int month = Integer.parseInt(parts[1]);
			LocalDate day = (month >= 1 && month <= 12)
					? Calendar.day(Integer.valueOf(parts[0]), Month.of(month), Integer.parseInt(parts[2]), null) : null;
			return new DatedSpan(span, day, day, false);
		}
		YearMonth month = YearMonth.of(Integer.parseInt(dated.group("monthYear")),
				EnglishMonths.of(dated.group("monthOnly")));
		return new DatedSpan(span, month.atDay(1), month.atEndOfMonth(), false);
	}

	private static DatedSpan days(Span span, String monthName, String first, @Nullable String last,
			@Nullable String yearGiven, @Nullable LocalDate written) {
		Month month = EnglishMonths.of(monthName);
		Integer year = (yearGiven != null) ? Integer.valueOf(yearGiven) : null;
		LocalDate from = Calendar.day(year, month, Integer.parseInt(first), written);
		LocalDate to = (last != null) ? Calendar.day(year, month, Integer.parseInt(last), written) : from;
		boolean ordered = from != null && to != null && !to.isBefore(from);
		return new DatedSpan(span, from, ordered ? to : from, false);
	}

	private static DatedSpan relative(Matcher relative, @Nullable LocalDate written) {
		Span span = new Span(relative.start(), relative.end());
		if (written == null) {
			return new DatedSpan(span, null, null, true);
		}
		if (relative.group("near") != null) {
			LocalDate day = relative.group("near").equalsIgnoreCase("yesterday") ? written.minusDays(1) : written;
			return new DatedSpan(span, day, day, true);
		}
		if (relative.group("number") != null) {
			return ago(span, number(relative.group("number")), relative.group("unit").toLowerCase(Locale.ROOT),
					written);
		}
		if (relative.group("weekday") != null) {
			DayOfWeek weekday = DayOfWeek.valueOf(relative.group("weekday").toUpperCase(Locale.ROOT));
			LocalDate day = written.with(TemporalAdjusters.previousOrSame(weekday));
			return new DatedSpan(span, day, day, true);
		}
		boolean past = !relative.group("which").equalsIgnoreCase("this");
		return period(span, relative.group("period").toLowerCase(Locale.ROOT), past ? 1 : 0, written);
	}

	private static DatedSpan ago(Span span, int number, String unit, LocalDate written) {
		if (unit.startsWith("day")) {
			LocalDate day = written.minusDays(number);
			return new DatedSpan(span, day, day, true);
		}
		if (unit.startsWith("week")) {
			return new DatedSpan(span, written.minusDays(7L * number + 3), written.minusDays(7L * number - 3), true);
		}
		return period(span, unit.startsWith("month") ? "month" : "year", number, written);
	}

	private static DatedSpan period(Span span, String period, int back, LocalDate written) {
		return switch (period) {
			case "week" -> {
				LocalDate monday = written.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(back);
				yield new DatedSpan(span, monday, monday.plusDays(6), true);
			}
			case "month" -> {
				YearMonth month = YearMonth.from(written).minusMonths(back);
				yield new DatedSpan(span, month.atDay(1), month.atEndOfMonth(), true);
			}
			case "year" -> {
				LocalDate first = LocalDate.of(written.getYear() - back, Month.JANUARY, 1);
				yield new DatedSpan(span, first, first.with(TemporalAdjusters.lastDayOfYear()), true);
			}
			default -> new DatedSpan(span, written.minusDays(back), written.minusDays(back), true);
		};
	}

	private static int number(String word) {
		Integer known = NUMBERS.get(word.toLowerCase(Locale.ROOT));
		return (known != null) ? known : Integer.parseInt(word);
	}

}
