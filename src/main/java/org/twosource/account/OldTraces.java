package org.twosource.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes away what is kept of people without being needed any more: absences long over,
 * and tokens and links that stopped working long ago.
 */
@Component
class OldTraces {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Duration keep;

	OldTraces(JdbcClient jdbc, Clock clock, @Value("${twosource.traces.keep}") Duration keep) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.keep = keep;
	}

	@Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT12M")
	void forget() {
		Instant before = this.clock.instant().minus(this.keep);
		this.jdbc.sql("delete from absence where absent_until < :day")
			.param("day", LocalDate.ofInstant(before, ZoneOffset.UTC))
			.update();
		this.jdbc.sql("delete from api_token where revoked_at < :before or expires_at < :before")
			.param("before", Timestamp.from(before))
			.update();
		this.jdbc.sql("delete from account_link where expires_at < :before")
			.param("before", Timestamp.from(before))
			.update();
	}

}
