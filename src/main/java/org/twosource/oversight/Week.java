package org.twosource.oversight;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;
import org.twosource.Refusal;

/**
 * A week by ISO 8601, from Monday to Sunday in UTC, written as 2026-W49.
 *
 * @param first its Monday
 */
public record Week(LocalDate first) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");

	/** The week a day lies in. */
	public static Week of(LocalDate day) {
		return new Week(day.minusDays(day.getDayOfWeek().getValue() - 1L));
	}

	/**
	 * Reads a week as it is written.
	 * @throws Refusal when there is no such week
	 */
	public static Week parse(String text) {
		Matcher written = WRITTEN.matcher(text);
		if (written.matches()) {
			try {
				LocalDate january = LocalDate.of(Integer.parseInt(written.group(1)), 1, 4);
				Week week = of(january.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(written.group(2))));
				if (week.toString().equals(text)) {
					return week;
				}
			}
			catch (DateTimeException ex) {
				throw unknown(text);
			}
		}
		throw unknown(text);
	}

	private static Refusal unknown(String text) {
		return Refusal.unknown("week.unknown", text);
	}

	/** Its Sunday. */
	public LocalDate last() {
		return this.first.plusDays(6);
	}

	/** The number of the week in its year. */
	public int number() {
		return this.first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
	}

	/** The year the week counts to; days at its ends may lie in another. */
	public int year() {
		return this.first.get(IsoFields.WEEK_BASED_YEAR);
	}

	/** The week before. */
	public Week previous() {
		return new Week(this.first.minusWeeks(1));
	}

	/** The week after. */
	public Week next() {
		return new Week(this.first.plusWeeks(1));
	}

	/** When it begins. */
	Instant begin() {
		return this.first.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/** When it is over. */
	Instant end() {
		return next().begin();
	}

	@Override
	@JsonValue
	public String toString() {
		return "%04d-W%02d".formatted(year(), number());
	}

}
