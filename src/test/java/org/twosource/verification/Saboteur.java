package org.twosource.verification;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the publication of chosen claims fail. */
@Component
class Saboteur {

	private final Set<UUID> targets = ConcurrentHashMap.newKeySet();

	void target(UUID claimId) {
		this.targets.add(claimId);
	}

	void relent(UUID claimId) {
		this.targets.remove(claimId);
	}

	@EventListener
	@Order(Integer.MAX_VALUE)
	void on(FindingDue event) {
		if (this.targets.contains(event.claimId())) {
			throw new IllegalStateException("The press is broken");
		}
	}

}
