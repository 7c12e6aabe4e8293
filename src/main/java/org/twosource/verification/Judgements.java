package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.claim.Confidence;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;
import tools.jackson.databind.json.JsonMapper;

/** The assessments and decisions on claims. They are added and voided, never changed. */
@Component
public class Judgements {

	private static final String DECISIONS = """
			select d.*, v.reason as voided from decision d left join voided_approval v on v.decision_id = d.id
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	Judgements(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** A claim's assessments, newest first. */
	public List<Judgement.Assessment> assessments(UUID claimId) {
		return this.jdbc.sql("select * from assessment where claim_id = :claim order by assessed_at desc")
			.param("claim", claimId)
			.query(this::assessment)
			.list();
	}

	/** The newest assessment of a claim; empty before the first. */
	public Optional<Judgement.Assessment> latestAssessment(UUID claimId) {
		return this.jdbc.sql("select * from assessment where claim_id = :claim order by assessed_at desc limit 1")
			.param("claim", claimId)
			.query(this::assessment)
			.optional();
	}

	/** A claim's decisions, newest first. */
	public List<Judgement.Decision> decisions(UUID claimId) {
		return this.jdbc.sql(DECISIONS + "where d.claim_id = :claim order by d.decided_at desc")
			.param("claim", claimId)
			.query(this::decision)
			.list();
	}

	/**
	 * The approvals that count now: those of the newest round that nothing has voided,
	 * oldest first.
	 */
	public List<Judgement.Decision> approvals(UUID claimId) {
		return this.jdbc.sql(DECISIONS + """
				where d.claim_id = :claim and d.answer = 'APPROVE' and v.decision_id is null
				and d.round = (select round from task where claim_id = :claim and kind = 'SIGN_OFF'
				    order by created_at desc limit 1)
				order by d.decided_at
				""").param("claim", claimId).query(this::decision).list();
	}

	void keep(Task task, Completion.Corroborated answer, Person by) {
		this.jdbc.sql("""
				insert into assessment (id, claim_id, task_id, verdict, confidence, rationale, figure, outcome,
				    assessed_by, assessed_at)
				values (:id, :claim, :task, :verdict, :confidence, :rationale, :figure::jsonb, :outcome, :by, :now)
				""")
			.param("id", UUID.randomUUID())
			.param("claim", task.claimId())
			.param("task", task.id())
			.param("verdict", answer.verdict().name())
			.param("confidence", answer.confidence().name())
			.param("rationale", answer.rationale())
			.param("figure", (answer.figure() != null) ? this.json.writeValueAsString(answer.figure()) : null)
			.param("outcome", answer.outcome().name())
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** Keeps an editor's decision, and says when it was made. */
	Instant keep(Task task, Completion.Decided answer, String signedHash, Person by) {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				insert into decision (id, claim_id, task_id, round, answer, return_to, reason, signed_hash,
				    decided_by, decided_at)
				values (:id, :claim, :task, (select round from task where id = :task), :answer, :returnTo, :reason,
				    :hash, :by, :now)
				""")
			.param("id", UUID.randomUUID())
			.param("claim", task.claimId())
			.param("task", task.id())
			.param("answer", answer.decision().name())
			.param("returnTo", (answer.returnTo() != null) ? answer.returnTo().name() : null)
			.param("reason", answer.reason())
			.param("hash", signedHash)
			.param("by", by.username())
			.param("now", Timestamp.from(now))
			.update();
		return now;
	}

	/** Voids the approvals that count now, and says how many there were. */
	int voidApprovals(UUID claimId, String reason) {
		List<Judgement.Decision> approvals = approvals(claimId);
		for (Judgement.Decision approval : approvals) {
			this.jdbc.sql("insert into voided_approval (decision_id, reason, voided_at) values (:id, :reason, :now)")
				.param("id", approval.id())
				.param("reason", reason)
				.param("now", Timestamp.from(this.clock.instant()))
				.update();
		}
		return approvals.size();
	}

	private Judgement.Assessment assessment(ResultSet row, int index) throws SQLException {
		return new Judgement.Assessment(Verdict.valueOf(row.getString("verdict")),
				Confidence.valueOf(row.getString("confidence")), row.getString("rationale"),
				figure(row.getString("figure")), Completion.Corroborated.Outcome.valueOf(row.getString("outcome")),
				row.getString("assessed_by"), row.getTimestamp("assessed_at").toInstant());
	}

	private @Nullable Figure figure(@Nullable String stored) {
		return (stored != null) ? this.json.readValue(stored, Figure.class) : null;
	}

	private Judgement.Decision decision(ResultSet row, int index) throws SQLException {
		String returnTo = row.getString("return_to");
		return new Judgement.Decision(row.getObject("id", UUID.class),
				Completion.Decided.Answer.valueOf(row.getString("answer")),
				(returnTo != null) ? Stage.valueOf(returnTo) : null, row.getString("reason"),
				row.getString("signed_hash"), row.getString("voided"), row.getString("decided_by"),
				row.getTimestamp("decided_at").toInstant());
	}

}
