package org.twosource.verification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The steps of one kind that the engine lends out. One that fails is lent out again after
 * a while, and given up along the error of the diagram when that does not help.
 */
final class LentSteps {

	private static final Logger log = LoggerFactory.getLogger(LentSteps.class);

	private final String topic;

	private final String worker = UUID.randomUUID().toString();

	private final ExternalTaskService steps;

	private final TransactionTemplate transaction;

	private final List<Duration> waits;

	/**
	 * Knows the steps of a topic.
	 * @param waits how long to wait before the second, third ... attempt
	 */
	LentSteps(String topic, ExternalTaskService steps, TransactionTemplate transaction, List<Duration> waits) {
		this.topic = topic;
		this.steps = steps;
		this.transaction = transaction;
		this.waits = waits;
	}

	/**
	 * Borrows one step, if one waits, and has it done.
	 * @param loan for how long
	 * @return whether one waited
	 */
	boolean next(Duration loan, Consumer<LockedExternalTask> work) {
		List<LockedExternalTask> due = this.steps.fetchAndLock(1, this.worker)
			.topic(this.topic, loan.toMillis())
			.execute();
		due.forEach(work);
		return !due.isEmpty();
	}

	/** What the step is about. */
	static UUID subject(LockedExternalTask step) {
		return UUID.fromString(step.getBusinessKey());
	}

	/** Borrows it for longer. */
	void extend(LockedExternalTask step, Duration loan) {
		this.steps.extendLock(step.getId(), this.worker, loan.toMillis());
	}

	/**
	 * Ends a step in a transaction of its own, together with what came of it.
	 * @param result keeps that, and says whether the step is still there to be ended
	 */
	void complete(LockedExternalTask step, BooleanSupplier result) {
		this.transaction.executeWithoutResult((status) -> {
			if (result.getAsBoolean()) {
				this.steps.complete(step.getId(), this.worker);
			}
		});
	}

	/**
	 * Answers the diagram what came of an attempt and how many there were by now, in a
	 * transaction of its own. A step that was ended meanwhile stays so.
	 * @param keep keeps what came of it, in the same transaction
	 */
	void answer(LockedExternalTask step, Enum<?> outcome, Runnable keep) {
		int before = (step.getVariables().get("attempts") instanceof Integer attempts) ? attempts : 0;
		try {
			this.transaction.executeWithoutResult((status) -> {
				keep.run();
				this.steps.complete(step.getId(), this.worker,
						Map.of("outcome", outcome.name(), "attempts", before + 1));
			});
		}
		catch (NotFoundException ex) {
			endedMeanwhile(step);
		}
	}

	/** Gives a step back as it was, for anybody to do. */
	void giveBack(LockedExternalTask step) {
		try {
			this.steps.unlock(step.getId());
		}
		catch (NotFoundException ex) {
			endedMeanwhile(step);
		}
	}

	/**
	 * Says that an attempt failed.
	 * @param why why, in a few words
	 * @param passing whether another attempt may help
	 * @param error the code of the diagram's error for a step that is given up
	 * @param givenUp what is to be kept then, in the same transaction
	 */
	void failed(LockedExternalTask step, String why, boolean passing, String error, Runnable givenUp) {
		if (Thread.interrupted()) {
			giveBack(step);
			return;
		}
		int left = (step.getRetries() != null) ? step.getRetries() - 1 : this.waits.size();
		try {
			if (passing && left > 0) {
				Duration wait = this.waits.get(this.waits.size() - left);
				this.steps.handleFailure(step.getId(), this.worker, why, left, wait.toMillis());
			}
			else {
				this.transaction.executeWithoutResult((status) -> {
					givenUp.run();
					this.steps.handleBpmnError(step.getId(), this.worker, error);
				});
			}
		}
		catch (NotFoundException ex) {
			endedMeanwhile(step);
		}
	}

	private void endedMeanwhile(LockedExternalTask step) {
		log.debug("The step {} for {} was ended meanwhile", this.topic, step.getBusinessKey());
	}

}
