package org.twosource.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.twosource.LogField;

/**
 * Looks for steps that are lent out, and has them done by a few threads for each kind of
 * work.
 */
@Component
@ConditionalOnProperty(name = "twosource.engine.jobs", havingValue = "true", matchIfMissing = true)
class LentWorkRunner implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(LentWorkRunner.class);

	private static final int PAUSE_SECONDS = 3;

	private final List<LentWork> kinds;

	private volatile List<ScheduledExecutorService> running = List.of();

	LentWorkRunner(List<LentWork> kinds) {
		this.kinds = kinds.stream().filter(LentWork::isSetUp).toList();
	}

	@Override
	public synchronized void start() {
		List<ScheduledExecutorService> started = new ArrayList<>();
		for (LentWork work : this.kinds) {
			CustomizableThreadFactory threads = new CustomizableThreadFactory(work.name() + "-");
			threads.setDaemon(true);
			ScheduledExecutorService pool = Executors.newScheduledThreadPool(work.atOnce(), threads);
			for (int i = 0; i < work.atOnce(); i++) {
				pool.scheduleWithFixedDelay(() -> work(work), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
			}
			started.add(pool);
		}
		this.running = started;
	}

	/**
	 * What is being done is let go; it is done again when the loan of the step has run
	 * out.
	 */
	@Override
	public synchronized void stop() {
		List<ScheduledExecutorService> stopping = this.running;
		this.running = List.of();
		stopping.forEach(ScheduledExecutorService::shutdownNow);
		try {
			for (ScheduledExecutorService pool : stopping) {
				pool.awaitTermination(PAUSE_SECONDS, TimeUnit.SECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return !this.running.isEmpty();
	}

	private void work(LentWork work) {
		try {
			while (isRunning() && work.next()) {
				log.debug("Looking for the next step for {}", work.name());
			}
		}
		catch (RuntimeException ex) {
			log.warn("Steps for {} are not done at the moment: {}", work.name(), ex.toString());
		}
		finally {
			MDC.remove(LogField.CLAIM);
		}
	}

}
