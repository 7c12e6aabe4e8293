package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Challenges to published findings. */
@Component
public class Challenges {

	private final JdbcClient jdbc;

	private final Clock clock;

	Challenges(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The challenges to a claim's finding, newest first. */
	public List<Challenge> of(UUID claimId) {
		return this.jdbc.sql("select * from challenge where claim_id = :claim order by challenged_at desc")
			.param("claim", claimId)
			.query(Challenges::challenge)
			.list();
	}

	/** The challenge under review; empty when there is none. */
	public Optional<Challenge> underReview(UUID claimId) {
		return of(claimId).stream().filter((challenge) -> challenge.outcome() == null).findFirst();
	}

	/**
	 * Why a claim was last verified again, as readers are told with the correction; empty
	 * when no challenge has reopened it.
	 */
	public Optional<String> correctionWhy(UUID claimId) {
		return of(claimId).stream()
			.filter((challenge) -> "REOPEN".equals(challenge.outcome()))
			.findFirst()
			.map((challenge) -> challenge.reason() + " / " + challenge.answer());
	}

	void open(UUID claimId, String reason, String by) {
		this.jdbc.sql("""
				insert into challenge (id, claim_id, reason, challenged_by, challenged_at)
				values (:id, :claim, :reason, :by, :now)
				""")
			.param("id", UUID.randomUUID())
			.param("claim", claimId)
			.param("reason", reason)
			.param("by", by)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	void answer(UUID claimId, String outcome, String answer, String by) {
		this.jdbc.sql("""
				update challenge set outcome = :outcome, answer = :answer, answered_by = :by, answered_at = :now
				where claim_id = :claim and outcome is null
				""")
			.param("outcome", outcome)
			.param("answer", answer)
			.param("by", by)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("claim", claimId)
			.update();
	}

	private static Challenge challenge(ResultSet row, int index) throws SQLException {
		return new Challenge(row.getObject("id", UUID.class), row.getString("reason"), row.getString("challenged_by"),
				row.getTimestamp("challenged_at").toInstant(), row.getString("outcome"), row.getString("answer"),
				row.getString("answered_by"));
	}

}
