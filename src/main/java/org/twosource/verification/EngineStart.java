package org.twosource.verification;

import java.util.SortedMap;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.cluster.Turns;

/**
 * Starts the engine with the rules in force, one node after the other and not while
 * others are put in force: a node that read them before would deploy what has just been
 * replaced.
 */
@Component
class EngineStart {

	/** The turn that whoever puts rules in force has, too. */
	private static final String RULES = "rules";

	private final RuleBundle bundle;

	private final Turns turns;

	private final JdbcClient jdbc;

	EngineStart(RuleBundle bundle, Turns turns, JdbcClient jdbc) {
		this.bundle = bundle;
		this.turns = turns;
		this.jdbc = jdbc;
	}

	/** What starts the engine. */
	interface Start {

		ProcessEngine with(SortedMap<String, byte[]> files) throws Exception;

	}

	/**
	 * Starts it.
	 * @throws org.twosource.StartRefusal when this program cannot run rules in force
	 */
	ProcessEngine withRules(Start start) throws Exception {
		return this.turns.alone(RULES, () -> {
			ProcessEngine engine = start.with(this.bundle.atStart());
			noteProgram(latest(engine));
			return engine;
		});
	}

	/** Deployed now, or by another node of the same program before. */
	private static Deployment latest(ProcessEngine engine) {
		return engine.getRepositoryService()
			.createDeploymentQuery()
			.deploymentName(EngineConfiguration.DEPLOYMENT)
			.orderByDeploymentTime()
			.desc()
			.listPage(0, 1)
			.get(0);
	}

	private void noteProgram(Deployment deployment) {
		this.jdbc.sql("""
				insert into program_deployment (deployment, program) values (:deployment, :program)
				on conflict (deployment) do nothing
				""").param("deployment", deployment.getId()).param("program", this.bundle.program()).update();
	}

}
