package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.FreshPlan;
import org.twosource.account.Desk;

/**
 * What stands where in the engine, read from its tables at once: its own statistics know
 * neither desks nor since when.
 */
@Component
class Standing {

	/**
	 * In the order of the index of what stands elsewhere, which has them in its
	 * condition.
	 */
	private static final List<String> TASKS = Stream.of(TaskKind.values())
		.flatMap((kind) -> kind.steps().stream())
		.sorted()
		.toList();

	/** A capture of a link that only confidential items have is counted for nobody. */
	private static final String EXECUTIONS = """
			from camunda.act_ru_execution e
			join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
			join camunda.act_ru_execution root on root.id_ = e.proc_inst_id_
			left join claim c on d.key_ in ('claim-verification', 'finding-correction') and c.id = root.business_key_::uuid
			left join document doc on d.key_ = 'document-intake' and doc.id = root.business_key_::uuid
			left join camunda.act_ru_task t on t.execution_id_ = e.id_
			where e.is_active_ and e.act_id_ is not null and e.act_id_ not in (%s)
			and (d.key_ <> 'link-capture' or root.business_key_::uuid not in (select subject from hidden_from('')))
			and (:desks::uuid[] is null or case
			    when c.id is not null then c.desks && :desks::uuid[]
			    when doc.id is not null then coalesce(doc.desk_id, :everybodys) = any(:desks::uuid[])
			    else :everybodys = any(:desks::uuid[]) end)
			"""
		.formatted(TASKS.stream().collect(Collectors.joining("', '", "'", "'")));

	/**
	 * Most of what stands anywhere are tasks on claims: they are counted in the index of
	 * our own book, and the engine is asked about the rest only. Several editors may have
	 * to sign one claim off.
	 */
	private static final String AT = """
			select process, step, count(*) as standing, count(*) filter (where overdue) as overdue,
			    min(since) as oldest, percentile_disc(0.5) within group (order by since) as median
			from (
			    select 'claim-verification' as process, t.step,
			        t.claim_id in (select id from claim where overdue) as overdue, t.created_at as since
			    from task t
			    where t.completed_at is null and t.cancelled_at is null and t.kind not in ('REVIEW_CHALLENGE', 'SIGN_OFF')
			    and (:process::text is null or :process = 'claim-verification')
			    and (:desks::uuid[] is null or t.desks && :desks::uuid[])
			    union all
			    select 'claim-verification', t.step, t.claim_id in (select id from claim where overdue), min(t.created_at)
			    from task t
			    where t.completed_at is null and t.cancelled_at is null and t.kind = 'SIGN_OFF'
			    and (:process::text is null or :process = 'claim-verification')
			    and (:desks::uuid[] is null or t.desks && :desks::uuid[])
			    group by t.step, t.claim_id
			    union all
			    select 'finding-correction', t.step, t.claim_id in (select id from claim where overdue), t.created_at
			    from task t
			    where t.completed_at is null and t.cancelled_at is null and t.kind = 'REVIEW_CHALLENGE'
			    and (:desks::uuid[] is null or t.desks && :desks::uuid[])
			    union all
			    select d.key_, e.act_id_, coalesce(c.overdue, false),
			        min(coalesce(t.create_time_,
			            (select min(x.create_time_) from camunda.act_ru_ext_task x where x.execution_id_ = e.id_),
			            (select min(j.create_time_) from camunda.act_ru_job j where j.execution_id_ = e.id_),
			            (select min(s.created_) from camunda.act_ru_event_subscr s where s.execution_id_ = e.id_),
			            c.stage_since, doc.imported_at, now()))
			"""
			+ EXECUTIONS + """
					    and (:process::text is null or d.key_ = :process)
					    group by d.key_, e.act_id_, coalesce(c.overdue, false), e.proc_inst_id_) instance
					where :process::text is null or process = :process
					group by process, step
					""";

	private static final String WITH_TASK = """
			select distinct t.claim_id from task t
			where t.completed_at is null and t.cancelled_at is null and t.step = :step
			and (:desks::uuid[] is null or t.desks && :desks::uuid[])
			""";

	private static final String ELSEWHERE = "select distinct coalesce(c.id, doc.id) " + EXECUTIONS + """
			and e.act_id_ = :step and coalesce(c.id, doc.id) is not null
			""";

	private final JdbcClient jdbc;

	Standing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What stands at an element of a process. */
	record At(String process, String step, long standing, long overdue, Instant oldest, Instant median) {

	}

	/**
	 * What stands at each element; elements with nothing are left out. Since when is
	 * known of a task, of the job or the worker that is to do something, and of an event
	 * that is waited for; of the rest, since when the claim is at its stage.
	 * @param process the key of the only process that is meant, or null for all
	 * @param desks of which desks, or null for all; what belongs to no document is
	 * everybody's
	 */
	List<At> at(@Nullable String process, UUID @Nullable [] desks) {
		FreshPlan.forEach(this.jdbc);
		return this.jdbc.sql(AT)
			.param("process", process)
			.param("desks", desks)
			.param("everybodys", Desk.EVERYBODYS)
			.query((row, index) -> new At(row.getString("process"), row.getString("step"), row.getLong("standing"),
					row.getLong("overdue"), instant(row.getTimestamp("oldest")), instant(row.getTimestamp("median"))))
			.list();
	}

	/** The claims or documents that stand at an element, whichever process it is of. */
	List<UUID> subjects(String step, UUID @Nullable [] desks) {
		return this.jdbc.sql(TASKS.contains(step) ? WITH_TASK : ELSEWHERE)
			.param("step", step)
			.param("desks", desks)
			.param("everybodys", Desk.EVERYBODYS)
			.query(UUID.class)
			.list();
	}

	private static Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : Instant.EPOCH;
	}

}
