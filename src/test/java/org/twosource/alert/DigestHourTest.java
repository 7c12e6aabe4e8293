package org.twosource.alert;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A digest comes at its reader's hour, also on the days on which the clock is changed.
 */
class DigestHourTest {

	@ParameterizedTest
	@CsvSource({
			// An ordinary day, before the hour, at it and after it.
			"UTC, 8, 2026-11-30T07:59:59Z, 2026-11-29T08:00:00Z", "UTC, 8, 2026-11-30T08:00:00Z, 2026-11-30T08:00:00Z",
			"UTC, 8, 2026-11-30T23:00:00Z, 2026-11-30T08:00:00Z",
			// The day begins where the reader lives.
			"Asia/Almaty, 8, 2026-11-30T03:00:00Z, 2026-11-30T03:00:00Z",
			"Asia/Almaty, 8, 2026-11-30T02:59:00Z, 2026-11-29T03:00:00Z",
			"America/New_York, 23, 2026-11-30T03:00:00Z, 2026-11-29T04:00:00Z",
			// The hour before and after the clock is put forward on 29 March and back on
			// 25
			// October.
			"Europe/Berlin, 8, 2026-03-28T12:00:00Z, 2026-03-28T07:00:00Z",
			"Europe/Berlin, 8, 2026-03-29T06:00:00Z, 2026-03-29T06:00:00Z",
			"Europe/Berlin, 8, 2026-10-25T06:59:00Z, 2026-10-24T06:00:00Z",
			"Europe/Berlin, 8, 2026-10-25T07:00:00Z, 2026-10-25T07:00:00Z",
			// Two o'clock is left out on the one day and comes twice on the other.
			"Europe/Berlin, 2, 2026-03-29T00:59:59Z, 2026-03-28T01:00:00Z",
			"Europe/Berlin, 2, 2026-03-29T01:00:00Z, 2026-03-29T01:00:00Z",
			"Europe/Berlin, 2, 2026-10-25T00:30:00Z, 2026-10-25T00:00:00Z",
			"Europe/Berlin, 2, 2026-10-25T01:30:00Z, 2026-10-25T00:00:00Z" })
	void theHourLastCame(String zone, int hour, Instant now, Instant last) {
		AlertReaders.Reader reader = new AlertReaders.Reader("somebody", "somebody@example.org", Locale.ENGLISH,
				ZoneId.of(zone), hour, AlertPace.DIGEST);
		assertThat(Watch.lastHour(reader, now)).isEqualTo(last);
	}

}
