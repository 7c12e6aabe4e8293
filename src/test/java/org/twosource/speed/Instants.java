package org.twosource.speed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** The ways in which instants are written in rows, in microseconds since 1970. */
enum Instants {

	WITH_ZONE, WITHOUT_ZONE, DAY, ISO;

	private static final DateTimeFormatter read = new DateTimeFormatterBuilder().appendPattern("yyyy-MM-dd HH:mm:ss")
		.appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
		.toFormatter();

	long read(String text) {
		return switch (this) {
			case WITH_ZONE -> micros(LocalDateTime.parse(text.substring(0, text.length() - 3), read));
			case WITHOUT_ZONE -> micros(LocalDateTime.parse(text, read));
			case DAY -> micros(LocalDateTime.parse(text + " 00:00:00", read));
			case ISO -> ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(text));
		};
	}

	String write(long micros) {
		long days = Math.floorDiv(micros, 86_400_000_000L);
		long rest = Math.floorMod(micros, 86_400_000_000L);
		StringBuilder text = new StringBuilder(32);
		date(text, days);
		if (this == DAY) {
			return text.toString();
		}
		text.append((this == ISO) ? 'T' : ' ');
		two(text, rest / 3_600_000_000L).append(':');
		two(text, rest / 60_000_000L % 60).append(':');
		two(text, rest / 1_000_000L % 60).append('.');
		String fraction = Long.toString(1_000_000 + rest % 1_000_000);
		text.append(fraction, 1, 7);
		return switch (this) {
			case WITH_ZONE -> text.append("+00").toString();
			case ISO -> text.append('Z').toString();
			default -> text.toString();
		};
	}

	private static long micros(LocalDateTime at) {
		return ChronoUnit.MICROS.between(Instant.EPOCH, at.toInstant(ZoneOffset.UTC));
	}

	private static StringBuilder two(StringBuilder text, long number) {
		return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
	}

	/** The civil date of a number of days, by Howard Hinnant's way of counting. */
	private static void date(StringBuilder text, long days) {
		long shifted = days + 719_468;
		long era = Math.floorDiv(shifted, 146_097);
		long ofEra = shifted - era * 146_097;
		long year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
		long ofYear = ofEra - (365 * year + year / 4 - year / 100);
		long part = (5 * ofYear + 2) / 153;
		long month = (part < 10) ? part + 3 : part - 9;
		text.append(year + era * 400 + ((month <= 2) ? 1 : 0)).append('-');
		two(text, month).append('-');
		two(text, ofYear - (153 * part + 2) / 5 + 1);
	}

}
