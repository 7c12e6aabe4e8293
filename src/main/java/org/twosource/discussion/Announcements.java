package org.twosource.discussion;

import java.util.List;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.twosource.source.SourceRated;
import org.twosource.verification.ClaimReturned;
import org.twosource.verification.Shortfalls;
import org.twosource.verification.TaskGiven;

/** Makes notices of what happens in verification, in the transaction it happens in. */
@Component
class Announcements {

	private final Notices notices;

	private final Shortfalls shortfalls;

	Announcements(Notices notices, Shortfalls shortfalls) {
		this.notices = notices;
		this.shortfalls = shortfalls;
	}

	@EventListener
	void on(ClaimReturned event) {
		this.notices.returned(event);
	}

	@EventListener
	void on(SourceRated event) {
		List<UUID> fallen = this.shortfalls.sinceRated(event.sourceId(), event.before())
			.claims()
			.stream()
			.map((one) -> one.claim().id())
			.toList();
		this.notices.fallShort(fallen, event);
	}

	@EventListener
	void on(TaskGiven event) {
		this.notices.given(event);
	}

}
