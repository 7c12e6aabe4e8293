package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went through the newsroom of late, and who did it. */
@Component
class Traffic {

	private static final int DAYS = 30;

	private static final int CYCLE_DAYS = 90;

	private final JdbcClient jdbc;

	Traffic(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Overview.Day> throughput(LocalDate today, UUID @Nullable [] desks) {
		return this.jdbc.sql("""
				with happened as (
				    select c.accepted_at as at, 'opened' as what from claim c
				    where c.accepted_at >= :from and (:desks::uuid[] is null or c.desks && :desks::uuid[])
				    union all
				    select f.published_at, 'published' from finding_version f
				    where f.version = 1 and f.published_at >= :from and (:desks::uuid[] is null
				        or (select c.desks && :desks::uuid[] from claim c where c.id = f.claim_id))
				    union all
				    select d.decided_at, 'returned' from decision d
				    where d.answer = 'RETURN' and d.decided_at >= :from and (:desks::uuid[] is null
				        or (select c.desks && :desks::uuid[] from claim c where c.id = d.claim_id))),
				counted as (
				    select (at at time zone 'UTC')::date as day, count(*) filter (where what = 'opened') as opened,
				        count(*) filter (where what = 'published') as published,
				        count(*) filter (where what = 'returned') as returned
				    from happened group by 1)
				select d.day::date as day, coalesce(opened, 0) as opened, coalesce(published, 0) as published,
				    coalesce(returned, 0) as returned
				from generate_series(:first::date, :last::date, interval '1 day') as d (day)
				left join counted on counted.day = d.day::date
				order by d.day
				""")
			.param("from", since(today, DAYS))
			.param("first", today.minusDays(DAYS - 1))
			.param("last", today)
			.param("desks", desks)
			.query((row, index) -> new Overview.Day(row.getDate("day").toLocalDate(), row.getLong("opened"),
					row.getLong("published"), row.getLong("returned")))
			.list();
	}

	Overview.CycleTime cycleTime(LocalDate today, UUID @Nullable [] desks) {
		return this.jdbc.sql("""
				select percentile_cont(0.5) within group (order by hours) as p50,
				    percentile_cont(0.85) within group (order by hours) as p85
				from (select date_part('epoch', f.published_at - c.accepted_at) / 3600 as hours
				      from finding_version f
				      cross join lateral (select accepted_at, desks from claim where id = f.claim_id offset 0) c
				      where f.version = 1 and f.published_at >= :from
				          and (:desks::uuid[] is null or c.desks && :desks::uuid[])) taken
				""")
			.param("from", since(today, CYCLE_DAYS))
			.param("desks", desks)
			.query((row, index) -> new Overview.CycleTime(row.getObject("p50", Double.class),
					row.getObject("p85", Double.class)))
			.single();
	}

	List<Overview.Workload> people(LocalDate today, UUID @Nullable [] desks) {
		return this.jdbc.sql("""
				select p.username, p.display_name, coalesce(held.tasks, 0) as open, coalesce(done.tasks, 0) as done
				from person p
				left join (
				    select t.assignee, count(*) as tasks from task t
				    where t.completed_at is null and t.cancelled_at is null and t.assignee is not null
				        and (:desks::uuid[] is null or t.desks && :desks::uuid[])
				    group by t.assignee) held on held.assignee = p.username
				left join (
				    select t.completed_by, count(*) as tasks from task t
				    where t.completed_at >= :from and (:desks::uuid[] is null or t.desks && :desks::uuid[])
				    group by t.completed_by) done on done.completed_by = p.username
				where p.active or held.tasks > 0
				order by p.display_name, p.username
				""")
			.param("from", since(today, DAYS))
			.param("desks", desks)
			.query((row, index) -> new Overview.Workload(row.getString("username"), row.getString("display_name"),
					row.getLong("open"), row.getLong("done")))
			.list();
	}

	private static Timestamp since(LocalDate today, int days) {
		Instant start = today.minusDays(days - 1).atStartOfDay(ZoneOffset.UTC).toInstant();
		return Timestamp.from(start);
	}

}
