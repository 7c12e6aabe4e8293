package org.twosource.verification;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;
import org.twosource.claim.SteeredClaims;

/** How urgent claims are; what is more urgent stands first in every list of tasks. */
@Component
public class Priorities {

	private final Claims claims;

	private final SteeredClaims steered;

	private final OpenWork work;

	private final SteeringRules rules;

	private final Audit audit;

	Priorities(Claims claims, SteeredClaims steered, OpenWork work, SteeringRules rules, Audit audit) {
		this.claims = claims;
		this.steered = steered;
		this.work = work;
		this.rules = rules;
		this.audit = audit;
	}

	/**
	 * Makes a claim more or less urgent. One that is so already stays as it is, and
	 * nothing is recorded.
	 * @throws Refusal unless by a manager of the claim's desks, with a reason, and while
	 * the claim is open or published
	 */
	@Transactional
	public void change(UUID claimId, @Nullable Priority priority, @Nullable String reason, Person by) {
		Claim claim = this.claims.hold(claimId);
		this.rules.requireManager(claimId, by);
		if (priority == null) {
			throw Refusal.unacceptable("priority.missing").with("field", "priority");
		}
		String given = SteeringRules.reason(reason);
		if (!claim.open() && claim.stage() != Stage.PUBLISHED) {
			throw Refusal.conflict("claim.notOpen", claim.shortNumber());
		}
		if (claim.priority() != priority) {
			set(claimId, priority);
			this.audit.record(by.username(), "priority changed", claimId, Map.of("reason", given, "before",
					Map.of("priority", claim.priority()), "after", Map.of("priority", priority)));
		}
	}

	void set(UUID claimId, Priority priority) {
		this.steered.prioritise(claimId, priority);
		this.work.prioritise(claimId, priority);
	}

}
