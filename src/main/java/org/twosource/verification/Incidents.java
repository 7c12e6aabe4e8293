package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Desk;
import org.twosource.account.Desks;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;

/** Automatic steps that failed and wait for a manager. */
@Component
public class Incidents {

	private static final int SHOWN = 100;

	/**
	 * A failure inside a process that another one called is told there, too: only where
	 * it happened counts.
	 */
	private static final String OPEN = """
			from camunda.act_ru_incident i
			join camunda.act_re_procdef d on d.id_ = i.proc_def_id_
			join camunda.act_ru_execution root on root.id_ = i.proc_inst_id_
			left join task on d.key_ = 'task-care' and task.id = root.business_key_::uuid
			left join claim c on c.id = case when d.key_ = 'task-care' then task.claim_id
			    when d.key_ in ('claim-verification', 'finding-correction', 'claim-pause', 'new-due-date')
			        then root.business_key_::uuid end
			left join document doc on d.key_ = 'document-intake' and doc.id = root.business_key_::uuid
			where i.incident_type_ = 'failedJob' and i.cause_incident_id_ = i.id_
			and (:desks::uuid[] is null or case
			    when c.id is not null then c.desks && :desks::uuid[]
			    when doc.id is not null then coalesce(doc.desk_id, :everybodys) = any(:desks::uuid[])
			    else :everybodys = any(:desks::uuid[]) end)
			""";

	private final JdbcClient jdbc;

	private final ManagementService jobs;

	private final RepositoryService diagrams;

	private final Desks desks;

	private final Audit audit;

	Incidents(JdbcClient jdbc, ManagementService jobs, RepositoryService diagrams, Desks desks, Audit audit) {
		this.jdbc = jdbc;
		this.jobs = jobs;
		this.diagrams = diagrams;
		this.desks = desks;
		this.audit = audit;
	}

	/** The open ones, oldest first, a hundred at the most. */
	@Transactional(readOnly = true)
	public List<Incident> open() {
		return open(null).items();
	}

	/**
	 * The open ones, oldest first, a hundred at the most, and how many there are.
	 * @param desks of which desks, or null for all; what belongs to no document is
	 * everybody's
	 */
	@Transactional(readOnly = true)
	public Page<Incident> open(UUID @Nullable [] desks) {
		List<Row> rows = this.jdbc
			.sql("""
					select o.*, convert_from(trace.bytes_, 'UTF8') as trace, message.webhook_id
					from (
					    select i.*, d.key_, d.name_, coalesce(c.id::text, root.business_key_) as business_key_, count(*) over () as total,
					        coalesce('C-' || c.number, doc.title) as about
					"""
					+ OPEN
					+ """
							    order by i.incident_timestamp_, i.id_ limit :most) o
							left join camunda.act_ru_job j on j.id_ = o.configuration_
							left join camunda.act_ge_bytearray trace on trace.id_ = j.exception_stack_id_
							left join webhook_delivery message on o.key_ = 'webhook-delivery' and message.id = o.business_key_::uuid
							order by o.incident_timestamp_, o.id_
							""")
			.param("desks", desks)
			.param("everybodys", Desk.EVERYBODYS)
			.param("most", SHOWN)
			.query((row, index) -> new Row(incident(row), row.getLong("total")))
			.list();
		return new Page<>(rows.stream().map(Row::incident).toList(), rows.isEmpty() ? 0 : rows.get(0).total());
	}

	/**
	 * Has the step tried again.
	 * @throws Refusal unless the person is a manager and the incident is open, and about
	 * what they oversee
	 */
	@Transactional
	public void retry(String id, Person by) {
		if (retry(null, null, id, by) == 0) {
			throw Refusal.unknown("incident.unknown");
		}
	}

	/**
	 * Has everything tried again that failed at a step and that the person oversees.
	 * @param process the key of the process
	 * @param step the id of the step's element in its diagram
	 * @return how many; 0 when nothing fails there any more
	 * @throws Refusal unless the person is a manager
	 */
	@Transactional
	public int retryAll(String process, String step, Person by) {
		return retry(process, step, null, by);
	}

	private int retry(@Nullable String process, @Nullable String step, @Nullable String id, Person by) {
		if (!by.is(Role.MANAGER)) {
			throw Refusal.forbidden("incident.mayRetry");
		}
		List<Failed> failed = this.jdbc.sql("""
				select i.configuration_, i.activity_id_, coalesce(c.id::text, root.business_key_)
				""" + OPEN + """
				and (:id::text is null or i.id_ = :id) and (:process::text is null or d.key_ = :process)
				and (:step::text is null or i.activity_id_ = :step)
				""")
			.param("desks", this.desks.overseenBy(by))
			.param("everybodys", Desk.EVERYBODYS)
			.param("id", id)
			.param("process", process)
			.param("step", step)
			.query((row, index) -> new Failed(row.getString(1), row.getString(2), row.getString(3)))
			.list();
		for (Failed one : failed) {
			this.jobs.setJobRetries(one.job(), 1);
			String subject = Objects.requireNonNullElse(one.subject(), one.job());
			this.audit.record(by.username(), "failed step retried", UUID.fromString(subject),
					Map.of("step", one.step()));
		}
		return failed.size();
	}

	private Incident incident(ResultSet row) throws SQLException {
		ModelElementInstance step = this.diagrams.getBpmnModelInstance(row.getString("proc_def_id_"))
			.getModelElementById(row.getString("activity_id_"));
		String subject = row.getString("business_key_");
		return new Incident(row.getString("id_"), step.getAttributeValue("name"), row.getString("activity_id_"),
				row.getString("name_"), row.getString("key_"), (subject != null) ? UUID.fromString(subject) : null,
				row.getString("about"), row.getObject("webhook_id", UUID.class),
				RootCause.of(row.getString("trace"), row.getString("incident_msg_")),
				row.getTimestamp("incident_timestamp_").toInstant());
	}

	/** An incident, and how many there are. */
	private record Row(Incident incident, long total) {

	}

	/** A job that failed, the element it is at and the id of what it is about. */
	private record Failed(String job, String step, @Nullable String subject) {

	}

}
