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
 * Has messages sent, several at a time, so that a slow endpoint does not hold up others.
 * Whatever comes of it is an answer to the diagram, which knows what follows; a message
 * that was sent without anybody noting it is sent again.
 */
@Component
class DeliverMessage implements LentWork {

	/** Beyond what an endpoint may take, for keeping what it answered. */
	private static final Duration MARGIN = Duration.ofMinutes(1);

	private final Courier courier;

	private final LentSteps steps;

	private final Duration loan;

	private final int atOnce;

	/**
	 * Readies it.
	 * @param limit how long an endpoint may take
	 * @param atOnce how many messages are sent at the same time
	 */
	DeliverMessage(Courier courier, ExternalTaskService steps, PlatformTransactionManager transactions,
			@Value("${twosource.webhook.time-limit:15s}") Duration limit,
			@Value("${twosource.webhook.at-once:4}") int atOnce) {
		this.courier = courier;
		this.steps = new LentSteps("message-delivery", steps, new TransactionTemplate(transactions), List.of());
		this.loan = limit.plus(MARGIN);
		this.atOnce = atOnce;
	}

	@Override
	public String name() {
		return "webhook";
	}

	@Override
	public int atOnce() {
		return this.atOnce;
	}

	@Override
	public boolean next() {
		return this.steps.next(this.loan, this::deliver);
	}

	private void deliver(LockedExternalTask step) {
		Courier.Sent sent = this.courier.send(LentSteps.subject(step));
		if (Thread.interrupted()) {
			this.steps.giveBack(step);
			return;
		}
		this.steps.answer(step, sent.outcome(), sent::keep);
	}

}
