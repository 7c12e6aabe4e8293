package org.twosource.verification;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.claim.ClaimAccepted;
import org.twosource.claim.Claims;

/**
 * Makes the publication of chosen claims fail, and the acceptance of any that is said to
 * be doomed.
 */
@Component
class Saboteur {

	private final Set<UUID> targets = ConcurrentHashMap.newKeySet();

	private final Claims claims;

	Saboteur(Claims claims) {
		this.claims = claims;
	}

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

	/** Runs after everybody else has heard, so the process has started by then. */
	@EventListener
	@Order(Integer.MAX_VALUE)
	void on(ClaimAccepted event) {
		if (this.claims.get(event.claimId()).statement().contains("doomed")) {
			throw Refusal.unacceptable("claim.moved");
		}
	}

}
