package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;

/**
 * What went back to an earlier stage on the days of the slice, and why.
 *
 * @param counts how often, by the stage it left and the cause, in their order; only what
 * happened
 * @param returns the newest, newest first, {@value #SHOWN} at the most
 */
public record Rework(List<Count> counts, List<Return> returns) {

	/** How many returns are named. */
	public static final int SHOWN = 50;

	/**
	 * Why a stay {@code s} ended in an earlier stage; null when it did not. A judgement
	 * that the node with the slower clock acted on may seem to come after the act.
	 */
	static final String CAUSE = """
			case when s.left_for = 'COLLECTION' or s.left_for = 'CORROBORATION' and s.stage <> 'COLLECTION' then case s.stage
			    when 'SIGN_OFF' then case when exists (select from decision
			        where claim_id = s.claim_id and answer = 'RETURN'
			            and decided_at between s.entered_at and s.left_at + interval '1 minute')
			        then 'RETURNED' else 'CHANGED' end
			    when 'CORROBORATION' then case when (select outcome from assessment
			        where claim_id = s.claim_id and assessed_at between s.entered_at and s.left_at + interval '1 minute'
			        order by assessed_at desc limit 1) = 'MORE_EVIDENCE'
			        then 'MORE_EVIDENCE' else 'INSUFFICIENT' end
			    else 'REOPENED' end end
			""";

	private static final String RETURNS = """
			select s.claim_id, c.number, c.statement, s.stage, s.left_for, s.left_at, s.cause,
			    case s.cause
			        when 'RETURNED' then (select reason from decision
			            where claim_id = s.claim_id and answer = 'RETURN' and decided_at between s.entered_at and s.judged_by
			            order by decided_at desc limit 1)
			        when 'MORE_EVIDENCE' then (select rationale from assessment
			            where claim_id = s.claim_id and assessed_at between s.entered_at and s.judged_by
			            order by assessed_at desc limit 1)
			        when 'REOPENED' then (select answer from challenge
			            where claim_id = s.claim_id and outcome = 'REOPEN' and answered_at between s.entered_at and s.judged_by
			            order by answered_at desc limit 1) end as reason
			from (
			    select s.*, s.left_at + interval '1 minute' as judged_by, %s as cause from (
			        select * from stage_stay s
			        where s.left_at >= :since and s.left_at < :until
			            and (s.left_for = 'COLLECTION' or s.left_for = 'CORROBORATION' and s.stage <> 'COLLECTION')
			            and sliced
			        order by s.left_at desc, s.id desc
			        limit :most) s) s
			join claim c on c.id = s.claim_id
			order by s.left_at desc, s.id desc
			"""
		.formatted(CAUSE);

	/** Why a claim went back. */
	public enum Cause {

		/** An editor returned it at sign-off. */
		RETURNED,
		/** What was to be signed changed meanwhile. */
		CHANGED,
		/** The corroborator asked for more evidence. */
		MORE_EVIDENCE,
		/** The evidence did not meet the policy, though the corroborator concluded. */
		INSUFFICIENT,
		/** A published finding was opened again. */
		REOPENED

	}

	/**
	 * How often something went back.
	 *
	 * @param stage the stage it left
	 * @param cause why
	 * @param times how often
	 */
	public record Count(Stage stage, Cause cause, long times) {

	}

	/**
	 * Something that went back.
	 *
	 * @param id the claim
	 * @param number its short number, such as C-104
	 * @param statement its statement
	 * @param stage the stage it left
	 * @param to the earlier stage it went to
	 * @param at when
	 * @param cause why
	 * @param reason what somebody gave as the reason; null where nobody had to
	 */
	public record Return(UUID id, String number, String statement, Stage stage, Stage to, Instant at, Cause cause,
			@Nullable String reason) {

		private static Return of(ResultSet row, int index) throws SQLException {
			return new Return(row.getObject("claim_id", UUID.class), "C-" + row.getLong("number"),
					row.getString("statement"), Stage.valueOf(row.getString("stage")),
					Stage.valueOf(row.getString("left_for")), row.getTimestamp("left_at").toInstant(),
					Cause.valueOf(row.getString("cause")), row.getString("reason"));
		}

	}

	/** How often anything went back. */
	public long total() {
		return this.counts.stream().mapToLong(Count::times).sum();
	}

	/** How often something left that stage for that cause; 0 when it never did. */
	public long times(Stage stage, Cause cause) {
		return this.counts.stream()
			.filter((count) -> count.stage() == stage && count.cause() == cause)
			.mapToLong(Count::times)
			.sum();
	}

	static Rework of(SlicedClaims claims, List<Movement> movements) {
		Map<Stage, Map<Cause, Long>> times = new EnumMap<>(Stage.class);
		movements.stream()
			.filter((movement) -> !movement.day().isAfter(claims.slice().to()))
			.forEach((movement) -> movement.wentBack()
				.forEach((cause, more) -> times.computeIfAbsent(movement.stage(), (stage) -> new EnumMap<>(Cause.class))
					.merge(cause, more, Long::sum)));
		List<Count> counts = times.entrySet()
			.stream()
			.flatMap((stage) -> stage.getValue()
				.entrySet()
				.stream()
				.filter((cause) -> cause.getValue() > 0)
				.map((cause) -> new Count(stage.getKey(), cause.getKey(), cause.getValue())))
			.toList();
		return new Rework(counts, claims.ask(RETURNS).param("most", SHOWN).query(Return::of).list());
	}

}
