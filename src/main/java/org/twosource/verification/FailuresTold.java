package org.twosource.verification;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.twosource.live.Change;

/** Lets open pages know when a step has failed for good, and when it is mended. */
@Component
class FailuresTold {

	private final ApplicationEventPublisher events;

	FailuresTold(ApplicationEventPublisher events) {
		this.events = events;
	}

	@EventListener
	void on(StepFailed event) {
		this.events.publishEvent(new Change((event.subject() != null) ? event.subject() : event.incidentId()));
	}

	@EventListener
	void on(StepMended event) {
		this.events.publishEvent(new Change(event.incidentId()));
	}

}
