package org.twosource.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.audit.Seals;
import org.twosource.audit.Verification;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether what was filled in is what the application itself would have written. */
@TestComponent
class Consistency {

	private static final String OPEN = "('COLLECTION', 'CORROBORATION', 'SIGN_OFF')";

	/** What there may be none of. */
	private static final Map<String, String> NONE = new LinkedHashMap<>();

	static {
		NONE.put("open claims without an open task or a wait", "select count(*) from claim c where stage in " + OPEN
				+ """
						 and not waiting and not exists (select from task t where t.claim_id = c.id and t.completed_at is null and t.cancelled_at is null)
						""");
		NONE.put("open tasks that the engine does not have", """
				select count(*) from task t where completed_at is null and cancelled_at is null
				and not exists (select from camunda.act_ru_task r where r.id_ = t.id::text
				    and r.assignee_ is not distinct from t.assignee)""");
		NONE.put("tasks of claims that only the engine has",
				"""
						select count(*) from camunda.act_ru_task r join camunda.act_re_procdef d on d.id_ = r.proc_def_id_
						where d.key_ in ('claim-verification', 'finding-correction') and not exists (
						    select from task t where t.id::text = r.id_ and t.completed_at is null and t.cancelled_at is null)""");
		NONE.put("published claims without a finding", """
				select count(*) from claim c where stage = 'PUBLISHED'
				and not exists (select from finding_version f where f.claim_id = c.id)""");
		NONE.put("stays that do not begin where the one before ended", """
				select count(*) from (select s.entered_at,
				        lag(s.left_at) over (partition by claim_id order by entered_at, id) as before,
				        row_number() over (partition by claim_id order by entered_at, id) as place
				    from stage_stay s) s where place > 1 and before is distinct from entered_at""");
		NONE.put("claims that stand where their last stay is not", """
				select count(*) from claim c where 1 <> (select count(*) from stage_stay s
				    where s.claim_id = c.id and s.left_at is null and s.stage = c.stage)""");
		NONE.put("claims that are not found", """
				select count(*) from claim c where not exists (select from search_entry e
				    where e.subject = c.id and e.section = 'CLAIMS' and e.title = c.statement)""");
		NONE.put("evidence that is not found", """
				select count(*) from evidence v where not exists (select from search_entry e
				    where e.subject = v.id and e.section = 'EVIDENCE')""");
		NONE.put("findings that are not found", """
				select count(*) from finding_version f where not exists (select from search_entry e
				    where e.subject = f.claim_id and e.section = 'FINDINGS')""");
		NONE.put("claims that are not matched", """
				select count(*) from claim c where not exists (select from claim_word w where w.claim = c.number)
				    or not exists (select from claim_vector v where v.claim = c.number)""");
		NONE.put("mentions that are not where they are said to be", """
				select count(*) from mention m join document d on d.id = m.document_id
				where substr(d.text, m.start_at + 1, m.end_at - m.start_at) <> m.exact""");
		NONE.put("stages that are counted wrongly",
				"""
						select count(*) from (
						    select stage, desks, sum(claims), sum(overdue), sum(stale) from (
						        select * from claim_tally
						        union all select stage, desks, -1, -overdue::int, -(stale_since is not null)::int from claim) difference
						    group by stage, desks
						    having sum(claims) <> 0 or sum(overdue) <> 0 or sum(stale) <> 0) wrong""");
		NONE.put("clocks that are behind", """
				select count(*) from camunda.act_ru_job j join camunda.act_re_procdef d on d.id_ = j.process_def_id_
				where d.key_ = 'claim-verification' and duedate_ < now()""");
	}

	private final JdbcClient jdbc;

	private final HealthIndicator claimProcesses;

	private final Seals seals;

	Consistency(JdbcClient jdbc, HealthIndicator claimProcesses, Seals seals) {
		this.jdbc = jdbc;
		this.claimProcesses = claimProcesses;
		this.seals = seals;
	}

	/**
	 * Fails when something is amiss.
	 * @return how many there are of what
	 */
	Map<String, Long> check() {
		Map<String, Long> amiss = new LinkedHashMap<>();
		NONE.forEach((what, sql) -> {
			long found = count(sql);
			if (found > 0) {
				amiss.put(what, found);
			}
		});
		for (String[] key : foreignKeys()) {
			long found = count(key[1]);
			if (found > 0) {
				amiss.put(key[0], found);
			}
		}
		assertThat(amiss).isEmpty();
		assertThat(this.claimProcesses.health().getDetails()).containsEntry("openClaimsWithoutExactlyOneProcess", 0L);
		Verification verified = this.seals.verify(null);
		assertThat(verified.intact()).as(verified.toString()).isTrue();
		Map<String, Long> counts = new LinkedHashMap<>();
		this.jdbc.sql("select stage, count(*) from claim group by stage order by stage").query((row) -> {
			counts.put(row.getString(1), row.getLong(2));
		});
		this.jdbc.sql("""
				select relname, reltuples::bigint from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where nspname in ('public', 'camunda') and relkind = 'r' and reltuples > 0 order by 1
				""").query((row) -> {
			counts.put(row.getString(1), row.getLong(2));
		});
		counts.put("bytes", count("select pg_database_size(current_database())"));
		return counts;
	}

	/** References of one column each, which rested during the load. */
	private List<String[]> foreignKeys() {
		List<String[]> keys = new ArrayList<>();
		this.jdbc
			.sql("""
					select r.conrelid::regclass || ' ' || r.conname as name, 'select count(*) from ' || r.conrelid::regclass
					    || ' c where ' || quote_ident(a.attname) || ' is not null and not exists (select from '
					    || r.confrelid::regclass || ' p where p.' || quote_ident(b.attname) || ' = c.' || quote_ident(a.attname)
					    || ')' as sql
					from pg_constraint r join pg_attribute a on a.attrelid = r.conrelid and a.attnum = r.conkey[1]
					join pg_attribute b on b.attrelid = r.confrelid and b.attnum = r.confkey[1]
					where r.contype = 'f' and cardinality(r.conkey) = 1 order by 1
					""")
			.query((row) -> {
				keys.add(new String[] { row.getString("name"), row.getString("sql") });
			});
		return keys;
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
