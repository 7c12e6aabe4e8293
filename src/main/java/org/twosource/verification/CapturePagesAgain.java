package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.capture.Captures;

/**
 * Asks for another capture of pages that are evidence for published findings and were not
 * captured for a while, those longest ago first. What only confidential evidence links to
 * is left alone.
 */
@Component
class CapturePagesAgain implements JavaDelegate, ProcessPart {

	private static final int IN_ONE_NIGHT = 200;

	private final Captures captures;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Duration after;

	CapturePagesAgain(Captures captures, JdbcClient jdbc, Clock clock,
			@Value("${twosource.capture.again-after:7d}") Duration after) {
		this.captures = captures;
		this.jdbc = jdbc;
		this.clock = clock;
		this.after = after;
	}

	@Override
	public void execute(DelegateExecution execution) {
		if (!this.after.isZero()) {
			this.jdbc.sql("""
					select latest.id from (
					    select distinct l.normal from evidence_link l join evidence e on e.id = l.evidence_id
					    join claim c on c.id = e.claim_id and c.stage = 'PUBLISHED'
					    where e.id not in (select subject from hidden_from(''))) page
					join lateral (select c.id, c.status, c.asked_at from capture c where c.normal = page.normal
					    order by c.asked_at desc limit 1) latest on true
					where latest.asked_at < :before and latest.status <> 'REQUESTED'
					  and latest.id not in (select subject from hidden_from(''))
					  and exists (select from capture c where c.normal = page.normal and c.text is not null)
					order by latest.asked_at limit :most
					""")
				.param("before", Timestamp.from(this.clock.instant().minus(this.after)))
				.param("most", IN_ONE_NIGHT)
				.query(UUID.class)
				.list()
				.forEach(this.captures::renew);
		}
	}

}
