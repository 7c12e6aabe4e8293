package org.twosource.evidence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.claim.Stage;

/** Claims written straight into their table, for tests of what happens to claims. */
public final class ClaimRows {

	private ClaimRows() {
	}

	/** A new claim at that stage. */
	public static UUID claim(Stage stage, JdbcClient jdbc) {
		UUID id = UUID.randomUUID();
		jdbc.sql("""
				insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
				values (:id, :statement, 'EVENT', 'REPORTED', 'LOW', :stage, :now, 'checker', :now)
				""")
			.param("id", id)
			.param("statement", "The bridge was closed that night " + id)
			.param("stage", stage.name())
			.param("now", Timestamp.from(Instant.parse("2026-02-10T12:00:00Z")))
			.update();
		return id;
	}

}
