package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.Desk;

/**
 * What stands where in the engine, read from its tables at once: its own statistics know
 * neither desks nor since when.
 */
@Component
class Standing {

	private static final String EXECUTIONS = """
			from camunda.act_ru_execution e
			join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
			join camunda.act_ru_execution root on root.id_ = e.proc_inst_id_
			left join claim c on d.key_ in ('claim-verification', 'finding-correction') and c.id = root.business_key_::uuid
			left join document doc on d.key_ = 'document-intake' and doc.id = root.business_key_::uuid
			left join camunda.act_ru_task t on t.execution_id_ = e.id_
			where e.is_active_ and e.act_id_ is not null
			and (:desks::uuid[] is null or case
			    when c.id is not null then c.desks && :desks::uuid[]
			    when doc.id is not null then coalesce(doc.desk_id, :everybodys) = any(:desks::uuid[])
			    else :everybodys = any(:desks::uuid[]) end)
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
	 * known of a task, of what the engine has begun, or of the job that is to begin it.
	 * @param process the key of the only process that is meant, or null for all
	 * @param desks of which desks, or null for all; what belongs to no document is
	 * everybody's
	 */
	List<At> at(@Nullable String process, UUID @Nullable [] desks) {
		return this.jdbc
			.sql("""
					select process, step, count(*) as standing, count(*) filter (where overdue) as overdue,
					    min(since) as oldest, percentile_disc(0.5) within group (order by since) as median
					from (
					    select d.key_ as process, e.act_id_ as step, coalesce(c.overdue, false) as overdue,
					        min(coalesce(t.create_time_,
					            (select a.start_time_ from camunda.act_hi_actinst a
					                where a.id_ = e.act_inst_id_ and a.act_id_ = e.act_id_),
					            (select min(j.create_time_) from camunda.act_ru_job j where j.execution_id_ = e.id_))) as since
					"""
					+ EXECUTIONS + """
							    and (:process::text is null or d.key_ = :process)
							    group by d.key_, e.act_id_, coalesce(c.overdue, false), e.proc_inst_id_) instance
							group by process, step
							""")
			.param("process", process)
			.param("desks", desks)
			.param("everybodys", Desk.EVERYBODYS)
			.query((row, index) -> new At(row.getString("process"), row.getString("step"), row.getLong("standing"),
					row.getLong("overdue"), instant(row.getTimestamp("oldest")), instant(row.getTimestamp("median"))))
			.list();
	}

	/** The claims or documents that stand at an element, whichever process it is of. */
	List<UUID> subjects(String step, UUID @Nullable [] desks) {
		return this.jdbc.sql("select distinct coalesce(c.id, doc.id) " + EXECUTIONS + """
				and e.act_id_ = :step and coalesce(c.id, doc.id) is not null
				""")
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
