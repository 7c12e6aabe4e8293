package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Says when an automatic step has failed for the last time, and when it does not wait any
 * more.
 */
@Component
class FailedSteps extends DefaultIncidentHandler {

	private final ApplicationEventPublisher events;

	FailedSteps(ApplicationEventPublisher events) {
		super(Incident.FAILED_JOB_HANDLER_TYPE);
		this.events = events;
	}

	@Override
	public Incident handleIncident(IncidentContext context, String message) {
		Incident incident = super.handleIncident(context, message);
		ProcessDefinitionEntity process = Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(context.getProcessDefinitionId());
		ActivityImpl step = process.findActivity(context.getActivityId());
		Object name = (step != null) ? step.getProperty("name") : null;
		this.events
			.publishEvent(new StepFailed(UUID.fromString(incident.getId()), process.getKey(), context.getActivityId(),
					(name != null) ? name.toString() : context.getActivityId(), subject(context.getExecutionId())));
		return incident;
	}

	@Override
	protected void removeIncident(IncidentContext context, boolean resolved) {
		Context.getCommandContext()
			.getIncidentManager()
			.findIncidentByConfigurationAndIncidentType(context.getConfiguration(), getIncidentHandlerType())
			.forEach((incident) -> this.events.publishEvent(new StepMended(UUID.fromString(incident.getId()))));
		super.removeIncident(context, resolved);
	}

	private static @Nullable UUID subject(@Nullable String executionId) {
		ExecutionEntity execution = (executionId != null)
				? Context.getCommandContext().getExecutionManager().findExecutionById(executionId) : null;
		String key = (execution != null) ? execution.getProcessInstance().getBusinessKey() : null;
		return (key != null) ? UUID.fromString(key) : null;
	}

}
