package org.twosource.oversight;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
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

	/** What waits for somebody outside is in nobody's hands. */
	private static final String COMPLETED = """
			select kind, username, count(*) as tasks,
			    case when count(*) filter (where timed) >= :enough then
			        percentile_cont(array[0.25, 0.5, 0.75]) within group (order by in_hand / 3600000.0::float8)
			            filter (where timed)
			    else '{}' end as quartiles
			from (
			    select kind, %s as username, in_hand, in_hand is not null and step <> 'RecordReply' as timed from task
			    where completed_at >= :from %s) done
			group by kind, username
			""";

	/** Kept until the next task is completed, or for a day. */
	private final Cache<Typical, List<Completed>> typical = Caffeine.newBuilder()
		.maximumSize(20)
		.expireAfterWrite(Duration.ofDays(1))
		.build();

	private final JdbcClient jdbc;

	private final Desks desks;

	private final Clock clock;

	Workloads(JdbcClient jdbc, Desks desks, Clock clock) {
		this.jdbc = jdbc;
		this.desks = desks;
		this.clock = clock;
	}

	/**
	 * What somebody completed of a kind, or all did.
	 *
	 * @param tasks how many
	 * @param quartiles how many hours they were in one pair of hands; empty when that is
	 * known of too few
	 */
	private record Completed(TaskKind kind, @Nullable String username, long tasks, List<Double> quartiles) {

		private static Completed of(ResultSet row, int index) throws SQLException {
			return new Completed(TaskKind.valueOf(row.getString("kind")), row.getString("username"),
					row.getLong("tasks"), List.of((Double[]) row.getArray("quartiles").getArray()));
		}

	}

	/** What is typical changes when a task is completed. */
	private record Typical(Timestamp from, Timestamp lastCompleted) {

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
		return staff(days, null, manager);
	}

	/**
	 * Those a manager oversees, a page of them.
	 * @throws Refusal as for all of them
	 */
	@Transactional(readOnly = true)
	public Staff staff(int days, Page.@Nullable Request wanted, Person manager) {
		if (!manager.is(Role.MANAGER)) {
			throw Refusal.forbidden("oversight.maySee");
		}
		if (days < 1 || days > LONGEST) {
			throw Refusal.unacceptable("oversight.days", LONGEST).with("field", "days");
		}
		Timestamp from = Timestamp.from(today().minusDays(days - 1L).atStartOfDay(ZoneOffset.UTC).toInstant());
		Map<String, List<Staff.Load>> loads = loads();
		List<Staff.AtWork> all = people(manager, loads);
		Page<Staff.AtWork> page = (wanted != null) ? Page.of(all, wanted) : new Page<>(all, all.size());
		String[] shown = page.items().stream().map(Staff.AtWork::username).toArray(String[]::new);
		List<Completed> completed = this.jdbc
			.sql(COMPLETED.formatted("completed_by", "and completed_by = any(:people)"))
			.param("from", from)
			.param("people", shown)
			.param("enough", Staff.ENOUGH)
			.query(Completed::of)
			.list();
		Map<String, List<Staff.Held>> holds = holds(shown);
		return new Staff(days, page.total(),
				page.items()
					.stream()
					.map((one) -> one.with(done(completed, one.username()), typical(completed, one.username()),
							holds.getOrDefault(one.username(), List.of())))
					.toList(),
				bands(this.typical.get(new Typical(from, lastCompleted()), this::everybodys)));
	}

	private List<Staff.AtWork> people(Person manager, Map<String, List<Staff.Load>> loads) {
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
			.param("holders", loads.keySet().toArray(String[]::new))
			.param("desks", this.desks.overseenBy(manager))
			.query((row, index) -> {
				String username = row.getString("username");
				return new Staff.AtWork(username, row.getString("display_name"), row.getBoolean("active"), roles(row),
						List.of((String[]) row.getArray("desks").getArray()),
						row.getObject("absent_until", LocalDate.class), loads.getOrDefault(username, List.of()),
						Map.of(), Map.of(), List.of());
			})
			.list();
	}

	/** What everybody holds, by kind. */
	private Map<String, List<Staff.Load>> loads() {
		Map<String, List<Staff.Load>> loads = new HashMap<>();
		this.jdbc.sql("""
				select assignee, kind, count(*) as open, count(*) filter (where due_at < :now) as overdue,
				    count(*) filter (where harm_rank = 1) as high_harm
				from task where assignee is not null and completed_at is null and cancelled_at is null
				group by assignee, kind
				""").param("now", Timestamp.from(this.clock.instant())).query((row) -> {
			loads.computeIfAbsent(row.getString("assignee"), (name) -> new ArrayList<>())
				.add(new Staff.Load(TaskKind.valueOf(row.getString("kind")), row.getLong("open"),
						row.getLong("overdue"), row.getLong("high_harm")));
		});
		loads.values().forEach((load) -> load.sort(Comparator.comparing(Staff.Load::kind)));
		return loads;
	}

	/** What each of these has held longest. */
	private Map<String, List<Staff.Held>> holds(String[] people) {
		Instant now = this.clock.instant();
		Map<String, List<Staff.Held>> holds = new HashMap<>();
		this.jdbc.sql("""
				select t.*, c.number, c.statement, c.harm, c.stage, u.since as touched_at
				from unnest(:people) h (username) cross join lateral (
				    select assignee, id, kind, claim_id, due_at, coalesce(taken_at, created_at) as since from task
				    where assignee = h.username and completed_at is null and cancelled_at is null
				    order by coalesce(taken_at, created_at), id limit :most) t
				join claim c on c.id = t.claim_id
				cross join lateral untouched(t.claim_id, t.assignee, t.since) u
				order by t.since, t.id
				""").param("people", people).param("most", Staff.LISTED).query((row) -> {
			Timestamp due = row.getTimestamp("due_at");
			holds.computeIfAbsent(row.getString("assignee"), (name) -> new ArrayList<>())
				.add(new Staff.Held(row.getObject("id", UUID.class), TaskKind.valueOf(row.getString("kind")),
						row.getObject("claim_id", UUID.class), "C-" + row.getLong("number"), row.getString("statement"),
						Harm.valueOf(row.getString("harm")), Stage.valueOf(row.getString("stage")),
						row.getTimestamp("since").toInstant(), row.getTimestamp("touched_at").toInstant(),
						(due != null) ? due.toInstant() : null, due != null && due.toInstant().isBefore(now)));
		});
		return holds;
	}

	private Timestamp lastCompleted() {
		return this.jdbc.sql("select coalesce(max(completed_at), '-infinity') from task where completed_at is not null")
			.query(Timestamp.class)
			.single();
	}

	private List<Completed> everybodys(Typical when) {
		return this.jdbc.sql(COMPLETED.formatted("null::text", ""))
			.param("from", when.from())
			.param("enough", Staff.ENOUGH)
			.query(Completed::of)
			.list();
	}

	private static Map<TaskKind, Long> done(List<Completed> completed, String username) {
		return completed.stream()
			.filter((one) -> username.equals(one.username()))
			.collect(Collectors.toMap(Completed::kind, Completed::tasks));
	}

	private static Map<TaskKind, Double> typical(List<Completed> completed, String username) {
		return completed.stream()
			.filter((one) -> username.equals(one.username()) && !one.quartiles().isEmpty())
			.collect(Collectors.toMap(Completed::kind, (one) -> one.quartiles().get(1)));
	}

	private static Map<TaskKind, Staff.Band> bands(List<Completed> everybodys) {
		return everybodys.stream()
			.filter((one) -> !one.quartiles().isEmpty())
			.collect(Collectors.toMap(Completed::kind,
					(one) -> new Staff.Band(one.quartiles().get(0), one.quartiles().get(2))));
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
