package org.twosource.speed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;

/**
 * The bare engine with the same diagrams and tables and nothing else. People call it
 * directly, in Java.
 */
class BareEngine implements Contender {

	private static final List<String> FILES = List.of("claim-verification.bpmn", "document-intake.bpmn",
			"verification-policy.dmn", "corroboration-sufficiency.dmn");

	private final String name;

	private final ProcessEngine engine;

	private final RuntimeService processes;

	private final TaskService tasks;

	private BareEngine(String name, StandaloneProcessEngineConfiguration configuration) {
		this.name = name;
		this.engine = configuration.buildProcessEngine();
		this.processes = this.engine.getRuntimeService();
		this.tasks = this.engine.getTaskService();
		var deployment = this.engine.getRepositoryService().createDeployment().name("bare");
		FILES.forEach((file) -> deployment.addClasspathResource("bpmn/" + file));
		deployment.deploy();
	}

	/** As it comes: history in full. */
	static BareEngine asItComes(DataSource database, boolean jobs) {
		return new BareEngine("bare engine, its defaults", configuration(database, "defaults", jobs));
	}

	/** With the settings that Twosource has, and no history. */
	static BareEngine asOurs(DataSource database, boolean jobs) {
		StandaloneProcessEngineConfiguration configuration = configuration(database, "ours", jobs);
		configuration.setHistory("none");
		configuration.setDbIdentityUsed(false);
		configuration.setCmmnEnabled(false);
		configuration.setMetricsEnabled(false);
		configuration.setIdGenerator(new StrongUuidGenerator());
		configuration.setJobExecutorDeploymentAware(true);
		configuration.setJobExecutorPreferTimerJobs(true);
		configuration.setJobExecutorAcquireByDueDate(true);
		return new BareEngine("bare engine, settings as ours", configuration);
	}

	private static StandaloneProcessEngineConfiguration configuration(DataSource database, String name, boolean jobs) {
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName(name);
		configuration.setDataSource(database);
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setHistoryTimeToLive("P365D");
		configuration.setJobExecutorActivate(jobs);
		configuration.setBeans(BareParts.all());
		return configuration;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public void lifecycle(int person) {
		String document = UUID.randomUUID().toString();
		String claim = UUID.randomUUID().toString();
		importDocument(document);
		triage(awaitTask(document, "TriageCandidates"), claim);
		evidence(claim);
		evidence(claim);
		complete(awaitTask(claim, "CollectEvidence"), "checker-" + person, Map.of("replyAwaited", false));
		complete(awaitTask(claim, "Corroborate"), "checker2-" + person, Map.of("disagreement", false));
		complete(awaitTask(claim, "SignOff"), "editor-" + person, Map.of("decision", "APPROVE"));
		Waiting.until("the end of " + claim, () -> Optional.of(claim).filter(this::isOver));
	}

	void importDocument(String document) {
		this.processes.startProcessInstanceByKey("document-intake", document);
	}

	void triage(String task, String claim) {
		this.tasks.complete(task);
		this.processes.startProcessInstanceByKey("claim-verification", claim);
	}

	/** A claim that is signed off meanwhile goes back. */
	void evidence(String claim) {
		this.processes.createMessageCorrelation("SignedContentChanged")
			.processInstanceBusinessKey(claim)
			.correlateAllWithResult();
	}

	void complete(String task, String username, Map<String, Object> answer) {
		this.tasks.claim(task, username);
		this.tasks.complete(task, answer);
	}

	Optional<String> task(String businessKey, String step) {
		return Optional.ofNullable(this.tasks.createTaskQuery()
			.processInstanceBusinessKey(businessKey)
			.taskDefinitionKey(step)
			.singleResult()).map(Task::getId);
	}

	private String awaitTask(String businessKey, String step) {
		return Waiting.until(step, () -> task(businessKey, step));
	}

	boolean isOver(String businessKey) {
		return this.processes.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).count() == 0;
	}

	/** Does the automatic steps that are due of one process, in this thread. */
	void runJobs(String businessKey) {
		var jobs = this.engine.getManagementService();
		this.processes.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.list()
			.forEach((process) -> jobs.createJobQuery()
				.processInstanceId(process.getId())
				.messages()
				.list()
				.forEach((job) -> jobs.executeJob(job.getId())));
	}

	@Override
	public void close() {
		this.engine.close();
	}

}
