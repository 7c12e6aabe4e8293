package org.twosource.verification;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;

/** Automatic steps that failed and wait for a manager. */
@Component
public class Incidents {

	private static final int SHOWN = 100;

	private final RuntimeService processes;

	private final ManagementService jobs;

	private final RepositoryService diagrams;

	private final TaskBook tasks;

	private final Audit audit;

	Incidents(RuntimeService processes, ManagementService jobs, RepositoryService diagrams, TaskBook tasks,
			Audit audit) {
		this.processes = processes;
		this.jobs = jobs;
		this.diagrams = diagrams;
		this.tasks = tasks;
		this.audit = audit;
	}

	/** The open ones, oldest first, a hundred at the most. */
	@Transactional(readOnly = true)
	public List<Incident> open() {
		return this.processes.createIncidentQuery()
			.incidentType(org.camunda.bpm.engine.runtime.Incident.FAILED_JOB_HANDLER_TYPE)
			.orderByIncidentTimestamp()
			.asc()
			.listPage(0, SHOWN)
			.stream()
			.map(this::incident)
			.toList();
	}

	/**
	 * Has the step tried again.
	 * @throws Refusal unless the person is a manager and the incident is open
	 */
	@Transactional
	public void retry(String id, Person by) {
		if (!by.is(Role.MANAGER)) {
			throw Refusal.forbidden("incident.mayRetry");
		}
		var incident = this.processes.createIncidentQuery().incidentId(id).singleResult();
		if (incident == null) {
			throw Refusal.unknown("incident.unknown");
		}
		UUID subject = incident(incident).subject();
		this.jobs.setJobRetries(incident.getConfiguration(), 1);
		this.audit.record(by.username(), "failed step retried", subject, Map.of("step", incident.getActivityId()));
	}

	private Incident incident(org.camunda.bpm.engine.runtime.Incident incident) {
		ProcessDefinition process = this.diagrams.getProcessDefinition(incident.getProcessDefinitionId());
		ProcessInstance instance = this.processes.createProcessInstanceQuery()
			.processInstanceId(incident.getProcessInstanceId())
			.singleResult();
		ModelElementInstance step = this.diagrams.getBpmnModelInstance(process.getId())
			.getModelElementById(incident.getActivityId());
		return new Incident(incident.getId(), step.getAttributeValue("name"), incident.getActivityId(),
				process.getName(), process.getKey(), subject(instance, process), incident.getIncidentMessage(),
				incident.getIncidentTimestamp().toInstant());
	}

	/**
	 * The business key; the claim where that is a task; the nil UUID where a clock's
	 * start has none.
	 */
	private UUID subject(@Nullable ProcessInstance instance, ProcessDefinition process) {
		if (instance == null || instance.getBusinessKey() == null) {
			return new UUID(0, 0);
		}
		UUID key = UUID.fromString(instance.getBusinessKey());
		return process.getKey().equals("task-care") ? this.tasks.find(key).map(Task::claimId).orElse(key) : key;
	}

}
