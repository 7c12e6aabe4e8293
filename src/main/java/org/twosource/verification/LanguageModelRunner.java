package org.twosource.verification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Looks for documents the language model has to read, and has them read one after the
 * other. It does not start when no model is set up.
 */
@Component
@ConditionalOnProperty(name = "twosource.engine.jobs", havingValue = "true", matchIfMissing = true)
class LanguageModelRunner implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(LanguageModelRunner.class);

	private static final int PAUSE_SECONDS = 3;

	private final AskLanguageModel step;

	private @Nullable ScheduledExecutorService thread;

	LanguageModelRunner(AskLanguageModel step) {
		this.step = step;
	}

	@Override
	public boolean isAutoStartup() {
		return this.step.isSetUp();
	}

	@Override
	public synchronized void start() {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("language-model-");
		threads.setDaemon(true);
		this.thread = Executors.newSingleThreadScheduledExecutor(threads);
		this.thread.scheduleWithFixedDelay(this::work, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
	}

	/**
	 * What is being read is let go; it is read again when the loan of the step has run
	 * out.
	 */
	@Override
	public synchronized void stop() {
		ScheduledExecutorService running = this.thread;
		this.thread = null;
		if (running != null) {
			running.shutdownNow();
			try {
				running.awaitTermination(PAUSE_SECONDS, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	private void work() {
		try {
			while (isRunning() && this.step.next()) {
				log.debug("Looking for the next document");
			}
		}
		catch (RuntimeException ex) {
			log.warn("The language model is not asked at the moment: {}", ex.toString());
		}
	}

}
