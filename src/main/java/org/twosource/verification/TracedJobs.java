package org.twosource.verification;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has every attempt at an automatic step observed as a whole, and ends what was begun in
 * it.
 */
@Component
@Order(1)
class TracedJobs extends CommandInterceptor {

	static final String JOB = "twosource.job";

	private final ObservationRegistry observations;

	private final TracedSteps steps;

	TracedJobs(ObservationRegistry observations, TracedSteps steps) {
		this.observations = observations;
		this.steps = steps;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (!(command instanceof ExecuteJobsCmd)) {
			return within(command);
		}
		Observation job = Observation.createNotStarted(JOB, this.observations).contextualName("job").start();
		try (Observation.Scope scope = job.openScope()) {
			return within(command);
		}
		catch (RuntimeException ex) {
			job.error(ex);
			throw ex;
		}
		finally {
			job.stop();
		}
	}

	private <T> T within(Command<T> command) {
		int depth = this.steps.depth();
		RuntimeException failure = null;
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			failure = ex;
			throw ex;
		}
		finally {
			this.steps.closeTo(depth, failure);
		}
	}

}
