package org.twosource.verification;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/**
 * Notes every flow node and sequence flow of the diagrams that the tests of this JVM
 * visit.
 */
@Component
class Visits extends AbstractBpmnParseListener {

	private static final Set<String> visited = new ConcurrentSkipListSet<>();

	private static final Map<String, Set<String>> ends = new ConcurrentHashMap<>();

	private final ExecutionListener note = (execution) -> {
		String transition = execution.getCurrentTransitionId();
		boolean taken = ExecutionListener.EVENTNAME_TAKE.equals(execution.getEventName());
		visited.add(taken ? transition : execution.getCurrentActivityId());
	};

	private final ExecutionListener ended = (execution) -> {
		String about = execution.getProcessBusinessKey();
		if (about != null) {
			ends.computeIfAbsent(about, (key) -> new ConcurrentSkipListSet<>()).add(execution.getCurrentActivityId());
		}
	};

	/**
	 * How the processes about something ended that have: the ids of their end events.
	 * @param about its id, the business key of its processes
	 */
	static Set<String> ends(UUID about) {
		return ends.getOrDefault(about.toString(), Set.of());
	}

	/** The flow nodes and sequence flows of a diagram that nothing has visited yet. */
	static Set<String> missing(BpmnModelInstance diagram) {
		Set<String> missing = new TreeSet<>();
		diagram.getModelElementsByType(FlowElement.class).forEach((element) -> missing.add(element.getId()));
		missing.removeAll(visited);
		// From a gateway that waits for events the engine goes to whichever happens,
		// without taking the flow that leads there.
		diagram.getModelElementsByType(EventBasedGateway.class)
			.stream()
			.flatMap((gateway) -> gateway.getOutgoing().stream())
			.filter((flow) -> visited.contains(flow.getTarget().getId()))
			.forEach((flow) -> missing.remove(flow.getId()));
		return missing;
	}

	@Override
	public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
		transition.addListener(ExecutionListener.EVENTNAME_TAKE, this.note);
	}

	@Override
	public void parseProcess(Element element, ProcessDefinitionEntity process) {
		listen(process);
	}

	/**
	 * Runs when a whole process is parsed, so that every kind of element is reached at
	 * once.
	 */
	private void listen(ScopeImpl scope) {
		for (ActivityImpl activity : scope.getActivities()) {
			activity.addListener(ExecutionListener.EVENTNAME_START, this.note);
			if (scope instanceof ProcessDefinitionEntity
					&& ActivityTypes.END_EVENT_NONE.equals(activity.getProperty("type"))) {
				activity.addListener(ExecutionListener.EVENTNAME_END, this.ended);
			}
			listen(activity);
		}
	}

}
