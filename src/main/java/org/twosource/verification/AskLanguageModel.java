package org.twosource.verification;

import java.time.Duration;
import java.util.List;
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
import org.twosource.claim.ModelCandidates;
import org.twosource.languagemodel.LanguageModel;
import org.twosource.languagemodel.NoAnswer;
import org.twosource.languagemodel.Reading;

/**
 * Has documents read by the language model while people triage them. The process waits
 * for it outside of any transaction: the engine lends the step out for a while, the model
 * is asked without holding a connection, and only what came of it is written, together
 * with the end of the step.
 */
@Component
class AskLanguageModel {

	private static final Logger log = LoggerFactory.getLogger(AskLanguageModel.class);

	private static final String TOPIC = "language-model";

	private final String worker = UUID.randomUUID().toString();

	private final LanguageModel model;

	private final ModelCandidates candidates;

	private final ExternalTaskService steps;

	private final TransactionTemplate transaction;

	private final List<Duration> waits;

	/**
	 * Readies it.
	 * @param waits how long to wait before the second, third ... attempt
	 */
	AskLanguageModel(LanguageModel model, ModelCandidates candidates, ExternalTaskService steps,
			PlatformTransactionManager transactions,
			@Value("${twosource.engine.retries:PT2S,PT10S,PT1M}") List<Duration> waits) {
		this.model = model;
		this.candidates = candidates;
		this.steps = steps;
		this.transaction = new TransactionTemplate(transactions);
		this.waits = waits;
	}

	/** Whether there is a model to ask. */
	boolean isSetUp() {
		return this.model.isSetUp();
	}

	/**
	 * Has one document read, if one waits.
	 * @return whether one did
	 */
	boolean next() {
		List<LockedExternalTask> due = this.steps.fetchAndLock(1, this.worker).topic(TOPIC, lock()).execute();
		due.forEach(this::ask);
		return !due.isEmpty();
	}

	private void ask(LockedExternalTask step) {
		UUID documentId = UUID.fromString(step.getBusinessKey());
		try {
			String text = this.candidates.textFor(documentId, this.model.name());
			Reading reading = this.model.read(text, () -> this.steps.extendLock(step.getId(), this.worker, lock()));
			this.transaction.executeWithoutResult((status) -> keep(step, documentId, reading));
		}
		catch (NotFoundException ex) {
			log.debug("The triage of document {} was finished before the language model answered", documentId);
		}
		catch (RuntimeException ex) {
			failed(step, documentId, ex);
		}
	}

	/** A finished triage has ended the step as well. */
	private void keep(LockedExternalTask step, UUID documentId, Reading reading) {
		if (this.candidates.add(documentId, this.model.name(), reading)) {
			this.steps.complete(step.getId(), this.worker);
		}
	}

	private void failed(LockedExternalTask step, UUID documentId, RuntimeException problem) {
		if (Thread.interrupted()) {
			this.steps.unlock(step.getId());
			return;
		}
		String why = why(problem);
		log.warn("The language model gave no answer about document {}: {}", documentId, why);
		int left = (step.getRetries() != null) ? step.getRetries() - 1 : this.waits.size();
		try {
			if (left > 0) {
				Duration wait = this.waits.get(this.waits.size() - left);
				this.steps.handleFailure(step.getId(), this.worker, why, left, wait.toMillis());
			}
			else {
				this.transaction.executeWithoutResult((status) -> giveUp(step, documentId, why));
			}
		}
		catch (NotFoundException ex) {
			log.debug("The triage of document {} was finished meanwhile", documentId);
		}
	}

	private void giveUp(LockedExternalTask step, UUID documentId, String why) {
		this.candidates.noAnswer(documentId, this.model.name(), why);
		this.steps.handleBpmnError(step.getId(), this.worker, "NO_ANSWER");
	}

	/** What else goes wrong may quote the document, and is told by its kind. */
	private static String why(RuntimeException problem) {
		String said = (problem instanceof NoAnswer) ? problem.getMessage() : null;
		return (said != null) ? said : problem.getClass().getSimpleName();
	}

	/** The lock outlasts one passage; each passage begins with a new one. */
	private long lock() {
		return this.model.timeLimit().multipliedBy(2).plusSeconds(30).toMillis();
	}

}
