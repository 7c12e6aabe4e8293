package org.twosource.discussion;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.twosource.verification.ClaimReturned;
import org.twosource.verification.TaskGiven;

/** Makes notices of what happens in verification, in the transaction it happens in. */
@Component
class Announcements {

	private final Notices notices;

	Announcements(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(ClaimReturned event) {
		this.notices.returned(event);
	}

	@EventListener
	void on(TaskGiven event) {
		this.notices.given(event);
	}

}
