package org.twosource.verification;

import java.time.Duration;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the engine's jobs once the application is up, and stops before anything they need
 * goes away.
 */
@Component
@ConditionalOnProperty(name = "twosource.engine.jobs", havingValue = "true", matchIfMissing = true)
class JobRunner implements SmartLifecycle {

	private final WatchedJobs jobs;

	/**
	 * Readies the runner.
	 * @param lock how long a step may take before it counts as lost and is tried again;
	 * after a crash, what was under way waits this long
	 */
	JobRunner(ProcessEngine engine, @Value("${twosource.engine.lock:30s}") Duration lock) {
		this.jobs = (WatchedJobs) ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
			.getJobExecutor();
		this.jobs.setMaxWait(5000);
		this.jobs.setLockTimeInMillis((int) lock.toMillis());
	}

	@Override
	public void start() {
		this.jobs.start();
	}

	/** Jobs that run are finished; it takes a minute at most. */
	@Override
	public void stop() {
		this.jobs.shutdown();
	}

	/** Whether jobs that are due are looked for, now. */
	boolean areLookedFor() {
		return this.jobs.areLookedFor();
	}

	@Override
	public boolean isRunning() {
		return this.jobs.isActive();
	}

}
