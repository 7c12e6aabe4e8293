package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.account.Absences;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;

/**
 * Open tasks that nobody moves. What waits for a reply from outside, or is paused, is not
 * among them.
 */
@Component
public class Neglect {

	/** Takes the table in as arrays, and leaves out what moves or may not move. */
	private static final String OPEN = """
			with patience as (
			    select * from unnest(:kinds::text[], :harms::text[], :ask::int[], :owner::int[])
			        as p (kind, harm, ask_after, owner_after))
			""";

	private static final String WHICH_COULD_MOVE = """
			where t.completed_at is null and t.cancelled_at is null and t.step <> 'RecordReply'
			and t.claim_id not in (select claim_id from claim_wait where ended_at is null and kind = 'PAUSED')
			""";

	private static final String NOT_IN_CARE = """
			and not exists (select from task_care k where k.task_id = t.id and k.ended_at is null)
			""";

	/**
	 * Whether somebody touched a claim lately is asked only of what they have held for
	 * long, and once of each: the planner expects few rows and is wrong.
	 */
	private static final String HELD = OPEN + """
			, held as materialized (
			    select t.id, t.claim_id, t.kind, t.harm, t.desks, t.assignee, h.display_name, h.active, a.until,
			        coalesce(t.taken_at, t.created_at) as held_since,
			        :now::timestamptz - p.ask_after * interval '1 hour' as asked_since
			    from task t join person h on h.username = t.assignee
			    join patience p on p.kind = t.kind and p.harm = t.harm
			    left join (select username, max(absent_until) as until from absence
			        where :today between absent_from and absent_until group by username) a on a.username = t.assignee
			""" + WHICH_COULD_MOVE
			+ """
					    and t.assignee is not null and (not h.active or a.until is not null
					        or coalesce(t.taken_at, t.created_at) < :now::timestamptz - p.ask_after * interval '1 hour')),
					lying as materialized (
					    select t.*, u.since from held t cross join lateral untouched(t.claim_id, t.assignee, t.held_since) u),
					abandoned as materialized (
					    select t.*, row_number() over (order by t.since, t.id) as place,
					        case when not t.active then 'GONE' when t.until is not null then 'ABSENT' else 'UNTOUCHED' end as why
					    from lying t
					    where (not t.active or t.until is not null or t.since < t.asked_since)
					    and (:desks::uuid[] is null or t.desks && :desks::uuid[]))
					select t.*, c.number, c.statement, c.stage,
					    (select k.answer_by from task_care k where k.task_id = t.id and k.ended_at is null) as answer_by,
					    case t.place when 1 then (select array_agg(distinct claim_id) from abandoned) end as claims
					from (select * from abandoned t where true %s order by place limit :most) t
					join claim c on c.id = t.claim_id
					order by t.place
					""";

	private static final String UNTAKEN = OPEN + """
			select t.id from task t join patience p on p.kind = t.kind and p.harm = t.harm
			""" + WHICH_COULD_MOVE + NOT_IN_CARE + """
			and t.assignee is null
			and t.created_at < :now::timestamptz - p.owner_after * interval '1 hour'
			and greatest(
			    (select max(held_until) from task_holding g where g.claim_id = t.claim_id and g.task_id = t.id),
			    (select max(ended_at) from claim_wait w where w.claim_id = t.claim_id),
			    (select max(ended_at) from task_care k where k.task_id = t.id and k.outcome = 'LEFT'),
			    t.created_at) < :now::timestamptz - p.owner_after * interval '1 hour'
			and not exists (select from task_care k where k.task_id = t.id and k.outcome = 'TOLD'
			    and k.ended_at > :now::timestamptz - interval '1 day')
			order by t.priority_rank, t.due_day, t.harm_rank, t.due_at, t.id
			limit :most
			""";

	private final JdbcClient jdbc;

	private final Patience patience;

	private final Absences absences;

	private final Clock clock;

	Neglect(JdbcClient jdbc, Patience patience, Absences absences, Clock clock) {
		this.jdbc = jdbc;
		this.patience = patience;
		this.absences = absences;
		this.clock = clock;
	}

