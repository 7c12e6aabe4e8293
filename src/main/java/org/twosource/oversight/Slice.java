package org.twosource.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.twosource.Refusal;
import org.twosource.extraction.Kind;

/**
 * Which claims and which days figures are about; null leaves a field open.
 *
 * @param kind only claims of this kind
 * @param document only claims made in this document
 * @param person only claims on which this person, by username, completed a task on one of
 * the days
 * @param desk only claims made in documents of this desk
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 */
public record Slice(@Nullable Kind kind, @Nullable UUID document, @Nullable String person, @Nullable UUID desk,
		LocalDate from, LocalDate to) {

	/** How many days are looked at when nobody says otherwise. */
	public static final int USUAL_DAYS = 90;

	/** The most days that are looked at together: three years. */
	public static final int MOST_DAYS = 1096;

	/** How many days there are. */
	public int days() {
		return (int) ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

	/** Whether they are the claims of one document or person, which are few. */
	boolean isOfFew() {
		return this.document != null || this.person != null;
	}

	/** When the first day begins. */
	Instant since() {
		return this.from.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/** When the last day has ended. */
	Instant until() {
		return this.to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/**
	 * What somebody asks for, before it is known whether it can be had; null leaves a
	 * field open.
	 *
	 * @param kind only claims of this kind
	 * @param document only claims made in this document
	 * @param person only claims on which this person completed a task
	 * @param desk only claims of this desk
	 * @param from the first day; without it as many days as {@code days} says
	 * @param to the last day; without it, or when it is still to come, today
	 * @param days how many days, where {@code from} is null; {@value Slice#USUAL_DAYS}
	 * without it
	 */
	public record Asked(@Nullable Kind kind, @Nullable UUID document, @Nullable String person, @Nullable UUID desk,
			@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, @Nullable Integer days) {

		/**
		 * The slice that is.
		 * @param today the present day in UTC
		 * @throws Refusal when the last day comes before the first, or there are too many
		 */
		Slice on(LocalDate today) {
			LocalDate last = (this.to == null || this.to.isAfter(today)) ? today : this.to;
			int most = (this.days != null) ? this.days : USUAL_DAYS;
			if (most < 1 || most > MOST_DAYS) {
				throw Refusal.unacceptable("flow.days", MOST_DAYS).with("field", "days");
			}
			LocalDate first = (this.from != null) ? this.from : last.minusDays(most - 1L);
			if (first.isAfter(last)) {
				throw Refusal.unacceptable("flow.order").with("field", "from");
			}
			Slice slice = new Slice(this.kind, this.document,
					(this.person != null && !this.person.isBlank()) ? this.person : null, this.desk, first, last);
			if (slice.days() > MOST_DAYS) {
				throw Refusal.unacceptable("flow.days", MOST_DAYS).with("field", "from");
			}
			return slice;
		}

	}

}
