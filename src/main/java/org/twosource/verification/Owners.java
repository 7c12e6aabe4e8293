package org.twosource.verification;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.Absences;

/**
 * Looks for somebody to give a task to. Administrators are not among them unless they
 * have the role themselves.
 */
@Component
class Owners {

	private static final String ROLE_HOLDERS = """
			with able as (
			    select p.username,
			        exists (select from absence where username = p.username
			            and :today between absent_from and absent_until) as absent,
			        (select min(rule) from four_eyes_obstacle o where o.task_id = :task and o.username = p.username) as rule,
			        exists (select from task_care k where k.task_id = :task and k.holder = p.username
			            and k.outcome = 'RETURNED') as let_lie,
			        exists (select from desk_person d join claim c on c.id = :claim
			            where d.username = p.username and d.desk_id = any(c.desks)) as of_desk,
			        (select count(*) from task h where h.assignee = p.username
			            and h.completed_at is null and h.cancelled_at is null) as held,
			        (select max(held_from) from task_holding g where g.username = p.username) as last_given
			    from person p where p.active and :role = any(p.roles))
			""";

	private static final String MAY = "where not absent and rule is null and not let_lie ";

	private final JdbcClient jdbc;

	private final Absences absences;

	Owners(JdbcClient jdbc, Absences absences) {
		this.jdbc = jdbc;
		this.absences = absences;
	}

	/**
	 * Whom to give a task: of those who have the role, are there, may do it by four eyes
	 * and have not let it lie before, one of the desks of the claim first, then who holds
	 * the fewest tasks, then who was given one longest ago.
	 * @param mostHeld whoever holds as many tasks is left out
	 */
	Optional<String> find(Task task, int mostHeld) {
		// One search after the other: two at once would find the same person.
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('task owners'))").query((row) -> {
		});
		return query(
				ROLE_HOLDERS + "select username from able " + MAY
						+ "and held < :most order by of_desk desc, held, last_given nulls first, username limit 1",
				task)
			.param("most", mostHeld)
			.query(String.class)
			.optional();
	}

	/** Whether anybody may do a task, however much they hold. */
	boolean anyMay(Task task) {
		return query(ROLE_HOLDERS + "select exists (select from able " + MAY + ")", task).query(Boolean.class).single();
	}

	/**
	 * What stands in the way of those who have the role: rules of four eyes, ABSENT,
	 * LET_LIE; ROLE alone when nobody has it.
	 */
	List<String> inTheWay(Task task) {
		List<String> rules = query(ROLE_HOLDERS + """
				select distinct case when rule is not null then rule when absent then 'ABSENT' else 'LET_LIE' end as why
				from able where absent or rule is not null or let_lie order by why
				""", task).query(String.class).list();
		return rules.isEmpty() ? List.of("ROLE") : rules;
	}

	private JdbcClient.StatementSpec query(String sql, Task task) {
		return this.jdbc.sql(sql)
			.param("task", task.id())
			.param("claim", task.claimId())
			.param("role", task.kind().role().name())
			.param("today", this.absences.today());
	}

}
