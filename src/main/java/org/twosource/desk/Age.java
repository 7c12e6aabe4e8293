package org.twosource.desk;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something has lasted, as people say it: in the largest unit that fits.
 *
 * @param unit the unit
 * @param number how many of it
 */
record Age(Unit unit, long number) {

	/** Units of time. */
	enum Unit {

		/** Minutes. */
		MINUTES,
		/** Hours. */
		HOURS,
		/** Days. */
		DAYS

	}

	/** From an instant to a later one; not less than a minute. */
	static Age of(Instant since, Instant now) {
		Duration lasted = now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
		if (lasted.toDays() > 0) {
			return new Age(Unit.DAYS, lasted.toDays());
		}
		return (lasted.toHours() > 0) ? new Age(Unit.HOURS, lasted.toHours())
				: new Age(Unit.MINUTES, Math.max(1, lasted.toMinutes()));
	}

}
