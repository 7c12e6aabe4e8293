package org.twosource.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.cluster.Turns;

/**
 * Takes messages away that are old and settled, with their attempts, and dead secrets.
 */
@Component
class OldMessages {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Duration keep;

	private final Turns turns;

	OldMessages(JdbcClient jdbc, Clock clock, @Value("${twosource.webhook.keep:90d}") Duration keep, Turns turns) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.keep = keep;
		this.turns = turns;
	}

	@Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT10M")
	@Transactional
	void forget() {
		if (!this.turns.mine("old messages")) {
			return;
		}
		this.jdbc.sql("""
				delete from webhook_event e where e.at < :before and not exists (
				    select from webhook_delivery d where d.event_id = e.id and d.state = 'UNDER_WAY')
				""").param("before", Timestamp.from(this.clock.instant().minus(this.keep))).update();
		this.jdbc.sql("delete from webhook_secret where valid_until < :now")
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

}
