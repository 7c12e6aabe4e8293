package org.twosource.speed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.delegate.ExecutionListener;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * Flowable with the same diagrams, translated where it has other words. It knows no FEEL,
 * so the same tables are asked by the same library as elsewhere.
 */
public class OtherEngine implements Contender {

	private final ProcessEngine engine;

	private final RuntimeService processes;

	private final TaskService tasks;

	OtherEngine(DataSource database) {
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setEngineName("flowable");
		configuration.setDataSource(database);
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setHistoryLevel(HistoryLevel.NONE);
		configuration.setAsyncExecutorActivate(true);
		configuration.setBeans(parts());
		this.engine = configuration.buildProcessEngine();
		this.processes = this.engine.getRuntimeService();
		this.tasks = this.engine.getTaskService();
		var deployment = this.engine.getRepositoryService().createDeployment().disableSchemaValidation();
		for (String file : List.of("claim-verification.bpmn", "document-intake.bpmn")) {
			deployment.addString(file, Translated.diagram(file));
		}
		deployment.deploy();
	}

	private static Map<Object, Object> parts() {
		Map<Object, Object> parts = new HashMap<>();
		ExecutionListener noListener = (execution) -> {
		};
		for (String name : List.of("policyFacts", "policyDecided", "sufficiencyFacts", "sufficiencyDecided")) {
			parts.put(name, noListener);
		}
		JavaDelegate nothing = (execution) -> {
		};
		for (String name : List.of("extractCandidates", "publishFinding", "markOverdue", "noteNoReply", "voidApprovals",
				"recordSpike", "recordWithdrawal", "raiseToManagers")) {
			parts.put(name, nothing);
		}
		Tables tables = new Tables();
		parts.put("decidePolicy", (JavaDelegate) (execution) -> {
			tables.ask("verification-policy", BareParts.POLICY);
			execution.setVariable("requestComment", false);
			execution.setVariable("signOffs", 1);
		});
		parts.put("checkSufficiency",
				(JavaDelegate) (execution) -> execution.setVariable("evidenceSuffices",
						tables.ask("corroboration-sufficiency", BareParts.SUFFICIENCY)
							.collectEntries("unmet")
							.isEmpty()));
		parts.put("stages", new Stages());
		parts.put("deadlines", new Translated.Deadlines());
		parts.put("languageModelUse", new BareParts.LanguageModel());
		return parts;
	}

	/** The engine itself keeps where a process is. */
	public static final class Stages {

		public void enter(Object execution, String stage) {
			// Nothing else is to be kept.
		}

		public void waitOutside(Object execution) {
			// Nobody is asked for comment.
		}

	}

	@Override
	public String name() {
		return "Flowable, no history";
	}

	@Override
	public void lifecycle(int person) {
		String document = UUID.randomUUID().toString();
		String claim = UUID.randomUUID().toString();
		this.processes.startProcessInstanceByKey("document-intake", document);
		this.tasks.complete(awaitTask(document, "TriageCandidates"));
		this.processes.startProcessInstanceByKey("claim-verification", claim);
		evidence(claim);
		evidence(claim);
		complete(awaitTask(claim, "CollectEvidence"), "checker-" + person, Map.of("replyAwaited", false));
		complete(awaitTask(claim, "Corroborate"), "checker2-" + person, Map.of("disagreement", false));
		complete(awaitTask(claim, "SignOff"), "editor-" + person, Map.of("decision", "APPROVE"));
		Waiting.until("the end of " + claim, () -> Optional.of(claim).filter(this::isOver));
	}

	private void evidence(String claim) {
		this.processes.createExecutionQuery()
			.processInstanceBusinessKey(claim, true)
			.messageEventSubscriptionName("SignedContentChanged")
			.list()
			.forEach((waiting) -> this.processes.messageEventReceived("SignedContentChanged", waiting.getId()));
	}

	private void complete(String task, String username, Map<String, Object> answer) {
		this.tasks.claim(task, username);
		this.tasks.complete(task, answer);
	}

	private String awaitTask(String businessKey, String step) {
		return Waiting.until(step,
				() -> Optional.ofNullable(this.tasks.createTaskQuery()
					.processInstanceBusinessKey(businessKey)
					.taskDefinitionKey(step)
					.singleResult()).map(Task::getId));
	}

	private boolean isOver(String businessKey) {
		return this.processes.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).count() == 0;
	}

	@Override
	public void close() {
		this.engine.close();
	}

}
