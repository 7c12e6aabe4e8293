package org.twosource.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Has on record where the delivery of a message stands; the diagram asks, and its
 * expressions reach public types only.
 */
@Component
public class DeliveryRecord implements ProcessPart {

	private final Courier courier;

	private final Clock clock;

	DeliveryRecord(Courier courier, Clock clock) {
		this.courier = courier;
		this.clock = clock;
	}

	/**
	 * When the next attempt is due.
	 * @param waits how long to wait after the first, second ... attempt, as durations
	 * with spaces between them
	 */
	public Date next(DelegateExecution execution, String waits) {
		int attempts = (Integer) execution.getVariable("attempts");
		Duration wait = Duration.parse(waits.split(" ")[attempts - 1]);
		Instant at = this.clock.instant().plus(wait);
		this.courier.next(delivery(execution), at);
		return Date.from(at);
	}

	/** Notes how it ended. */
	public void settle(DelegateExecution execution, String ending) {
		this.courier.settle(delivery(execution), Courier.Ending.valueOf(ending));
	}

	/** Pauses the endpoint. */
	public void pause(DelegateExecution execution) {
		this.courier.pause(delivery(execution));
	}

	/** Tells the administrators. */
	public void tell(DelegateExecution execution) {
		this.courier.tell(delivery(execution));
	}

	private static UUID delivery(DelegateExecution execution) {
		return UUID.fromString(execution.getProcessBusinessKey());
	}

}
