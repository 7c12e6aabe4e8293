package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Clock;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices that another version of the policy table came into force, at a start or when an
 * administrator put it there, and has published findings held against it: once for each
 * version, whichever node is first.
 */
@Component
class RulesWatch implements SmartInitializingSingleton {

	private final NewNeeds needs;

	private final RuntimeService processes;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	RulesWatch(NewNeeds needs, RuntimeService processes, JdbcClient jdbc, PlatformTransactionManager transactions,
			Clock clock) {
		this.needs = needs;
		this.processes = processes;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.transaction.executeWithoutResult((status) -> look());
	}

	/** Looks in the transaction of who calls it. */
	void look() {
		int version = this.needs.tableVersion();
		int first = this.jdbc.sql("""
				insert into rules_watched (table_version, begun_at) values (:version, :now) on conflict do nothing
				""").param("version", version).param("now", Timestamp.from(this.clock.instant())).update();
		if (first == 1 && anyUnder(version)) {
			this.processes.startProcessInstanceByMessage("RulesChanged");
		}
	}

	/** Whether a finding stands that was judged under an earlier version. */
	private boolean anyUnder(int version) {
		return this.jdbc.sql("""
				select exists (select from claim c join policy p on p.claim_id = c.id
				    where c.stage = 'PUBLISHED' and p.table_version < :version)
				""").param("version", version).query(Boolean.class).single();
	}

}
