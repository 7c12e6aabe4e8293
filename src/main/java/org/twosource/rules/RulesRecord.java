package org.twosource.rules;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.site.SiteChanged;

/**
 * Puts on record what happens to rules, and has what readers are shown of them renewed.
 */
@Component
class RulesRecord {

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RulesRecord(Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	void add(Person by, String act, UUID subject, Map<String, ?> details) {
		this.audit.record(by.username(), act, subject, details);
	}

	void siteChanged() {
		this.events.publishEvent(new SiteChanged());
	}

}
