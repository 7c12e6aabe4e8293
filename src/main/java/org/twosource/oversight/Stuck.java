package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.FreshPlan;
import org.twosource.Refusal;
import org.twosource.account.Absences;
import org.twosource.account.Desks;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;
import org.twosource.verification.Incident;
import org.twosource.verification.Incidents;
import org.twosource.verification.Neglect;
import org.twosource.verification.TaskKind;

/**
 * Tells what is stuck from what is abandoned, and what hangs on one person. A task counts
 * as somebody's who has its role; administrators who lack it stand in by hand only.
 */
@Component
public class Stuck {

	/** How many of a sort are told at the most. */
	static final int SHOWN = 50;

	/** How many tasks in nobody's hands are looked at, those due first. */
	private static final int LOOKED_AT = 1000;

	private static final String CLAIM = " c.id as claim_id, c.number, c.statement, c.harm, c.stage, ";

	private static final String OVERSEEN = "and (:desks::uuid[] is null or c.desks && :desks::uuid[]) ";

	private final JdbcClient jdbc;

	private final Neglect neglect;

	private final Incidents incidents;

	private final Dependences dependences;

	private final UsualStays usual;

	private final Desks desks;

	private final Absences absences;

	private final Clock clock;

	Stuck(JdbcClient jdbc, Neglect neglect, Incidents incidents, Dependences dependences, UsualStays usual, Desks desks,
			Absences absences, Clock clock) {
		this.jdbc = jdbc;
		this.neglect = neglect;
		this.incidents = incidents;
		this.dependences = dependences;
		this.usual = usual;
		this.desks = desks;
		this.absences = absences;
		this.clock = clock;
	}

	/**
	 * What does not move on the claims a manager oversees; fifty of each sort at the
	 * most. Who may do what is looked into for the thousand tasks in nobody's hands that
	 * are due first.
	 * @throws Refusal unless the person is a manager
	 */
	@Transactional(readOnly = true)
	public StuckReport report(Person manager) {
		if (!manager.is(Role.MANAGER)) {
			throw Refusal.forbidden("oversight.maySee");
		}
		FreshPlan.forEach(this.jdbc);
		UUID[] desks = this.desks.overseenBy(manager);
		Neglect.All abandoned = this.neglect.abandoned(desks, SHOWN);
		List<StuckReport.Stuck> stuck = Stream
			.of(withoutPeople(desks), failed(desks), returned(desks), longStays(desks, abandoned.claims()))
			.flatMap(List::stream)
			.toList();
		return new StuckReport(abandoned.longest(), stuck, this.dependences.of(desks));
	}

	/**
	 * Too few people can be left only where all with the role but one had a hand in the
	 * claim or sign off with the only one left: other tasks are not looked into person by
	 * person.
	 */
	private List<StuckReport.Stuck> withoutPeople(UUID @Nullable [] desks) {
		return this.jdbc.sql("""
				with able as (
				    select p.username, p.display_name, k.kind from person p
				    join unnest(:kinds::text[], :roles::text[]) as k (kind, role) on k.role = any(p.roles)
				    where p.active and not exists (select from absence a
				        where a.username = p.username and :today between absent_from and absent_until)),
				others as (
				    select k.kind, count(able.username) - 1 as people
				    from unnest(:kinds::text[]) as k (kind) left join able on able.kind = k.kind group by k.kind),
				untaken as (
				    select t.id, t.kind, t.claim_id, t.created_at, t.priority_rank, t.due_day, t.harm_rank, t.due_at
				    from task t join others on others.kind = t.kind
				    where t.completed_at is null and t.cancelled_at is null
				    and t.kind in ('CORROBORATE', 'SIGN_OFF', 'REVIEW_CHALLENGE')
				    and (t.assignee is null or t.assignee not in (select username from able))
				    and others.people <= case when t.kind = 'REVIEW_CHALLENGE' then (
				        select count(distinct h.challenged_by) from challenge h
				        where h.claim_id = t.claim_id and h.outcome is null) else t.hand_count + 1 end
				    and (:desks::uuid[] is null or t.desks && :desks::uuid[])
				""" + """
				    order by t.priority_rank, t.due_day, t.harm_rank, t.due_at, t.id limit :looked)
				select """ + CLAIM + """
				    t.id as task_id, t.kind, t.created_at as since,
				    case may.people when 1 then 'ONLY_ONE' else 'NOBODY_MAY' end as reason,
				    case may.people when 1 then may.one else coalesce(may.rules, 'ROLE') end as detail
				from untaken t join claim c on c.id = t.claim_id
				cross join lateral (
				    select count(distinct a.username) filter (where o.rule is null) as people,
				        min(a.display_name) filter (where o.rule is null) as one,
				        string_agg(distinct o.rule, ',') as rules
				    from able a left join four_eyes_obstacle o on o.task_id = t.id and o.username = a.username
				    where a.kind = t.kind) may
				where may.people = 0 or (may.people = 1 and may.rules is not null)
				order by t.priority_rank, t.due_day, t.harm_rank, t.due_at, t.id limit :shown
				""")
			.param("kinds", names(TaskKind::name))
			.param("roles", names((kind) -> kind.role().name()))
			.param("today", this.absences.today())
			.param("desks", desks)
			.param("looked", LOOKED_AT)
			.param("shown", SHOWN)
			.query(Stuck::stuck)
			.list();
	}

