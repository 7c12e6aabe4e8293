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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;

/** The process diagrams in force, and how many claims stand at each of their steps. */
@Component
public class Diagrams {

	private final RepositoryService diagrams;

	private final ManagementService engine;

	private final Map<String, List<DrawnStage>> stages = new ConcurrentHashMap<>();

	Diagrams(RepositoryService diagrams, ManagementService engine) {
		this.diagrams = diagrams;
		this.engine = engine;
	}

	/** The keys of the processes, in the order work flows through them. */
	public List<String> keys() {
		return List.of("document-intake", "claim-verification", "finding-correction", "claim-pause", "new-due-date",
				"task-care", "finding-watch", "rules-change", "alert-watch", "alert-delivery", "link-capture",
				"webhook-delivery");
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
	 * @throws Refusal when there is no such process
	 */
	@Transactional(readOnly = true)
	public List<Step> steps(String key) {
		Map<String, Long> standing = standing(key);
		BpmnModelInstance model = this.diagrams.getBpmnModelInstance(latest(key).getId());
		Map<String, Double> fromLeft = model.getModelElementsByType(BpmnShape.class)
			.stream()
			.collect(Collectors.toMap((shape) -> shape.getAttributeValue("bpmnElement"),
					(shape) -> shape.getBounds().getX()));
		return model.getModelElementsByType(FlowNode.class)
			.stream()
			.filter((node) -> node instanceof org.camunda.bpm.model.bpmn.instance.Task
					|| standing.containsKey(node.getId()))
			.sorted(Comparator.comparing((node) -> fromLeft.get(node.getId())))
			.map((node) -> new Step(node.getId(), Objects.requireNonNullElse(node.getName(), node.getId()),
					standing.getOrDefault(node.getId(), 0L)))
			.toList();
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

	/**
	 * How many instances stand at each element of a process, by element id; elements with
	 * none are left out.
	 */
	@Transactional(readOnly = true)
	public Map<String, Long> standing(String key) {
		Map<String, Long> standing = new TreeMap<>();
		for (ProcessDefinition version : this.diagrams.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.list()) {
			for (ActivityStatistics step : this.engine.createActivityStatisticsQuery(version.getId()).list()) {
				standing.merge(step.getId(), (long) step.getInstances(), Long::sum);
			}
		}
		return standing;
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
