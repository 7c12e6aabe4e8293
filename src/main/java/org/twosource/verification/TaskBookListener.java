package org.twosource.verification;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.claim.Priority;

/**
 * Enters every user task on a claim into the task book when the engine makes it or calls
 * it off.
 */
@Component
class TaskBookListener extends AbstractBpmnParseListener {

	private final TaskBook book;

	private final CareNews care;

	TaskBookListener(TaskBook book, CareNews care) {
		this.book = book;
		this.care = care;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskKind.ofStep(activity.getId()).ifPresent((kind) -> {
			var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
			definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, (task) -> open(kind, task));
			definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, (task) -> cancel(task));
		});
	}

	private void cancel(DelegateTask task) {
		UUID id = UUID.fromString(task.getId());
		this.book.cancel(id);
		this.care.letGo(id);
	}

	private void open(TaskKind kind, DelegateTask task) {
		ExecutionEntity execution = (ExecutionEntity) task.getExecution();
		Priority priority = this.book.open(UUID.fromString(task.getId()), kind, task.getTaskDefinitionKey(),
				UUID.fromString(execution.getProcessBusinessKey()), round(execution), instant(task.getDueDate()));
		task.setPriority(OpenWork.weight(priority));
	}

	/**
	 * The activity instance the task stands in: all tasks of one round of sign-off share
	 * it.
	 */
	private static UUID round(ExecutionEntity execution) {
		String parent = execution.getParentActivityInstanceId();
		return UUID.fromString(parent.substring(parent.lastIndexOf(':') + 1));
	}

	private static @Nullable Instant instant(@Nullable Date date) {
		return (date != null) ? date.toInstant() : null;
	}

}