	private List<StuckReport.Stuck> failed(UUID @Nullable [] desks) {
		Map<UUID, Incident> failed = this.incidents.open()
			.stream()
			.filter((incident) -> incident.subject() != null)
			.collect(Collectors.toMap(Incident::subject, (incident) -> incident, (first, second) -> first));
		if (failed.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("select" + CLAIM + """
				'INCIDENT' as reason, null::uuid as task_id, null as kind, '' as detail, c.stage_since as since
				from claim c where c.id = any(:claims)
				""" + OVERSEEN + "order by c.number limit :shown")
			.param("claims", failed.keySet().toArray(UUID[]::new))
			.param("desks", desks)
			.param("shown", SHOWN)
			.query(Stuck::stuck)
			.list()
			.stream()
			.map((one) -> at(one, failed.get(one.claimId())))
			.toList();
	}

	private static StuckReport.Stuck at(StuckReport.Stuck one, Incident incident) {
		return new StuckReport.Stuck(one.claimId(), one.number(), one.statement(), one.harm(), one.stage(),
				one.reason(), null, null, incident.stepId(), incident.since());
	}

	private List<StuckReport.Stuck> returned(UUID @Nullable [] desks) {
		return this.jdbc
			.sql("select" + CLAIM
					+ """
							'RETURNED' as reason, null::uuid as task_id, null as kind, c.returned::text as detail, c.stage_since as since
							from claim c
							where c.returned >= 3 and c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')
							"""
					+ OVERSEEN + "order by c.returned desc, c.number limit :shown")
			.param("desks", desks)
			.param("shown", SHOWN)
			.query(Stuck::stuck)
			.list();
	}

	/** What waits outside or is paused counts in neither. */
	private List<StuckReport.Stuck> longStays(UUID @Nullable [] desks, Set<UUID> abandoned) {
		Instant now = this.clock.instant();
		Map<Stage, Double> usual = this.usual.millis(desks);
		return this.jdbc.sql("""
				with worked_on as materialized (
				    select t.claim_id from task t
				    where t.assignee is not null and t.completed_at is null and t.cancelled_at is null
				    and t.claim_id not in (select unnest(:abandoned::uuid[])))
				select """ + CLAIM + """
				    'LONG_STAY' as reason, null::uuid as task_id, null as kind, c.stage_since as since,
				    to_char(u.ms / 86400000, 'FM999990.0') as detail
				from claim c join unnest(:stages::text[], :usual::float8[]) as u (stage, ms) on u.stage = c.stage
				cross join lateral (
				    select coalesce(sum(date_part('epoch', coalesce(ended_at, :now) - began_at)) * 1000, 0) as ms,
				        coalesce(bool_or(ended_at is null), false) as waits
				    from claim_wait where claim_id = c.id and began_at >= c.stage_since) still
				where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and not still.waits
				and (c.id in (select claim_id from worked_on)) is true
				and c.stage_since < :now::timestamptz - (u.ms + still.ms) * interval '1 millisecond'
				""" + OVERSEEN + "order by c.stage_since, c.number limit :shown")
			.param("stages", usual.keySet().stream().map(Stage::name).toArray(String[]::new))
			.param("usual", usual.values().toArray(Double[]::new))
			.param("now", Timestamp.from(now))
			.param("abandoned", abandoned.toArray(UUID[]::new))
			.param("desks", desks)
			.param("shown", SHOWN)
			.query(Stuck::stuck)
			.list();
	}

	private static String[] names(Function<TaskKind, String> name) {
		return Stream.of(TaskKind.values()).map(name).toArray(String[]::new);
	}

	private static StuckReport.Stuck stuck(ResultSet row, int index) throws SQLException {
		String kind = row.getString("kind");
		return new StuckReport.Stuck(row.getObject("claim_id", UUID.class), "C-" + row.getLong("number"),
				row.getString("statement"), Harm.valueOf(row.getString("harm")), Stage.valueOf(row.getString("stage")),
				StuckReport.Reason.valueOf(row.getString("reason")), row.getObject("task_id", UUID.class),
				(kind != null) ? TaskKind.valueOf(kind) : null, row.getString("detail"),
				row.getTimestamp("since").toInstant());
	}

}
