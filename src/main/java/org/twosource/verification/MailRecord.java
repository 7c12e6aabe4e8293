package org.twosource.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Has on record where the sending of a mail stands; the diagram asks, and its expressions
 * reach public types only.
 */
@Component
public class MailRecord implements ProcessPart {

	private final Postman postman;

	private final Clock clock;

	MailRecord(Postman postman, Clock clock) {
		this.postman = postman;
		this.clock = clock;
	}

	/**
	 * When the next attempt is due.
	 * @param waits how long to wait after the first, second ... attempt, as durations
	 * with spaces between them
	 */
	public Date next(DelegateExecution execution, String waits) {
		int attempts = (Integer) execution.getVariable("attempts");
		Instant at = this.clock.instant().plus(Duration.parse(waits.split(" ")[attempts - 1]));
		this.postman.next(mail(execution), at);
		return Date.from(at);
	}

	/** Notes how it ended. */
	public void settle(DelegateExecution execution, String ending) {
		this.postman.settle(mail(execution), Postman.Ending.valueOf(ending));
	}

	/** Tells the managers. */
	public void tell(DelegateExecution execution) {
		this.postman.tell(mail(execution));
	}

	private static UUID mail(DelegateExecution execution) {
		return UUID.fromString(execution.getProcessBusinessKey());
	}

}
