package org.twosource.alert;

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
 * Takes mails away that are old and settled. That something was alerted of stays known,
 * so that it is not alerted of again.
 */
@Component
class OldAlerts {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Duration keep;

	private final Turns turns;

	OldAlerts(JdbcClient jdbc, Clock clock, @Value("${twosource.alert.keep:90d}") Duration keep, Turns turns) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.keep = keep;
		this.turns = turns;
	}

	@Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT11M")
	@Transactional
	void forget() {
		if (!this.turns.mine("old mails")) {
			return;
		}
		this.jdbc.sql("delete from alert_mail where made_at < :before and state <> 'UNDER_WAY'")
			.param("before", Timestamp.from(this.clock.instant().minus(this.keep)))
			.update();
		this.jdbc.sql("delete from mail_confirmation where asked_at < :before")
			.param("before", Timestamp.from(this.clock.instant().minus(Duration.ofDays(2))))
			.update();
	}

}
