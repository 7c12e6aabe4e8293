package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why and by whom claims were withdrawn. */
@Component
class Withdrawals {

	private final JdbcClient jdbc;

	private final Clock clock;

	Withdrawals(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Why and by whom a claim was withdrawn. */
	record Withdrawal(String reason, String by) {

	}

	Withdrawal of(UUID claimId) {
		return this.jdbc.sql("select reason, withdrawn_by from withdrawal where claim_id = :claim")
			.param("claim", claimId)
			.query((row, index) -> new Withdrawal(row.getString(1), row.getString(2)))
			.single();
	}

	void keep(UUID claimId, String reason, String by) {
		this.jdbc.sql("""
				insert into withdrawal (claim_id, reason, withdrawn_by, withdrawn_at)
				values (:claim, :reason, :by, :now)
				""")
			.param("claim", claimId)
			.param("reason", reason)
			.param("by", by)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

}
