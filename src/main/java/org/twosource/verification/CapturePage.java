package org.twosource.verification;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.capture.CaptureWork;
import org.twosource.capture.MadeCapture;
import org.twosource.web.NotFetched;

/**
 * Has pages captured. Several at a time, so that a slow site does not hold up others, and
 * a few attempts where that may help.
 */
@Component
class CapturePage implements LentWork {

	private static final Logger log = LoggerFactory.getLogger(CapturePage.class);

	/** Beyond what a capture may take, for drawing and keeping it. */
	private static final Duration MARGIN = Duration.ofMinutes(3);

	private final CaptureWork captures;

	private final LentSteps steps;

	private final Duration loan;

	private final int atOnce;

	/**
	 * Readies it.
	 * @param waits how long to wait before the second, third ... attempt
	 * @param limit how long the page and its resources may take
	 * @param atOnce how many pages are captured at the same time
	 */
	CapturePage(CaptureWork captures, ExternalTaskService steps, PlatformTransactionManager transactions,
			@Value("${twosource.engine.retries:PT2S,PT10S,PT1M}") List<Duration> waits,
			@Value("${twosource.capture.time-limit:90s}") Duration limit,
			@Value("${twosource.capture.at-once:4}") int atOnce) {
		this.captures = captures;
		this.steps = new LentSteps("capture", steps, new TransactionTemplate(transactions), waits);
		this.loan = limit.plus(MARGIN);
		this.atOnce = atOnce;
	}

	@Override
	public String name() {
		return "capture";
	}

	@Override
	public int atOnce() {
		return this.atOnce;
	}

	@Override
	public boolean next() {
		return this.steps.next(this.loan, this::capture);
	}

	private void capture(LockedExternalTask step) {
		UUID id = LentSteps.subject(step);
		try (MadeCapture made = this.captures.make(id)) {
			this.steps.complete(step, () -> {
				this.captures.keep(id, made);
				return true;
			});
		}
		catch (NotFetched ex) {
			failed(step, id, ex.why(), ex.isPassing());
		}
		catch (Refusal ex) {
			failed(step, id, ex.sentence(), false);
		}
		catch (NotFoundException ex) {
			log.debug("The step for capture {} was ended meanwhile", id);
		}
		catch (RuntimeException ex) {
			log.warn("Capture {} could not be made", id, ex);
			failed(step, id, Refusal.part("capture.broken"), true);
		}
	}

	private void failed(LockedExternalTask step, UUID id, Sentence why, boolean passing) {
		String reason = why.in(Locale.ENGLISH);
		this.steps.failed(step, reason, passing, "NOT_CAPTURED", () -> this.captures.failed(id, why));
	}

}
