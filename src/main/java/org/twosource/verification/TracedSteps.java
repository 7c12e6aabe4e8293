package org.twosource.verification;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has every automatic step of a process observed, under the name it has in its diagram:
 * how long it takes, within what it is done, and whether it fails.
 */
@Component
class TracedSteps extends AbstractBpmnParseListener {

	static final String STEP = "twosource.step";

	/** Steps that this thread is at, the innermost first. */
	private final ThreadLocal<Deque<Open>> open = ThreadLocal.withInitial(ArrayDeque::new);

	private final ObservationRegistry observations;

	TracedSteps(ObservationRegistry observations) {
		this.observations = observations;
	}

	@Override
	public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		trace(activity);
	}

	@Override
	public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		trace(activity);
	}

	@Override
	public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		trace(activity);
	}

	private void trace(ActivityImpl activity) {
		String name = Objects.requireNonNullElse((String) activity.getProperty("name"), activity.getId());
		activity.addBuiltInListener(ExecutionListener.EVENTNAME_START,
				(ExecutionListener) (execution) -> begin(name, execution), 0);
		activity.addBuiltInListener(ExecutionListener.EVENTNAME_END,
				(ExecutionListener) (execution) -> end(execution.getCurrentActivityId()));
	}

	private void begin(String name, DelegateExecution execution) {
		String definition = execution.getProcessDefinitionId();
		Observation observation = Observation.createNotStarted(STEP, this.observations)
			.contextualName(name)
			.lowCardinalityKeyValue("process", definition.substring(0, definition.indexOf(':')))
			.lowCardinalityKeyValue("step", execution.getCurrentActivityId())
			.highCardinalityKeyValue("about",
					Objects.requireNonNullElse(execution.getProcessBusinessKey(), execution.getProcessInstanceId()))
			.start();
		this.open.get().push(new Open(execution.getCurrentActivityId(), observation, observation.openScope()));
	}

	private void end(String step) {
		Open innermost = this.open.get().peek();
		// A step that was begun by another command is over since then.
		if (innermost != null && innermost.step().equals(step)) {
			this.open.get().pop().close();
		}
	}

	/** How many steps this thread is within. */
	int depth() {
		return this.open.get().size();
	}

	/**
	 * Ends what this thread began since: steps that wait for something outside, and those
	 * that failed.
	 * @param failure what they failed of, or null
	 */
	void closeTo(int depth, @Nullable Throwable failure) {
		Deque<Open> steps = this.open.get();
		while (steps.size() > depth) {
			Open step = steps.pop();
			if (failure != null) {
				step.observation().error(failure);
			}
			step.close();
		}
		if (steps.isEmpty()) {
			this.open.remove();
		}
	}

	private record Open(String step, Observation observation, Observation.Scope scope) {

		void close() {
			this.scope.close();
			this.observation.stop();
		}

	}

}
