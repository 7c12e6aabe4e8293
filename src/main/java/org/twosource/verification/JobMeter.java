package org.twosource.verification;

import java.time.Duration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.twosource.LogField;

/** Measures how long automatic steps take on this node, and counts those that fail. */
@Component
@Order(2)
class JobMeter extends CommandInterceptor {

	private final Timer duration;

	private final Counter failed;

	JobMeter(MeterRegistry meters) {
		this.duration = Timer.builder("twosource.jobs")
			.description("How long an attempt at an automatic step takes")
			.serviceLevelObjectives(Duration.ofMillis(50), Duration.ofMillis(250), Duration.ofSeconds(1),
					Duration.ofSeconds(5), Duration.ofSeconds(30))
			.register(meters);
		this.failed = Counter.builder("twosource.jobs.failed")
			.description("Attempts at automatic steps that failed")
			.register(meters);
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (!(command instanceof ExecuteJobsCmd)) {
			return this.next.execute(command);
		}
		Timer.Sample sample = Timer.start();
		try {
			return this.next.execute(command);
		}
		catch (OptimisticLockingException ex) {
			// Somebody else was first: no failure, the engine tries again.
			throw ex;
		}
		catch (RuntimeException ex) {
			this.failed.increment();
			throw ex;
		}
		finally {
			MDC.remove(LogField.CLAIM);
			sample.stop(this.duration);
		}
	}

}
