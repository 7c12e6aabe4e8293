package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each person did on each claim. Four eyes are computed from it, and the database
 * keeps them too.
 */
@Component
class Participation {

	enum Duty {

		COLLECTED, CORROBORATED, SIGNED

	}

	private final JdbcClient jdbc;

	private final Clock clock;

	Participation(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void record(UUID claimId, String username, Duty duty) {
		this.jdbc.sql("""
				insert into participation (claim_id, username, duty, since) values (:claim, :username, :duty, :now)
				on conflict do nothing
				""")
			.param("claim", claimId)
			.param("username", username)
			.param("duty", duty.name())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

}
