package org.twosource.verification;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs once the application is up, and stops before anything they need goes away. */
@Component
@ConditionalOnProperty(name = "twosource.engine.jobs", havingValue = "true", matchIfMissing = true)
class JobRunner implements SmartLifecycle {

	private final JobExecutor jobs;

	JobRunner(ProcessEngine engine) {
		this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
		this.jobs.setMaxWait(5000);
	}

	@Override
	public void start() {
		this.jobs.start();
	}

	@Override
	public void stop() {
		this.jobs.shutdown();
	}

	@Override
	public boolean isRunning() {
		return this.jobs.isActive();
	}

}
