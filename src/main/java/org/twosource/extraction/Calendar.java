package org.twosource.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;

import org.jspecify.annotations.Nullable;

/** Makes days of what texts say of them. */
final class Calendar {

	private Calendar() {
	}

	/**
	 * The day of a month. Where the year is not told it is the latest that is not after
	 * the day of writing; a document is dated the next day often enough to allow one
	 * more.
	 * @param year the year, or null when not told
	 * @param written the day of writing, or null when not known
	 * @return null when there is no such day, or its year cannot be known
	 */
	static @Nullable LocalDate day(@Nullable Integer year, Month month, int day, @Nullable LocalDate written) {
		try {
			if (year != null) {
				return LocalDate.of(year, month, day);
			}
			if (written == null) {
				return null;
			}
			LocalDate same = LocalDate.of(written.getYear(), month, day);
			return same.isAfter(written.plusDays(1)) ? same.minusYears(1) : same;
		}
		catch (DateTimeException none) {
			return null;
		}
	}

}
