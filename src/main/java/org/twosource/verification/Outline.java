package org.twosource.verification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.twosource.claim.Stage;

/**
 * Reads the stages of verification off its diagram: the sub-processes in the order of the
 * flow, with the work of people in them, and publication last. Work drawn between two
 * stages belongs to the one before.
 */
final class Outline {

	private static final Pattern ENTERS = Pattern.compile("stages\\.enter\\(execution, '(\\w+)'\\)");

	private final List<DrawnStage> stages = new ArrayList<>();

	private Outline() {
	}

	static List<DrawnStage> of(BpmnModelInstance diagram) {
		Outline outline = new Outline();
		Process process = diagram.getModelElementsByType(Process.class).iterator().next();
		Collection<FlowElement> drawn = process.getFlowElements();
		for (FlowNode node : inOrder(drawn)) {
			outline.read(node, drawn);
		}
		return List.copyOf(outline.stages);
	}

	private void read(FlowNode node, Collection<FlowElement> drawn) {
		if (node instanceof SubProcess stage) {
			Collection<FlowElement> inside = stage.getFlowElements();
			List<DrawnStage.DrawnStep> steps = inOrder(inside).stream()
				.filter(UserTask.class::isInstance)
				.map((task) -> step(task, inside))
				.toList();
			entered(stage)
				.ifPresent((entered) -> this.stages.add(new DrawnStage(stage.getId(), name(stage), entered, steps)));
		}
		else if (node instanceof UserTask && !this.stages.isEmpty()) {
			DrawnStage before = this.stages.remove(this.stages.size() - 1);
			List<DrawnStage.DrawnStep> steps = Stream.concat(before.steps().stream(), Stream.of(step(node, drawn)))
				.toList();
			this.stages.add(new DrawnStage(before.id(), before.name(), before.stage(), steps));
		}
		else if (node instanceof ServiceTask task && "${publishFinding}".equals(task.getCamundaDelegateExpression())) {
			this.stages.add(new DrawnStage(task.getId(), name(task), Stage.PUBLISHED, List.of()));
		}
	}

	private static Optional<Stage> entered(SubProcess stage) {
		return stage.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaExecutionListener.class)
			.list()
			.stream()
			.map((listener) -> ENTERS.matcher(Objects.requireNonNullElse(listener.getCamundaExpression(), "")))
			.filter(Matcher::find)
			.map((matcher) -> Stage.valueOf(matcher.group(1)))
			.findFirst();
	}

	private static DrawnStage.DrawnStep step(FlowNode task, Collection<FlowElement> drawn) {
		return new DrawnStage.DrawnStep(task.getId(), name(task), reachesTheEndWithout(task, drawn));
	}

	private static String name(FlowNode node) {
		return Objects.requireNonNullElse(node.getName(), node.getId());
	}

	/** Every node after all that lead to it, but for ways back. */
	private static List<FlowNode> inOrder(Collection<FlowElement> drawn) {
		Deque<FlowNode> order = new ArrayDeque<>();
		Set<FlowNode> seen = new LinkedHashSet<>();
		starts(drawn).forEach((start) -> follow(start, drawn, seen, order));
		return List.copyOf(order);
	}

	private static void follow(FlowNode node, Collection<FlowElement> drawn, Set<FlowNode> seen,
			Deque<FlowNode> order) {
		if (seen.add(node)) {
			Stream.concat(onward(node), boundaries(node, drawn).flatMap(Outline::onward))
				.toList()
				.forEach((next) -> follow(next, drawn, seen, order));
			order.addFirst(node);
		}
	}

	private static boolean reachesTheEndWithout(FlowNode avoided, Collection<FlowElement> drawn) {
		Deque<FlowNode> open = new ArrayDeque<>(starts(drawn).toList());
		Set<FlowNode> seen = new LinkedHashSet<>(Set.of(avoided));
		while (!open.isEmpty()) {
			FlowNode node = open.remove();
			if (seen.add(node)) {
				if (node instanceof EndEvent) {
					return true;
				}
				onward(node).forEach(open::add);
			}
		}
		return false;
	}

	private static Stream<FlowNode> starts(Collection<FlowElement> drawn) {
		return drawn.stream().filter(StartEvent.class::isInstance).map(FlowNode.class::cast);
	}

	private static Stream<FlowNode> onward(FlowNode node) {
		return node.getOutgoing().stream().map(SequenceFlow::getTarget);
	}

	private static Stream<FlowNode> boundaries(FlowNode node, Collection<FlowElement> drawn) {
		return drawn.stream()
			.filter(BoundaryEvent.class::isInstance)
			.map(BoundaryEvent.class::cast)
			.filter((event) -> node instanceof Activity && event.getAttachedTo().equals(node))
			.map(FlowNode.class::cast);
	}

}
