package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.Absences;
import org.twosource.verification.TaskKind;

/** Which kinds of work hang on one person, in the newsroom and at its desks. */
@Component
class Dependences {

	private static final Duration LATELY = Duration.ofDays(60);

	/** Who did most of 60 days' work hardly changes from one minute to the next. */
	private final Cache<List<UUID>, List<StuckReport.Dependence>> lately = Caffeine.newBuilder()
		.maximumSize(100)
		.expireAfterWrite(Duration.ofMinutes(5))
		.build();

	private final JdbcClient jdbc;

	private final Absences absences;

	private final Clock clock;

	Dependences(JdbcClient jdbc, Absences absences, Clock clock) {
		this.jdbc = jdbc;
		this.absences = absences;
		this.clock = clock;
	}

	/**
	 * Who alone has a role today, and who did more than four in five of at least ten
	 * tasks in the last 60 days.
	 * @param desks only these desks beside the whole newsroom; null for all
	 */
	List<StuckReport.Dependence> of(UUID @Nullable [] desks) {
		List<StuckReport.Dependence> all = new ArrayList<>(alone(desks));
		this.lately.get((desks != null) ? List.of(desks) : List.of(), (key) -> mostly(desks))
			.stream()
			.filter((one) -> all.stream()
				.noneMatch((known) -> known.kind() == one.kind() && Objects.equals(known.desk(), one.desk())))
			.forEach(all::add);
		return all;
	}

	/** A desk where nobody has the role lives on other desks' people. */
	private List<StuckReport.Dependence> alone(UUID @Nullable [] desks) {
		return this.jdbc.sql("""
				select k.kind, place.name as desk, min(a.display_name) as person, null::int as share,
				    case count(a.username) when 0 then 'NOBODY' else 'ONLY_ONE' end as how
				from unnest(:kinds::text[], :roles::text[]) with ordinality as k (kind, role, place)
				cross join (select null::uuid as id, null::text as name
				    union all select id, name from desk where :desks::uuid[] is null or id = any(:desks::uuid[])) place
				left join person a on a.active and k.role = any(a.roles)
				    and not exists (select from absence b
				        where b.username = a.username and :today between absent_from and absent_until)
				    and (place.id is null or exists (select from desk_person s
				        where s.desk_id = place.id and s.username = a.username))
				group by k.kind, k.place, place.id, place.name
				having count(a.username) = 1 or (place.id is null and count(a.username) = 0)
				order by place.name nulls first, k.place
				""")
			.param("kinds", Stream.of(TaskKind.values()).map(Enum::name).toArray(String[]::new))
			.param("roles", Stream.of(TaskKind.values()).map((kind) -> kind.role().name()).toArray(String[]::new))
			.param("desks", desks)
			.param("today", this.absences.today())
			.query(Dependences::dependence)
			.list();
	}

	private List<StuckReport.Dependence> mostly(UUID @Nullable [] desks) {
		return this.jdbc.sql("""
				with done as (
				    select t.kind, t.completed_by, t.desks from task t
				    where t.completed_at >= :since and (:desks::uuid[] is null or t.desks && :desks::uuid[])),
				counted as (
				    select kind, null::text as desk, completed_by, count(*) as tasks,
				        sum(count(*)) over (partition by kind) as whole
				    from done group by kind, completed_by
				    union all
				    select d.kind, k.name, d.completed_by, count(*),
				        sum(count(*)) over (partition by d.kind, k.id)
				    from done d join desk k on k.id = any(d.desks)
				        and (:desks::uuid[] is null or k.id = any(:desks::uuid[]))
				    group by d.kind, k.id, k.name, d.completed_by)
				select d.kind, d.desk, p.display_name as person, 'MOSTLY_ONE' as how,
				    floor(100 * d.tasks / d.whole)::int as share
				from counted d join person p on p.username = d.completed_by
				where d.whole >= 10 and d.tasks > 0.8 * d.whole
				order by d.desk nulls first, array_position(:kinds, d.kind)
				""")
			.param("since", Timestamp.from(this.clock.instant().minus(LATELY)))
			.param("desks", desks)
			.param("kinds", Stream.of(TaskKind.values()).map(Enum::name).toArray(String[]::new))
			.query(Dependences::dependence)
			.list();
	}

	private static StuckReport.Dependence dependence(ResultSet row, int index) throws SQLException {
		return new StuckReport.Dependence(TaskKind.valueOf(row.getString("kind")), row.getString("desk"),
				StuckReport.Hanging.valueOf(row.getString("how")), row.getString("person"),
				row.getObject("share", Integer.class));
	}

}
