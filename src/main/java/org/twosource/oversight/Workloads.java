package org.twosource.oversight;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Desks;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;
import org.twosource.verification.TaskKind;

/** Who has what to do, did what, and how long tasks are typically in their hands. */
@Component
public class Workloads {

	private static final int LONGEST = 366;

	private final JdbcClient jdbc;

	private final Desks desks;

	private final Clock clock;

	Workloads(JdbcClient jdbc, Desks desks, Clock clock) {
		this.jdbc = jdbc;
		this.desks = desks;
		this.clock = clock;
	}

	/** A task in somebody's hands. */
	private record Holding(String username, Staff.Held task) {

	}

	/** How long tasks of a kind were in somebody's hands, or in anybody's. */
	private record Times(TaskKind kind, @Nullable String username, long tasks, List<Double> quartiles) {

	}

	/**
	 * Those a manager oversees, in alphabetical order: people at their desks and people
	 * at none, who are active or still hold something; an administrator oversees all.
	 * What they hold and did is counted on claims of every desk, for it is all on them.
	 * @param days how many days back the period goes, 1 to 366
	 * @throws Refusal unless the person is a manager, or when the period is too long
	 */
	@Transactional(readOnly = true)
	public Staff staff(int days, Person manager) {
		if (!manager.is(Role.MANAGER)) {
			throw Refusal.forbidden("oversight.maySee");
		}
		if (days < 1 || days > LONGEST) {
			throw Refusal.unacceptable("oversight.days", LONGEST).with("field", "days");
		}
		Timestamp from = Timestamp.from(today().minusDays(days - 1L).atStartOfDay(ZoneOffset.UTC).toInstant());
		Map<String, List<Staff.Held>> holds = holdings().stream()
			.collect(Collectors.groupingBy(Holding::username, Collectors.mapping(Holding::task, Collectors.toList())));
		Map<String, Map<TaskKind, Long>> done = done(from);
		List<Times> times = times(from);
		return new Staff(days, people(manager, holds, done, times), bands(times));
	}

	private List<Staff.AtWork> people(Person manager, Map<String, List<Staff.Held>> holds,
			Map<String, Map<TaskKind, Long>> done, List<Times> times) {
		return this.jdbc.sql("""
				select p.username, p.display_name, p.active, p.roles,
				    array(select d.name from desk d join desk_person s on s.desk_id = d.id
				        where s.username = p.username order by lower(d.name)) as desks,
				    (select max(absent_until) from absence a
				        where a.username = p.username and :today between absent_from and absent_until) as absent_until
				from person p
				where (p.active or p.username = any(:holders))
				  and (:desks::uuid[] is null
				    or not exists (select from desk_person s where s.username = p.username)
				    or exists (select from desk_person s where s.username = p.username and s.desk_id = any(:desks)))
				order by lower(p.display_name), p.username
				""")
			.param("today", today())
			.param("holders", holds.keySet().toArray(String[]::new))
			.param("desks", this.desks.overseenBy(manager))
			.query((row, index) -> {
				String username = row.getString("username");
				List<Staff.Held> held = holds.getOrDefault(username, List.of());
				return new Staff.AtWork(username, row.getString("display_name"), row.getBoolean("active"), roles(row),
						List.of((String[]) row.getArray("desks").getArray()),
						row.getObject("absent_until", LocalDate.class), load(held),
						done.getOrDefault(username, Map.of()), typical(times, username), held);
			})
			.list();
	}

