package org.twosource.drill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.drill.History.Act;

/** Holds what was answered against what is in the database, once everything is quiet. */
final class Ledger {

	/** What a well-formed call may be answered, when not as it wished: try again. */
	private static final Set<Integer> RETRIABLE = Set.of(0, 409, 423, 502, 503, 504);

	private final JdbcClient jdbc;

	private final History history;

	private final List<String> problems = new ArrayList<>();

	Ledger(JdbcClient jdbc, History history) {
		this.jdbc = jdbc;
		this.history = history;
	}

	/** Everything that is not as it has to be. */
	List<String> problems() {
		answers();
		imports();
		triages();
		written("evidence", "select count(*) from evidence where quote like '%' || :token || '%'");
		written("challenge", "select count(*) from challenge where reason like '%' || :token || '%'");
		completions();
		claims();
		this.problems.addAll(Registers.violated(this.history.acts()));
		return this.problems;
	}

	private void answers() {
		Map<String, Long> wrong = this.history.acts()
			.stream()
			.filter((act) -> !act.ok() && !RETRIABLE.contains(act.status()))
			.collect(Collectors.groupingBy((act) -> act.what() + " answered " + act.status() + ": " + act.answer(),
					TreeMap::new, Collectors.counting()));
		wrong.forEach((what, times) -> this.problems.add(times + " x " + what));
	}

	private void imports() {
		for (Act act : this.history.acts("import")) {
			int there = count("select count(*) from document where title = 'Drill ' || :token", act.token());
			expect(act, there, 1, 1);
		}
	}

	/** All claims of a triage are there, or none. */
	private void triages() {
		Map<String, List<Act>> byToken = this.history.acts("triage")
			.stream()
			.collect(Collectors.groupingBy(Act::token));
		byToken.forEach((token, tries) -> {
			String[] parts = token.split(" ");
			int whole = Integer.parseInt(parts[1]);
			int there = count("select count(*) from claim where statement like 'Claim % of ' || :token", parts[0]);
			Act act = tries.stream()
				.filter(Act::ok)
				.findFirst()
				.orElse(tries.stream().filter(Act::unknown).findFirst().orElse(tries.get(0)));
			expect(act, there, whole, whole);
			if (there != 0 && there != whole) {
				this.problems.add("Half a triage: " + there + " of " + whole + " claims of " + parts[0]);
			}
		});
	}

	private void written(String what, String sql) {
		for (Act act : this.history.acts(what)) {
			expect(act, count(sql, act.token()), 1, 1);
		}
	}

	private void expect(Act act, int there, int least, int most) {
		boolean right = act.ok() ? there >= least && there <= most : act.unknown() ? there <= most : there == 0;
		if (!right) {
			this.problems
				.add("%s %s was %s, and is there %d times".formatted(act.what(), act.token(), act.outcome(), there));
		}
	}

	private record Done(String task, String by) {

	}

	private void completions() {
		Map<String, List<Act>> byTask = this.history.acts("complete")
			.stream()
			.collect(Collectors.groupingBy(Act::subject));
		Map<String, String> done = this.jdbc
			.sql("select id::text as task, completed_by as by from task where completed_at is not null")
			.query(Done.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Done::task, Done::by));
		byTask.forEach((task, tries) -> tries.stream()
			.filter(Act::ok)
			.filter((act) -> !act.who().equals(done.get(task)))
			.forEach((act) -> this.problems.add("The answer of " + act.who() + " to task " + task + " is lost")));
		done.forEach((task, by) -> {
			Set<String> answered = byTask.getOrDefault(task, List.of())
				.stream()
				.filter((act) -> act.ok() || act.unknown())
				.map(Act::who)
				.collect(Collectors.toCollection(HashSet::new));
			if (!answered.contains(by)) {
				this.problems.add("Nobody answered task " + task + ", which " + by + " completed");
			}
		});
	}

	private void claims() {
		none("open claims without exactly one process",
				"""
						select c.number::text from claim c where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and 1 <> (
						    select count(*) from camunda.act_ru_execution e
						    join camunda.act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'claim-verification'
						    where e.business_key_ = c.id::text and e.parent_id_ is null)
						""");
		none("settled claims with a process",
				"""
						select c.number::text from claim c where c.stage not in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and exists (
						    select from camunda.act_ru_execution e
						    join camunda.act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'claim-verification'
						    where e.business_key_ = c.id::text and e.parent_id_ is null)
						""");
		none("claims at a stage whose task is missing or there twice",
				"""
						select c.number::text from claim c where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and 1 <> (
						    select count(*) from task t where t.claim_id = c.id and t.completed_at is null
						        and t.cancelled_at is null)
						""");
		none("tasks that the engine knows otherwise", """
				select t.id::text from task t left join camunda.act_ru_task e on e.id_ = t.id::text
				where case when t.completed_at is null and t.cancelled_at is null
				    then e.id_ is null or e.assignee_ is distinct from t.assignee else e.id_ is not null end
				""");
		none("claims that were at two stages at once, or at none",
				"""
						select claim_id::text from (select claim_id, stage, left_at, left_for,
						    lead(stage) over way as next, lead(entered_at) over way as entered, lead(came_from) over way as before
						    from stage_stay window way as (partition by claim_id order by id)) one
						where left_at is distinct from entered or left_for is distinct from next
						    or next is not null and before is distinct from stage
						""");
		none("claims whose stage is not the last of their history", """
				select c.number::text from claim c where not exists (
				    select from stage_stay s where s.claim_id = c.id and s.left_at is null and s.stage = c.stage)
				""");
		none("findings published without a sign-off, or twice for one",
				"""
						select f.claim_id::text from finding_version f group by f.claim_id
						having count(*) <> max(f.version) or count(*) filter (where not f.retracted) <> (select count(*) from stage_stay s
						    where s.claim_id = f.claim_id and s.stage = 'PUBLISHED' and s.came_from = 'SIGN_OFF')
						""");
		none("published claims without a finding", """
				select c.number::text from claim c where c.stage = 'PUBLISHED'
				    and not exists (select from finding_version f where f.claim_id = c.id)
				""");
		none("acts recorded twice", """
				select act || ' ' || (details ->> 'taskId') from audit_record
				where details ->> 'taskId' is not null and act not in ('task taken', 'task released', 'task given')
				group by act, details ->> 'taskId' having count(*) > 1
				""");
		none("steps that failed for good", "select coalesce(activity_id_, '?') from camunda.act_ru_incident");
		none("documents nobody reads", "select title from document where status = 'EXTRACTING'");
	}

	private void none(String what, String sql) {
		List<String> there = this.jdbc.sql(sql).query(String.class).list();
		if (!there.isEmpty()) {
			this.problems.add(there.size() + " " + what + ": " + there.subList(0, Math.min(5, there.size())));
		}
	}

	private int count(String sql, String token) {
		return this.jdbc.sql(sql).param("token", token).query(Integer.class).single();
	}

}
