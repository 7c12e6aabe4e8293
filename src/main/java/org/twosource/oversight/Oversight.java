package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Stage;
import org.twosource.verification.Incidents;

/** The manager's figures. */
@Component
public class Oversight {

	private static final int DAYS = 30;

	private final JdbcClient jdbc;

	private final Incidents incidents;

	private final Clock clock;

	Oversight(JdbcClient jdbc, Incidents incidents, Clock clock) {
		this.jdbc = jdbc;
		this.incidents = incidents;
		this.clock = clock;
	}

	/**
	 * Where everything stands now.
	 * @throws Refusal unless the person is a manager
	 */
	@Transactional(readOnly = true)
	public Overview now(Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("oversight.maySee");
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		return new Overview(stages(), throughput(today), cycleTime(), people(today), this.incidents.open(), overdue());
	}

	private List<Overview.StageCount> stages() {
		return this.jdbc.sql("""
				select s.stage, count(c.id) as claims, count(c.id) filter (where c.overdue) as overdue,
				    count(c.id) filter (where c.stale_since is not null) as stale, min(c.stage_since) as oldest
				from unnest(:stages::text[]) with ordinality as s (stage, place)
				left join claim c on c.stage = s.stage
				group by s.stage, s.place
				order by s.place
				""")
			.param("stages", Stream.of(Stage.values()).map(Stage::name).toArray(String[]::new))
			.query((row, index) -> new Overview.StageCount(Stage.valueOf(row.getString("stage")), row.getLong("claims"),
					row.getLong("overdue"), row.getLong("stale"), instant(row.getTimestamp("oldest"))))
			.list();
	}

	private List<Overview.Day> throughput(LocalDate today) {
		return this.jdbc.sql("""
				with happened as (
				    select accepted_at as at, 'opened' as what from claim where accepted_at >= :from
				    union all
				    select published_at, 'published' from finding_version where version = 1 and published_at >= :from
				    union all
				    select decided_at, 'returned' from decision where answer = 'RETURN' and decided_at >= :from)
				select d.day::date as day, count(*) filter (where what = 'opened') as opened,
				    count(*) filter (where what = 'published') as published,
				    count(*) filter (where what = 'returned') as returned
				from generate_series(:first::date, :last::date, interval '1 day') as d (day)
				left join happened on (happened.at at time zone 'UTC')::date = d.day::date
				group by d.day
				order by d.day
				""")
			.param("from", Timestamp.from(start(today)))
			.param("first", today.minusDays(DAYS - 1))
			.param("last", today)
			.query((row, index) -> new Overview.Day(row.getDate("day").toLocalDate(), row.getLong("opened"),
					row.getLong("published"), row.getLong("returned")))
			.list();
	}

	private Overview.CycleTime cycleTime() {
		return this.jdbc.sql("""
				select percentile_cont(0.5) within group (order by hours) as p50,
				    percentile_cont(0.85) within group (order by hours) as p85
				from (select extract(epoch from f.published_at - c.accepted_at)::float8 / 3600 as hours
				      from finding_version f join claim c on c.id = f.claim_id
				      where f.version = 1) taken
				""")
			.query((row, index) -> new Overview.CycleTime(row.getObject("p50", Double.class),
					row.getObject("p85", Double.class)))
			.single();
	}

	private List<Overview.Workload> people(LocalDate today) {
		return this.jdbc.sql("""
				select p.username, p.display_name,
				    (select count(*) from task t where t.assignee = p.username
				        and t.completed_at is null and t.cancelled_at is null) as open,
				    (select count(*) from task t where t.completed_by = p.username and t.completed_at >= :from) as done
				from person p
				where p.active or exists (select 1 from task t where t.assignee = p.username
				    and t.completed_at is null and t.cancelled_at is null)
				order by p.display_name, p.username
				""")
			.param("from", Timestamp.from(start(today)))
			.query((row, index) -> new Overview.Workload(row.getString("username"), row.getString("display_name"),
					row.getLong("open"), row.getLong("done")))
			.list();
	}

	private List<Overview.OverdueClaim> overdue() {
		return this.jdbc.sql("""
				select c.id, c.number, c.statement, c.stage, c.due_at,
				    array(select distinct t.assignee from task t where t.claim_id = c.id and t.assignee is not null
				        and t.completed_at is null and t.cancelled_at is null order by t.assignee) as holders
				from claim c
				where c.overdue
				order by c.due_at, c.number
				limit 100
				""")
			.query((row, index) -> new Overview.OverdueClaim(row.getObject("id", UUID.class),
					"C-" + row.getLong("number"), row.getString("statement"), Stage.valueOf(row.getString("stage")),
					instant(row.getTimestamp("due_at")), List.of((String[]) row.getArray("holders").getArray())))
			.list();
	}

	private static Instant start(LocalDate today) {
		return today.minusDays(DAYS - 1).atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

}