	private List<Holding> holdings() {
		Instant now = this.clock.instant();
		return this.jdbc
			.sql("""
					select t.assignee, t.id, t.kind, t.claim_id, c.number, c.statement, c.harm, c.stage, t.due_at,
					    coalesce(t.taken_at, t.created_at) as since,
					    case when row_number() over (partition by t.assignee order by coalesce(t.taken_at, t.created_at), t.id) <= :most
					        then (select u.since from untouched(t.claim_id, t.assignee, coalesce(t.taken_at, t.created_at)) u) end as touched_at
					from task t, lateral (select number, statement, harm, stage from claim where id = t.claim_id offset 0) c
					where t.assignee is not null and t.completed_at is null and t.cancelled_at is null
					order by since, t.id
					""")
			.param("most", Staff.LOOKED_INTO)
			.query((row, index) -> {
				Timestamp due = row.getTimestamp("due_at");
				Timestamp touched = row.getTimestamp("touched_at");
				return new Holding(row.getString("assignee"),
						new Staff.Held(row.getObject("id", UUID.class), TaskKind.valueOf(row.getString("kind")),
								row.getObject("claim_id", UUID.class), "C-" + row.getLong("number"),
								row.getString("statement"), Harm.valueOf(row.getString("harm")),
								Stage.valueOf(row.getString("stage")), row.getTimestamp("since").toInstant(),
								(touched != null) ? touched.toInstant() : null, (due != null) ? due.toInstant() : null,
								due != null && due.toInstant().isBefore(now)));
			})
			.list();
	}

	private static List<Staff.Load> load(List<Staff.Held> held) {
		List<Staff.Load> load = new ArrayList<>();
		for (TaskKind kind : TaskKind.values()) {
			List<Staff.Held> some = held.stream().filter((task) -> task.kind() == kind).toList();
			if (!some.isEmpty()) {
				load.add(new Staff.Load(kind, some.size(), some.stream().filter(Staff.Held::overdue).count(),
						some.stream().filter((task) -> task.harm() == Harm.HIGH).count()));
			}
		}
		return load;
	}

	private Map<String, Map<TaskKind, Long>> done(Timestamp from) {
		Map<String, Map<TaskKind, Long>> done = new HashMap<>();
		this.jdbc.sql("""
				select completed_by as username, kind, count(*) as tasks from task
				where completed_at >= :from group by completed_by, kind
				""").param("from", from).query((row) -> {
			done.computeIfAbsent(row.getString("username"), (name) -> new EnumMap<>(TaskKind.class))
				.put(TaskKind.valueOf(row.getString("kind")), row.getLong("tasks"));
		});
		return done;
	}

	/** What waits for somebody outside is in nobody's hands. */
	private List<Times> times(Timestamp from) {
		return this.jdbc
			.sql("""
					select kind, completed_by as username, count(*) as tasks,
					    percentile_cont(array[0.25, 0.5, 0.75]) within group (order by in_hand / 3600000.0::float8) as quartiles
					from task
					where completed_at >= :from and in_hand is not null and step <> 'RecordReply'
					group by grouping sets ((kind), (kind, completed_by))
					having count(*) >= :enough
					""")
			.param("from", from)
			.param("enough", Staff.ENOUGH)
			.query((row, index) -> new Times(TaskKind.valueOf(row.getString("kind")), row.getString("username"),
					row.getLong("tasks"), List.of((Double[]) row.getArray("quartiles").getArray())))
			.list();
	}

	private static Map<TaskKind, Double> typical(List<Times> times, String username) {
		Map<TaskKind, Double> typical = new EnumMap<>(TaskKind.class);
		times.stream()
			.filter((one) -> username.equals(one.username()))
			.forEach((one) -> typical.put(one.kind(), one.quartiles().get(1)));
		return typical;
	}

	private static Map<TaskKind, Staff.Band> bands(List<Times> times) {
		Map<TaskKind, Staff.Band> bands = new EnumMap<>(TaskKind.class);
		times.stream()
			.filter((one) -> one.username() == null)
			.forEach((one) -> bands.put(one.kind(), new Staff.Band(one.quartiles().get(0), one.quartiles().get(2))));
		return bands;
	}

	private static Set<Role> roles(ResultSet row) throws SQLException {
		Array names = row.getArray("roles");
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (String name : (String[]) names.getArray()) {
			roles.add(Role.valueOf(name));
		}
		return roles;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
