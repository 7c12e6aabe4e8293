package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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
	 * A judgement that the node with the slower clock acted on may seem to come after the
	 * act.
	 */
	private static final String WENT_BACK = """
			with went_back as (
			    select s.id, s.claim_id, s.stage, s.left_for, s.entered_at, s.left_at,
			        s.left_at + interval '1 minute' as judged_by
			    from stage_stay s
			    where s.left_at >= :since and s.left_at < :until
			        and (s.left_for = 'COLLECTION' or s.left_for = 'CORROBORATION' and s.stage <> 'COLLECTION')
			        and sliced
			    order by s.left_at desc, s.id desc
			    limit :most),
			judged as (
			    select w.*, case w.stage
			        when 'SIGN_OFF' then case when d.reason is null then 'CHANGED' else 'RETURNED' end
			        when 'CORROBORATION' then case when a.outcome = 'MORE_EVIDENCE' then 'MORE_EVIDENCE' else 'INSUFFICIENT' end
			        else 'REOPENED' end as cause,
			        coalesce(d.reason, case when a.outcome = 'MORE_EVIDENCE' then a.rationale end) as reason
			    from went_back w
			    left join lateral (select reason from decision
			        where w.stage = 'SIGN_OFF' and claim_id = w.claim_id and answer = 'RETURN'
			            and decided_at between w.entered_at and w.judged_by
			        order by decided_at desc limit 1) d on true
			    left join lateral (select outcome, rationale from assessment
			        where w.stage = 'CORROBORATION' and claim_id = w.claim_id
			            and assessed_at between w.entered_at and w.judged_by
			        order by assessed_at desc limit 1) a on true)
			""";

	private static final String COUNTS = WENT_BACK + """
			select stage, cause, count(*) as times from judged group by stage, cause
			""";

	private static final String RETURNS = WENT_BACK + """
			select j.claim_id, c.number, c.statement, j.stage, j.left_for, j.left_at, j.cause,
			    case j.stage when 'PUBLISHED' then (select h.answer from challenge h
			        where h.claim_id = j.claim_id and h.outcome = 'REOPEN'
			            and h.answered_at between j.entered_at and j.judged_by
			        order by h.answered_at desc limit 1) else j.reason end as reason
			from judged j join claim c on c.id = j.claim_id
			order by j.left_at desc, j.id desc
			""";

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

		private static Count of(ResultSet row, int index) throws SQLException {
			return new Count(Stage.valueOf(row.getString("stage")), Cause.valueOf(row.getString("cause")),
					row.getLong("times"));
		}

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

	static Rework of(SlicedClaims claims) {
		List<Count> counts = claims.ask(COUNTS)
			.param("most", null)
			.query(Count::of)
			.list()
			.stream()
			.sorted(Comparator.comparing(Count::stage).thenComparing(Count::cause))
			.toList();
		return new Rework(counts, claims.ask(RETURNS).param("most", SHOWN).query(Return::of).list());
	}

}
