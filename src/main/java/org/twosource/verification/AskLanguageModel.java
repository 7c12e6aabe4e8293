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
class AskLanguageModel implements LentWork {

	private static final Logger log = LoggerFactory.getLogger(AskLanguageModel.class);

	private final LanguageModel model;

	private final ModelCandidates candidates;

	private final LentSteps steps;

	/**
	 * Readies it.
	 * @param waits how long to wait before the second, third ... attempt
	 */
	AskLanguageModel(LanguageModel model, ModelCandidates candidates, ExternalTaskService steps,
			PlatformTransactionManager transactions,
			@Value("${twosource.engine.retries:PT2S,PT10S,PT1M}") List<Duration> waits) {
		this.model = model;
		this.candidates = candidates;
		this.steps = new LentSteps("language-model", steps, new TransactionTemplate(transactions), waits);
	}

	@Override
	public String name() {
		return "language-model";
	}

	@Override
	public boolean isSetUp() {
		return this.model.isSetUp();
	}

	/** One after the other, as it takes them. */
	@Override
	public int atOnce() {
		return 1;
	}

	@Override
	public boolean next() {
		return this.steps.next(loan(), this::ask);
	}

	private void ask(LockedExternalTask step) {
		UUID documentId = LentSteps.subject(step);
		try {
			String text = this.candidates.textFor(documentId, this.model.name());
			Reading reading = this.model.read(text, () -> this.steps.extend(step, loan()));
			// A finished triage has ended the step as well.
			this.steps.complete(step, () -> this.candidates.add(documentId, this.model.name(), reading));
		}
		catch (NotFoundException ex) {
			log.debug("The triage of document {} was finished before the language model answered", documentId);
		}
		catch (RuntimeException ex) {
			String why = why(ex);
			log.warn("The language model gave no answer about document {}: {}", documentId, why);
			this.steps.failed(step, why, true, "NO_ANSWER",
					() -> this.candidates.noAnswer(documentId, this.model.name(), why));
		}
	}

	/** What else goes wrong may quote the document, and is told by its kind. */
	private static String why(RuntimeException problem) {
		String said = (problem instanceof NoAnswer) ? problem.getMessage() : null;
		return (said != null) ? said : problem.getClass().getSimpleName();
	}

	/** The loan outlasts one passage; each passage begins with a new one. */
	private Duration loan() {
		return this.model.timeLimit().multipliedBy(2).plusSeconds(30);
	}

}