	/** Why a task counts as abandoned. */
	public enum Why {

		/** Its holder has done nothing on the claim for longer than the table allows. */
		UNTOUCHED,
		/** Its holder is absent. */
		ABSENT,
		/** Its holder works here no longer. */
		GONE

	}

	/**
	 * A task in the hands of somebody who does nothing with it.
	 *
	 * @param taskId the task
	 * @param claimId its claim
	 * @param claimNumber the claim's number
	 * @param statement the claim's statement
	 * @param kind what is to be done
	 * @param harm what harm the claim could do
	 * @param stage where the claim stands
	 * @param holder the username of who holds it
	 * @param holderName what others see of them
	 * @param heldSince since when they hold it
	 * @param untouchedSince since when they have done nothing on the claim
	 * @param why why it counts as abandoned
	 * @param absentUntil the last day of their absence, or null
	 * @param answerBy when it goes back to the pool unless they answer; null when it is
	 * not asked about yet
	 */
	public record Abandoned(UUID taskId, UUID claimId, long claimNumber, String statement, TaskKind kind, Harm harm,
			Stage stage, String holder, String holderName, Instant heldSince, Instant untouchedSince, Why why,
			@Nullable LocalDate absentUntil, @Nullable Instant answerBy) {

	}

	/**
	 * The tasks that are abandoned.
	 *
	 * @param longest those untouched longest, the longest on top
	 * @param claims the ids of all claims that have such a task
	 */
	public record All(List<Abandoned> longest, Set<UUID> claims) {

	}

	/**
	 * All abandoned tasks.
	 * @param desks only on claims of these desks; null for all
	 * @param most how many are told of at the most
	 */
	@Transactional(readOnly = true)
	public All abandoned(UUID @Nullable [] desks, int most) {
		Set<UUID> claims = new HashSet<>();
		List<Abandoned> longest = query(HELD.formatted(""), desks, most).query((row, index) -> {
			if (row.getArray("claims") != null) {
				Collections.addAll(claims, (UUID[]) row.getArray("claims").getArray());
			}
			return abandoned(row);
		}).list();
		return new All(longest, claims);
	}

	/** Abandoned tasks that are not in care yet, those untouched longest on top. */
	List<Abandoned> toAskAbout(int most) {
		return query(HELD.formatted(NOT_IN_CARE), null, most).query((row, index) -> abandoned(row)).list();
	}

	/**
	 * Tasks in nobody's hands for longer than the table allows, and not in care, those
	 * due first on top. One of which managers were told is left out for a day.
	 */
	List<UUID> toFindOwnersFor(int most) {
		return query(UNTAKEN, null, most).query(UUID.class).list();
	}

	private JdbcClient.StatementSpec query(String sql, UUID @Nullable [] desks, int most) {
		List<Patience.Limits> limits = this.patience.all();
		return this.jdbc.sql(sql)
			.param("kinds", limits.stream().map((one) -> one.kind().name()).toArray(String[]::new))
			.param("harms", limits.stream().map((one) -> one.harm().name()).toArray(String[]::new))
			.param("ask", limits.stream().map(Patience.Limits::askAfter).toArray(Integer[]::new))
			.param("owner", limits.stream().map(Patience.Limits::ownerAfter).toArray(Integer[]::new))
			.param("now", Timestamp.from(this.clock.instant()))
			.param("today", this.absences.today())
			.param("desks", desks)
			.param("most", most);
	}

	private static Abandoned abandoned(ResultSet row) throws SQLException {
		return new Abandoned(row.getObject("id", UUID.class), row.getObject("claim_id", UUID.class),
				row.getLong("number"), row.getString("statement"), TaskKind.valueOf(row.getString("kind")),
				Harm.valueOf(row.getString("harm")), Stage.valueOf(row.getString("stage")), row.getString("assignee"),
				row.getString("display_name"), row.getTimestamp("held_since").toInstant(),
				row.getTimestamp("since").toInstant(), Why.valueOf(row.getString("why")),
				row.getObject("until", LocalDate.class), TaskBook.instant(row, "answer_by"));
	}

}
