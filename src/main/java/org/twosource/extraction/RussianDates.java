package org.twosource.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a Russian text: "10 февраля", "в ночь на 8 февраля", "вчера", "три
 * дня назад".
 */
final class RussianDates {

	private static final Pattern DAY = Pattern.compile(
			"(?<![\\p{L}\\d.,])(?:(?<night>[Вв] ночь на )?(?:с )?(?<first>\\d{1,2})"
					+ "(?:\\s?(?:[–-]|на|по|и) ?(?<last>\\d{1,2}))? )(?<month>" + RussianMonths.ALTERNATIVES
					+ ")(?!\\p{L})(?: (?<year>\\d{4})(?: года| г\\.)?)?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern FIGURES = Pattern
		.compile("(?<![\\p{L}\\d.,])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?![\\d.])");

	private static final Pattern RELATIVE = Pattern.compile(
			"(?<!\\p{L})(?:(?<word>позавчера|вчера|сегодня|завтра|послезавтра)|(?<week>на (?:прошлой|этой|следующей) неделе)"
					+ "|(?<number>\\d{1,3}|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять)? ?(?<unit>день|дня|дней|недел[юиь]|недели|месяца?|месяцев|года?|лет) назад"
					+ "|в (?:минувш(?:ий|ую|ее)|прошл(?:ый|ую|ое)) (?<day>понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?!\\p{L})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern YEAR = Pattern
		.compile("(?<!\\p{L})в(?: (?<month>\\p{L}+))? (?<year>(?:1[89]|20)\\d\\d) году(?!\\p{L})");

	private static final List<String> NUMERALS = List.of("", "один", "два", "три", "четыре", "пять", "шесть", "семь",
			"восемь", "девять", "десять");

	private static final Map<String, Integer> DAYS = Map.of("позавчера", -2, "вчера", -1, "сегодня", 0, "завтра", 1,
			"послезавтра", 2);

	private static final List<String> WEEKDAYS = List.of("понедельник", "вторник", "среду", "четверг", "пятницу",
			"субботу", "воскресенье");

	private RussianDates() {
	}

	/**
	 * The dates of a text, in its order.
	 * @param documentDate the day the document is of; without it, dates that name no year
	 * and those that count from it have no days
	 */
	static List<DatedSpan> in(String text, @Nullable LocalDate documentDate) {
		List<DatedSpan> dates = new ArrayList<>();
		Matcher day = DAY.matcher(text);
		while (day.find()) {
			add(dates, day(day, documentDate));
		}
		Matcher figures = FIGURES.matcher(text);
		while (figures.find()) {
			LocalDate date = date(Integer.parseInt(figures.group("year")), Integer.parseInt(figures.group("month")),
					Integer.parseInt(figures.group("day")));
			add(dates, (date != null) ? new DatedSpan(span(figures), date, date, false) : null);
		}
		Matcher year = YEAR.matcher(text);
		while (year.find()) {
			add(dates, year(year));
		}
		Matcher relative = RELATIVE.matcher(text);
		while (relative.find()) {
			add(dates, relative(relative, documentDate));
		}
		dates.sort(Comparator.comparingInt((date) -> date.span().start()));
		return dates;
	}

	private static @Nullable DatedSpan day(Matcher found, @Nullable LocalDate documentDate) {
		Month month = RussianMonths.month(found.group("month")).orElseThrow();
		int first = Integer.parseInt(found.group("first"));
		int last = (found.group("last") != null) ? Integer.parseInt(found.group("last")) : first;
		if (date(2000, month.getValue(), first) == null || date(2000, month.getValue(), last) == null) {
			return null;
		}
		Integer year = (found.group("year") != null) ? Integer.valueOf(found.group("year"))
				: nearestYear(month, last, documentDate);
		LocalDate from = (year != null) ? date(year, month.getValue(), first) : null;
		LocalDate to = (year != null) ? date(year, month.getValue(), last) : null;
		boolean night = found.group("night") != null && from != null;
		return new DatedSpan(span(found), night ? from.minusDays(1) : from, to, false);
	}

	/** News tells of the past: the last such day that is not well after the document. */
	private static @Nullable Integer nearestYear(Month month, int day, @Nullable LocalDate documentDate) {
		if (documentDate == null) {
			return null;
		}
		LocalDate same = date(documentDate.getYear(), month.getValue(), day);
		boolean ahead = same == null || same.isAfter(documentDate.plusMonths(6));
		boolean longPast = same != null && same.isBefore(documentDate.minusMonths(6));
		return ahead ? documentDate.getYear() - 1
				: (longPast && documentDate.getMonthValue() == 12 && month == Month.JANUARY)
						? documentDate.getYear() + 1 : documentDate.getYear();
	}

	private static @Nullable DatedSpan year(Matcher found) {
		int year = Integer.parseInt(found.group("year"));
		String name = found.group("month");
		Month month = (name != null) ? RussianMonths.month(name).orElse(null) : null;
		if (name != null && month == null) {
			return null;
		}
		YearMonth first = YearMonth.of(year, (month != null) ? month : Month.JANUARY);
		YearMonth last = YearMonth.of(year, (month != null) ? month : Month.DECEMBER);
		return new DatedSpan(span(found), first.atDay(1), last.atEndOfMonth(), false);
	}

	private static DatedSpan relative(Matcher found, @Nullable LocalDate today) {
		if (today == null) {
			return new DatedSpan(span(found), null, null, true);
		}
		if (found.group("word") != null) {
			LocalDate day = today.plusDays(DAYS.get(found.group("word").toLowerCase(Locale.ROOT)));
			return new DatedSpan(span(found), day, day, true);
		}
		if (found.group("week") != null) {
			String week = found.group("week").toLowerCase(Locale.ROOT);
			int weeks = week.contains("прошлой") ? -1 : week.contains("следующей") ? 1 : 0;
			LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
			return new DatedSpan(span(found), monday, monday.plusDays(6), true);
		}
		if (found.group("day") != null) {
			int index = WEEKDAYS.indexOf(found.group("day").toLowerCase(Locale.ROOT));
			LocalDate day = today.with(TemporalAdjusters.previous(DayOfWeek.of(index + 1)));
			return new DatedSpan(span(found), day, day, true);
		}
		return ago(found, today);
	}

	/** What is counted in months or years is not meant to the day. */
	private static DatedSpan ago(Matcher found, LocalDate today) {
		int number = number(found.group("number"));
		String unit = found.group("unit").toLowerCase(Locale.ROOT);
		if (unit.startsWith("д")) {
			LocalDate day = today.minusDays(number);
			return new DatedSpan(span(found), day, day, true);
		}
		if (unit.startsWith("нед")) {
			LocalDate day = today.minusWeeks(number);
			return new DatedSpan(span(found), day.minusDays(3), day.plusDays(3), true);
		}
		if (unit.startsWith("мес")) {
			YearMonth month = YearMonth.from(today.minusMonths(number));
			return new DatedSpan(span(found), month.atDay(1), month.atEndOfMonth(), true);
		}
		int year = today.getYear() - number;
		return new DatedSpan(span(found), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true);
	}

	private static int number(@Nullable String written) {
		if (written == null || written.isEmpty()) {
			return 1;
		}
		String plain = written.toLowerCase(Locale.ROOT);
		if (Character.isDigit(plain.charAt(0))) {
			return Integer.parseInt(plain);
		}
		return plain.equals("две") ? 2 : plain.equals("одну") ? 1 : NUMERALS.indexOf(plain);
	}

	private static @Nullable LocalDate date(int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static Span span(Matcher found) {
		return new Span(found.start(), found.end());
	}

	private static void add(List<DatedSpan> dates, @Nullable DatedSpan date) {
		if (date != null) {
			dates.add(date);
		}
	}

}
