package org.twosource.verification;

import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;

/** Runs the engine's jobs, and knows whether it still looks for them. */
class WatchedJobs extends DefaultJobExecutor {

	/** Whether jobs that are due are looked for, now. */
	boolean areLookedFor() {
		Thread looking = this.jobAcquisitionThread;
		return isActive() && looking != null && looking.isAlive();
	}

}
