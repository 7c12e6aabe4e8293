package org.twosource.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;

/** The process diagrams in force, and how many claims stand at each of their steps. */
@Component
public class Diagrams {

	private final RepositoryService diagrams;

	private final ManagementService engine;

	Diagrams(RepositoryService diagrams, ManagementService engine) {
		this.diagrams = diagrams;
		this.engine = engine;
	}

	/** The keys of the processes, in the order work flows through them. */
	public List<String> keys() {
		return List.of("document-intake", "claim-verification", "finding-correction");
	}

	/**
	 * A process as BPMN 2.0 XML.
	 * @throws Refusal when there is no such process
	 */
	public String xml(String key) {
		ProcessDefinition process = this.diagrams.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult();
		if (process == null) {
			throw Refusal.unknown("There is no process " + key);
		}
		try (InputStream xml = this.diagrams.getProcessModel(process.getId())) {
			return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many instances stand at each element of a process, by element id; elements with none are left out. */
	@Transactional(readOnly = true)
	public Map<String, Long> standing(String key) {
		Map<String, Long> standing = new TreeMap<>();
		for (ProcessDefinition version : this.diagrams.createProcessDefinitionQuery().processDefinitionKey(key).list()) {
			for (ActivityStatistics step : this.engine.createActivityStatisticsQuery(version.getId()).list()) {
				standing.merge(step.getId(), (long) step.getInstances(), Long::sum);
			}
		}
		return standing;
	}

}
