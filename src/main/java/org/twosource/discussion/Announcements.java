package org.twosource.discussion;

import java.util.List;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.source.SourceRated;
import org.twosource.verification.ClaimEscalated;
import org.twosource.verification.ClaimReturned;
import org.twosource.verification.EscalationAnswered;
import org.twosource.verification.Shortfalls;
import org.twosource.verification.TaskGiven;

/** Makes notices of what happens in verification, in the transaction it happens in. */
@Component
class Announcements {

	private final Notices notices;

	private final EscalationNotices escalations;

	private final Shortfalls shortfalls;

	private final People people;

	Announcements(Notices notices, EscalationNotices escalations, Shortfalls shortfalls, People people) {
		this.notices = notices;
		this.escalations = escalations;
		this.shortfalls = shortfalls;
		this.people = people;
	}

	@EventListener
	void on(ClaimReturned event) {
		this.notices.returned(event);
	}

	@EventListener
	void on(SourceRated event) {
		if (!event.open()) {
			return;
		}
		Person rater = this.people.find(event.by()).orElseThrow();
		List<UUID> fallen = this.shortfalls.sinceRated(event.sourceId(), event.before(), rater)
			.claims()
			.stream()
			.map((one) -> one.claim().id())
			.toList();
		this.notices.fallShort(fallen, event);
	}

	@EventListener
	void on(ClaimEscalated event) {
		this.escalations.escalated(event);
	}

	@EventListener
	void on(EscalationAnswered event) {
		this.escalations.answered(event);
	}

	@EventListener
	void on(TaskGiven event) {
		this.notices.given(event);
	}

}
