package org.twosource.discussion;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes notices away that are old; what they told of stays on the claim. */
@Component
class OldNotices {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Duration keep;

	OldNotices(JdbcClient jdbc, Clock clock, @Value("${twosource.traces.keep}") Duration keep) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.keep = keep;
	}

	@Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT13M")
	void forget() {
		this.jdbc.sql("delete from notice where made_at < :before")
			.param("before", Timestamp.from(this.clock.instant().minus(this.keep)))
			.update();
	}

}
