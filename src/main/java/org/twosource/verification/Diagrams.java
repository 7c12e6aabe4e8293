package org.twosource.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;

/** The process diagrams in force, and what stands at each of their steps. */
@Component
public class Diagrams {

	private final RepositoryService diagrams;

	private final Standing standing;

	private final Map<String, List<DrawnStage>> stages = new ConcurrentHashMap<>();

	private final Map<String, List<Element>> elements = new ConcurrentHashMap<>();

	Diagrams(RepositoryService diagrams, Standing standing) {
		this.diagrams = diagrams;
		this.standing = standing;
	}

	/** The keys of the processes, in the order work flows through them. */
	public List<String> keys() {
		return List.of("document-intake", "claim-verification", "finding-correction", "claim-pause", "new-due-date",
				"task-care", "finding-watch", "rules-change", "alert-watch", "alert-delivery", "link-capture",
				"webhook-delivery", "audit-seal");
	}

	/**
	 * A process as BPMN 2.0 XML.
	 * @throws Refusal when there is no such process
	 */
	public String xml(String key) {
		try (InputStream xml = this.diagrams.getProcessModel(latest(key).getId())) {
			return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The stages of verification in the order of the flow, publication last. */
	@Transactional(readOnly = true)
	public List<DrawnStage> stages() {
		return this.stages.computeIfAbsent(latest("claim-verification").getId(),
				(id) -> Outline.of(this.diagrams.getBpmnModelInstance(id)));
	}

	/**
	 * The steps of a process from left to right as its diagram shows them: every task,
	 * and any other element at which something stands.
	 * @param desks of which desks, or null for all
	 * @throws Refusal when there is no such process
	 */
	@Transactional(readOnly = true)
	public List<Step> steps(String key, UUID @Nullable [] desks) {
		return drawn(key, byStep(this.standing.at(key, desks)));
	}

	/** The same of every process, in the order of {@link #keys()}. */
	@Transactional(readOnly = true)
	public List<Step> steps(UUID @Nullable [] desks) {
		Map<String, List<Standing.At>> standing = this.standing.at(null, desks)
			.stream()
			.collect(Collectors.groupingBy(Standing.At::process));
		return keys().stream()
			.flatMap((key) -> drawn(key, byStep(standing.getOrDefault(key, List.of()))).stream())
			.toList();
	}

	/**
	 * The claims or documents that stand at a step, in no order.
	 * @param step the id of its element, whichever diagram it is in
	 * @param desks of which desks, or null for all
	 */
	@Transactional(readOnly = true)
	public List<UUID> standingAt(String step, UUID @Nullable [] desks) {
		return this.standing.subjects(step, desks);
	}

	private List<Step> drawn(String key, Map<String, Standing.At> standing) {
		return this.elements.computeIfAbsent(latest(key).getId(), this::fromTheLeft)
			.stream()
			.filter((element) -> element.task() || standing.containsKey(element.id()))
			.map((element) -> step(key, element, standing.get(element.id())))
			.toList();
	}

	/** A version of a diagram never changes. */
	private List<Element> fromTheLeft(String definition) {
		BpmnModelInstance model = this.diagrams.getBpmnModelInstance(definition);
		Map<String, Double> fromLeft = model.getModelElementsByType(BpmnShape.class)
			.stream()
			.collect(Collectors.toMap((shape) -> shape.getAttributeValue("bpmnElement"),
					(shape) -> shape.getBounds().getX()));
		return model.getModelElementsByType(FlowNode.class)
			.stream()
			.sorted(Comparator.comparing((node) -> fromLeft.get(node.getId())))
			.map((node) -> new Element(node.getId(), Objects.requireNonNullElse(node.getName(), node.getId()),
					node instanceof org.camunda.bpm.model.bpmn.instance.Task))
			.toList();
	}

	private static Step step(String key, Element element, Standing.@Nullable At there) {
		return (there != null) ? new Step(key, element.id(), element.name(), there.standing(), there.overdue(),
				there.oldest(), there.median()) : new Step(key, element.id(), element.name(), 0, 0, null, null);
	}

	/** What a diagram has at one place: a task, or anything else that is gone through. */
	private record Element(String id, String name, boolean task) {

	}

	private static Map<String, Standing.At> byStep(List<Standing.At> standing) {
		return standing.stream().collect(Collectors.toMap(Standing.At::step, Function.identity()));
	}

	/**
	 * What the elements of a process are called in its diagram, by their ids.
	 * @throws Refusal when there is no such process
	 */
	@Transactional(readOnly = true)
	public Map<String, String> names(String key) {
		BpmnModelInstance model = this.diagrams.getBpmnModelInstance(latest(key).getId());
		Map<String, String> names = new TreeMap<>();
		model.getModelElementsByType(FlowElement.class)
			.stream()
			.filter((element) -> element.getName() != null)
			.forEach((element) -> names.put(element.getId(), element.getName()));
		model.getModelElementsByType(TextAnnotation.class)
			.forEach((note) -> names.put(note.getId(), note.getText().getTextContent()));
		return names;
	}

	private ProcessDefinition latest(String key) {
		ProcessDefinition process = this.diagrams.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult();
		if (process == null) {
			throw Refusal.unknown("process.unknown", key);
		}
		return process;
	}

}
