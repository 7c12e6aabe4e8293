package org.twosource.verification;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares our claims with the engine: every open claim has exactly one running
 * verification. A difference is told, and does not take the application out of service.
 */
@Component("claimProcesses")
class Reconciliation implements HealthIndicator {

	private final JdbcClient jdbc;

	Reconciliation(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Health health() {
		return Health.up().withDetail("openClaimsWithoutExactlyOneProcess", astray()).build();
	}

	/** How many open claims do not have exactly one running verification. */
	long astray() {
		return this.jdbc.sql("""
				select count(*) from claim c
				where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and 1 <> (
				    select count(*) from camunda.act_ru_execution e
				    join camunda.act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'claim-verification'
				    where e.business_key_ = c.id::text and e.parent_id_ is null)
				""").query(Long.class).single();
	}

}
