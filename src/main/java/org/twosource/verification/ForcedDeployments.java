package org.twosource.verification;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.twosource.live.Heard;

/**
 * Deployments made while the program runs. A node takes up the jobs of those that a node
 * of the same program made, or of one that was there before this node started, as soon as
 * it hears of them; those of a later program wait for a node that runs that.
 */
@Component
class ForcedDeployments {

	/** What changes when other rules come into force, as {@link Heard} tells it. */
	static final UUID RULES = UUID.fromString("4e4f1a5c-6a0b-4b67-9d0e-52554c455300");

	private final RuleBundle bundle;

	private final JdbcClient jdbc;

	private final RepositoryService repository;

	private final ManagementService jobs;

	private final ProcessEngineConfigurationImpl engine;

	private final String[] programs;

	ForcedDeployments(RuleBundle bundle, JdbcClient jdbc, RepositoryService repository, ManagementService jobs,
			ProcessEngine engine) {
		this.bundle = bundle;
		this.jdbc = jdbc;
		this.repository = repository;
		this.jobs = jobs;
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		this.programs = jdbc.sql("select distinct program from program_deployment")
			.query(String.class)
			.list()
			.toArray(String[]::new);
	}

	/** Notes that this program made a deployment, in the transaction of who did. */
	void note(String deployment) {
		this.jdbc.sql("insert into program_deployment (deployment, program) values (:deployment, :program)")
			.param("deployment", deployment)
			.param("program", this.bundle.program())
			.update();
	}

	@EventListener
	void on(Heard heard) {
		if (heard.concerns(RULES)) {
			takeUp();
		}
	}

	/** Word of a deployment may get lost. */
	@Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
	void takeUp() {
		Set<String> known = this.jobs.getRegisteredDeployments();
		List<String> made = this.jdbc.sql("""
				select deployment from program_deployment where program = any(:programs)
				""").param("programs", this.programs).query(String.class).list();
		made.stream()
			.filter((deployment) -> !known.contains(deployment))
			.filter((deployment) -> this.repository.createDeploymentQuery().deploymentId(deployment).count() == 1)
			.forEach(this.jobs::registerDeploymentForJobExecutor);
	}

	/**
	 * Deploys files, does something with them, and undoes it all.
	 * @throws org.camunda.bpm.engine.ProcessEngineException when the engine does not take
	 * them
	 */
	void tried(SortedMap<String, byte[]> files, Consumer<DeploymentWithDefinitions> something) {
		undone(() -> {
			DeploymentBuilder builder = this.repository.createDeployment().name("tried");
			files.forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
			something.accept(builder.deployWithResult());
		});
	}

	/** Does something in the engine, in a transaction of its own, and undoes it. */
	void undone(Runnable something) {
		try {
			this.engine.getCommandExecutorTxRequiresNew().execute((context) -> {
				something.run();
				context.getDbEntityManager().flush();
				throw new Undone();
			});
		}
		catch (Undone ex) {
			// That was asked for.
		}
	}

	/** Does something in the engine, in a transaction of its own, unless it gives up. */
	void apart(Runnable something) {
		try {
			this.engine.getCommandExecutorTxRequiresNew().execute((context) -> {
				something.run();
				return null;
			});
		}
		catch (Undone ex) {
			// It gave up.
		}
	}

	/** Undoes what has been done so far. */
	static RuntimeException giveUp() {
		return new Undone();
	}

	/** Has the engine roll back, without taking it for a failure. */
	private static final class Undone extends BadUserRequestException {

		private static final long serialVersionUID = 1L;

		Undone() {
			super("Only tried");
		}

	}

}
