package org.twosource.verification;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares our claims with the engine: every open claim has exactly one running
 * verification. A difference is told, and does not take the application out of service.
 * Whoever asks for the health of the node, every few seconds perhaps, is told what was so
 * a minute ago at most, or five when nobody asked: it takes reading whatever is open.
 */
@Component("claimProcesses")
class Reconciliation implements HealthIndicator {

	private static final String ASTRAY = "openClaimsWithoutExactlyOneProcess";

	private final JdbcClient jdbc;

	private final LoadingCache<String, Long> lately = Caffeine.newBuilder()
		.refreshAfterWrite(Duration.ofMinutes(1))
		.expireAfterWrite(Duration.ofMinutes(5))
		.build((figure) -> astray());

	Reconciliation(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Health health() {
		return Health.up().withDetail(ASTRAY, this.lately.get(ASTRAY)).build();
	}

	/** How many open claims do not have exactly one running verification. */
	long astray() {
		return this.jdbc.sql("""
				select count(*) from claim c
				left join (
				    select e.business_key_ as id, count(*) as running from camunda.act_ru_execution e
				    join camunda.act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'claim-verification'
				    where e.parent_id_ is null group by e.business_key_) p on p.id = c.id::text
				where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and p.running is distinct from 1
				""").query(Long.class).single();
	}

}
