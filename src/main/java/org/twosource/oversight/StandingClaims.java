package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.FreshPlan;
import org.twosource.Page;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;

/** Where claims stand, and which of them a manager should look at. */
@Component
class StandingClaims {

	/**
	 * Every list at once. Only what is shown of a list is read, in the order of its
	 * index; how many there are in all is counted of what is kept for that.
	 */
	private static final String LISTS = """
			with pause as (select claim_id, began_at from claim_wait where ended_at is null and kind = 'PAUSED'),
			due_today as materialized (
			    select id, number, due_at from claim
			    where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and not overdue and not waiting
			    and due_at < :tomorrow and (:desks::uuid[] is null or desks && :desks::uuid[])
			    and id not in (select claim_id from pause)),
			waits as materialized (
			    select id, number, due_at from claim
			    where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and waiting
			    and (:desks::uuid[] is null or desks && :desks::uuid[]) and id not in (select claim_id from pause)),
			unheld as materialized (
			    select distinct t.claim_id from task t
			    where t.completed_at is null and t.cancelled_at is null and t.assignee is null and t.harm = 'HIGH'
			    and t.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')
			    and (:desks::uuid[] is null or t.desks && :desks::uuid[])
			    and t.claim_id not in (select claim_id from pause)
			    and t.claim_id not in (select id from claim
			        where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and waiting)
			    and t.claim_id not in (select h.claim_id from task h
			        where h.completed_at is null and h.cancelled_at is null and h.assignee is not null and h.harm_rank = 1)),
			paused as materialized (
			    select id, number, began_at from pause join claim on id = claim_id
			    where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')
			    and (:desks::uuid[] is null or desks && :desks::uuid[])),
			tally as materialized (
			    select sum(overdue) as overdue,
			        sum(claims) filter (where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')) as standing
			    from claim_tally where :desks::uuid[] is null or desks && :desks::uuid[]),
			listed as (
			    (select 'OVERDUE' as list, id, (select overdue from tally) as total, due_at as at, number
			        from claim where overdue and (:desks::uuid[] is null or desks && :desks::uuid[])
			        order by due_at, number limit :most)
			    union all
			    (select 'DUE_TODAY', id, (select count(*) from due_today), due_at, number
			        from due_today order by due_at, number limit :most)
			    union all
			    (select 'UNHELD_HIGH_HARM', id, (select count(*) from unheld), due_at, number
			        from claim where harm = 'HIGH' and (id in (select claim_id from unheld)) is true
			        order by due_at, number limit :most)
			    union all
			    (select 'WAITING', id, (select count(*) from waits), due_at, number
			        from waits order by due_at, number limit :most)
			    union all
			    (select 'PAUSED', id, (select count(*) from paused), began_at, number
			        from paused order by began_at, number limit :most)
			    union all
			    (select 'OLDEST', id, (select standing from tally), accepted_at, number
			        from claim
			        where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')
			        and (:desks::uuid[] is null or desks && :desks::uuid[])
			        order by accepted_at, number limit :most)
			    union all
			    (select 'LONGEST', id, (select standing from tally), stage_since, number
			        from claim
			        where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')
			        and (:desks::uuid[] is null or desks && :desks::uuid[])
			        order by stage_since, number limit :most))
			select listed.list, listed.total, c.id, c.number, c.statement, c.harm, c.stage, c.stage_since, c.accepted_at,
			    c.due_at, c.overdue, w.began_at, w.expected_at, w.paused_by,
			    case w.kind when 'PAUSED' then w.reason when 'OUTSIDE' then (
			        select asked from comment_request r where r.claim_id = c.id order by r.asked_at desc limit 1) end as about,
			    array(select distinct t.assignee from task t where t.claim_id = c.id and t.assignee is not null
			        and t.completed_at is null and t.cancelled_at is null order by t.assignee) as holders
			from listed join claim c on c.id = listed.id
			left join claim_wait w on w.claim_id = c.id and w.ended_at is null
			order by listed.list, listed.at, listed.number
			""";

	/**
	 * How many there are is kept by the database as claims move on: counting a hundred
	 * thousand of them takes longer than anything else here.
	 */
	private static final String STAGES = """
			select s.stage, coalesce(tally.claims, 0) as claims, coalesce(tally.overdue, 0) as overdue,
			    coalesce(tally.stale, 0) as stale,
			    (select c.stage_since from claim c where c.stage = s.stage
			        and (:desks::uuid[] is null or c.desks && :desks::uuid[])
			        order by c.stage_since limit 1) as oldest
			from unnest(:stages::text[]) with ordinality as s (stage, place)
			left join (
			    select stage, sum(claims) as claims, sum(overdue) as overdue, sum(stale) as stale from claim_tally
			    where :desks::uuid[] is null or desks && :desks::uuid[]
			    group by stage) tally on tally.stage = s.stage
			order by s.place
			""";

	private static final Page<StandingClaim> NONE = new Page<>(List.of(), 0);

	private final JdbcClient jdbc;

	private final Clock clock;

	StandingClaims(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Overview.StageCount> stages(UUID @Nullable [] desks) {
		FreshPlan.forEach(this.jdbc);
		return this.jdbc.sql(STAGES)
			.param("stages", Stream.of(Stage.values()).map(Stage::name).toArray(String[]::new))
			.param("desks", desks)
			.query((row, index) -> new Overview.StageCount(Stage.valueOf(row.getString("stage")), row.getLong("claims"),
					row.getLong("overdue"), row.getLong("stale"), instant(row, "oldest")))
			.list();
	}

	/**
	 * The claims to look at.
	 * @param most how many of each list at the most
	 */
	Now.Lists lists(UUID @Nullable [] desks, int most) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		FreshPlan.forEach(this.jdbc);
		Map<String, List<Row>> lists = this.jdbc.sql(LISTS)
			.param("desks", desks)
			.param("most", most)
			.param("tomorrow", Timestamp.from(today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
			.query((row, index) -> new Row(row.getString("list"), row.getLong("total"), claim(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Row::list));
		return new Now.Lists(page(lists.get("OVERDUE")), page(lists.get("DUE_TODAY")),
				page(lists.get("UNHELD_HIGH_HARM")), page(lists.get("WAITING")), page(lists.get("PAUSED")),
				page(lists.get("OLDEST")), page(lists.get("LONGEST")));
	}

	private static Page<StandingClaim> page(@Nullable List<Row> rows) {
		return (rows != null) ? new Page<>(rows.stream().map(Row::claim).toList(), rows.get(0).total()) : NONE;
	}

	private static StandingClaim claim(ResultSet row) throws SQLException {
		Instant began = instant(row, "began_at");
		StandingClaim.Stop stop = (began != null) ? new StandingClaim.Stop(began, instant(row, "expected_at"),
				row.getString("about"), row.getString("paused_by")) : null;
		return new StandingClaim(row.getObject("id", UUID.class), "C-" + row.getLong("number"),
				row.getString("statement"), Harm.valueOf(row.getString("harm")), Stage.valueOf(row.getString("stage")),
				row.getTimestamp("stage_since").toInstant(), row.getTimestamp("accepted_at").toInstant(),
				instant(row, "due_at"), row.getBoolean("overdue"),
				List.of((String[]) row.getArray("holders").getArray()), stop);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

	/** A claim in a list, and how many are in it. */
	private record Row(String list, long total, StandingClaim claim) {

	}

}
