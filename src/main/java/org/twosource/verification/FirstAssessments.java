package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.claim.Confidence;
import org.twosource.claim.Verdict;
import tools.jackson.databind.json.JsonMapper;

/**
 * The assessments that collectors give before the second checker does. Until the two are
 * compared, nobody but the author is told what one says.
 */
@Component
public class FirstAssessments {

	private static final String HIDDEN = """
			select f.* from first_assessment f
			where f.claim_id = :claim and not exists (select from comparison c where c.first_id = f.id)
			order by f.assessed_at desc limit 1
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	FirstAssessments(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** Whether a first assessment of the claim is kept that is still hidden. */
	public boolean hidden(UUID claimId) {
		return uncompared(claimId).isPresent();
	}

	/**
	 * The person's own first assessment of a claim, while it is hidden from everybody
	 * else; empty when there is none.
	 */
	public Optional<Judgement.FirstAssessment> own(UUID claimId, Person person) {
		return uncompared(claimId).filter((first) -> first.by().equals(person.username()));
	}

	/** The first assessment that waits for the second; empty when there is none. */
	Optional<Judgement.FirstAssessment> uncompared(UUID claimId) {
		return this.jdbc.sql(HIDDEN).param("claim", claimId).query(this::first).optional();
	}

	void keep(Task task, Completion.Collected.Assessment answer, Person by) {
		this.jdbc.sql("""
				insert into first_assessment (id, claim_id, task_id, verdict, confidence, rationale, figure,
				    assessed_by, assessed_at)
				values (:id, :claim, :task, :verdict, :confidence, :rationale, :figure::jsonb, :by, :now)
				""")
			.param("id", UUID.randomUUID())
			.param("claim", task.claimId())
			.param("task", task.id())
			.param("verdict", answer.verdict().name())
			.param("confidence", answer.confidence().name())
			.param("rationale", answer.rationale())
			.param("figure", StoredFigure.write(this.json, answer.figure()))
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	Judgement.FirstAssessment first(ResultSet row, int index) throws SQLException {
		return new Judgement.FirstAssessment(row.getObject("id", UUID.class), Verdict.valueOf(row.getString("verdict")),
				Confidence.valueOf(row.getString("confidence")), row.getString("rationale"),
				StoredFigure.read(this.json, row.getString("figure")), row.getString("assessed_by"),
				row.getTimestamp("assessed_at").toInstant());
	}

}
