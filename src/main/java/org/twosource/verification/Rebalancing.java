package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;

/**
 * Proposes how held tasks could go to others so that everybody holds about as many, and
 * does it. A task that its holder worked on within a day stays, unless it is chosen to go
 * all the same.
 */
@Component
public class Rebalancing {

	private static final Duration LATELY = Duration.ofDays(1);

	private static final int LOOKED_AT = 1000;

	private final OverseenTasks overseen;

	private final Assignments assignments;

	private final Tasks tasks;

	private final Present present;

	private final JdbcClient jdbc;

	private final Clock clock;

	Rebalancing(OverseenTasks overseen, Assignments assignments, Tasks tasks, Present present, JdbcClient jdbc,
			Clock clock) {
		this.overseen = overseen;
		this.assignments = assignments;
		this.tasks = tasks;
		this.present = present;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A task that would go to somebody.
	 *
	 * @param task the task, held by whoever it would be taken from
	 * @param to the username of who would get it
	 */
	public record Move(Task task, String to) {

	}

	/**
	 * A task that stays although its holder has more than others.
	 *
	 * @param task the task
	 * @param why {@code TOUCHED} when its holder worked on it lately, {@code NOBODY_ELSE}
	 * when nobody else who is there may do it, {@code NOBODY_LESS} when those who may
	 * hold no fewer
	 */
	public record Stay(Task task, String why) {

	}

	/**
	 * How many open tasks somebody holds.
	 *
	 * @param username who
	 * @param before now
	 * @param after if all the moves were made
	 */
	public record Load(String username, int before, int after) {

	}

	/**
	 * What could be done.
	 *
	 * @param moves what would go to whom
	 * @param stays what would stay, and why
	 * @param loads what people would hold, those who hold the most now on top
	 */
	public record Proposal(List<Move> moves, List<Stay> stays, List<Load> loads) {

	}

	/**
	 * A move somebody decided on.
	 *
	 * @param taskId the task
	 * @param from the username of who holds it
	 * @param to the username of who gets it
	 */
	public record Chosen(UUID taskId, String from, String to) {

	}

	/**
	 * What could be done for the desks of a manager. Nothing changes.
	 * @param allTheSame tasks that may go although their holders worked on them lately
	 * @throws Refusal unless the person is a manager
	 */
	@Transactional(readOnly = true)
	public Proposal propose(Set<UUID> allTheSame, Person by) {
		List<Task> open = this.overseen.heldLastFirst(LOOKED_AT, by);
		Map<UUID, Task> held = open.stream().collect(Collectors.toMap(Task::id, Function.identity()));
		Map<String, Integer> before = loads();
		List<Person> people = this.present.people();
		Balance balance = new Balance(before, people.stream().map(Person::username).toList(),
				movable(open, people, allTheSame));
		List<Move> moves = balance.moves().stream().map((move) -> new Move(held.get(move.task()), move.to())).toList();
		List<Stay> stays = balance.stays()
			.entrySet()
			.stream()
			.map((stay) -> new Stay(held.get(stay.getKey()), stay.getValue().name()))
			.toList();
		return new Proposal(moves, stays, loads(before, balance.loads(), people));
	}

	/**
	 * Does what was decided on, each move by itself, as long as the task is still held by
	 * whom it would be taken from and may go to whom it would go to.
	 * @throws Refusal unless the person is a manager, or for none and more than 200
	 * moves, or one that is null
	 */
	public List<TaskOutcome> apply(List<Chosen> moves, Person by) {
		if (moves.stream().anyMatch(Objects::isNull)) {
			throw Refusal.unacceptable("task.unknown").with("field", "moves");
		}
		Map<UUID, Chosen> byTask = moves.stream()
			.collect(Collectors.toMap(Chosen::taskId, Function.identity(), (one, again) -> one));
		return this.assignments.each(moves.stream().map(Chosen::taskId).toList(), by, (id) -> {
			Chosen move = byTask.get(id);
			this.tasks.pass(id, move.from(), move.to(), by);
		});
	}

	/** What is least urgent goes first: it costs the least to start on it anew. */
	private List<Balance.Held> movable(List<Task> held, List<Person> people, Set<UUID> allTheSame) {
		UUID[] ids = held.stream().map(Task::id).toArray(UUID[]::new);
		Map<UUID, Set<String>> forbidden = forbidden(ids);
		Set<UUID> touched = touched(ids);
		return held.stream().map((task) -> {
			Set<String> may = people.stream()
				.filter((person) -> person.is(task.kind().role()))
				.map(Person::username)
				.filter((username) -> !forbidden.getOrDefault(task.id(), Set.of()).contains(username))
				.collect(Collectors.toSet());
			return new Balance.Held(task.id(), String.valueOf(task.assignee()), may,
					touched.contains(task.id()) && !allTheSame.contains(task.id()));
		}).toList();
	}

	private Map<UUID, Set<String>> forbidden(UUID[] ids) {
		Map<UUID, Set<String>> forbidden = new HashMap<>();
		// One task after the other: together they would be looked for among everything
		// anybody ever did.
		this.jdbc
			.sql("""
					select o.* from unnest(:ids::uuid[]) chosen (id)
					cross join lateral (select task_id, username from four_eyes_obstacle where task_id = chosen.id offset 0) o
					""")
			.param("ids", ids)
			.query((row) -> {
				forbidden.computeIfAbsent(row.getObject("task_id", UUID.class), (id) -> new HashSet<>())
					.add(row.getString("username"));
			});
		return forbidden;
	}

	private Set<UUID> touched(UUID[] ids) {
		return new HashSet<>(this.jdbc.sql("""
				select t.id from task t where t.id = any(:ids) and (t.taken_at > :since or exists (
				    select from audit_record a where a.subject = t.claim_id and a.actor = t.assignee and a.at > :since))
				""")
			.param("ids", ids)
			.param("since", Timestamp.from(this.clock.instant().minus(LATELY)))
			.query(UUID.class)
			.list());
	}

	private Map<String, Integer> loads() {
		Map<String, Integer> loads = new HashMap<>();
		this.jdbc.sql("""
				select assignee, count(*)::int as load from task
				where assignee is not null and completed_at is null and cancelled_at is null group by assignee
				""").query((row) -> {
			loads.put(row.getString("assignee"), row.getInt("load"));
		});
		return loads;
	}

	private static List<Load> loads(Map<String, Integer> before, Map<String, Integer> after, List<Person> people) {
		return Stream.concat(people.stream().map(Person::username), before.keySet().stream())
			.distinct()
			.map((username) -> new Load(username, before.getOrDefault(username, 0), after.getOrDefault(username, 0)))
			.filter((load) -> load.before() > 0 || load.after() > 0)
			.sorted((one, other) -> (one.before() != other.before()) ? other.before() - one.before()
					: one.username().compareTo(other.username()))
			.toList();
	}

}
