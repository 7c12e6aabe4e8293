package org.twosource.verification;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has mails sent, several at a time. Whatever comes of it is an answer to the diagram,
 * which knows what follows. What the mail server took is noted right after; only a mail
 * whose sending ended in between is sent again, as the same message.
 */
@Component
class SendMail implements LentWork {

	private final Postman postman;

	private final LentSteps steps;

	private final Duration loan;

	private final int atOnce;

	/**
	 * Readies it.
	 * @param loan after which time a mail that was being sent counts as not sent; longer
	 * than the mail server may take
	 * @param atOnce how many mails are sent at the same time
	 */
	SendMail(Postman postman, ExternalTaskService steps, PlatformTransactionManager transactions,
			@Value("${twosource.alert.loan:3m}") Duration loan, @Value("${twosource.alert.at-once:2}") int atOnce) {
		this.postman = postman;
		this.steps = new LentSteps("mail", steps, new TransactionTemplate(transactions), List.of());
		this.loan = loan;
		this.atOnce = atOnce;
	}

	@Override
	public String name() {
		return "mail";
	}

	@Override
	public int atOnce() {
		return this.atOnce;
	}

	@Override
	public boolean next() {
		return this.steps.next(this.loan, this::send);
	}

	private void send(LockedExternalTask step) {
		Postman.Sent sent = this.postman.send(LentSteps.subject(step));
		// What was sent is noted even when the application is on its way down.
		boolean goingDown = Thread.interrupted();
		if (goingDown && sent.outcome() != Postman.Outcome.SENT) {
			this.steps.giveBack(step);
			return;
		}
		this.steps.answer(step, sent.outcome(), sent::keep);
	}

}
