package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;

/**
 * By when claims should be done with where they stand: with their stage, with the reply
 * they wait for, or with the review of their finding.
 */
@Component
public class DueDates {

	private final Claims claims;

	private final StageClocks clocks;

	private final OpenWork work;

	private final Stays stays;

	private final SteeringRules rules;

	private final Audit audit;

	DueDates(Claims claims, StageClocks clocks, OpenWork work, Stays stays, SteeringRules rules, Audit audit) {
		this.claims = claims;
		this.clocks = clocks;
		this.work = work;
		this.stays = stays;
		this.rules = rules;
		this.audit = audit;
	}

	/** By when a claim should be done with where it stands, or null without a clock. */
	public @Nullable Instant of(Claim claim) {
		return claim.open() ? claim.dueAt() : this.work.due(claim.id()).orElse(null);
	}

	/**
	 * Sets another date; a claim that was overdue is so no longer, until the new date
	 * passes.
	 * @param dueAt in the future, a year ahead at the most
	 * @param seen the stage at which the person saw the claim, or null when they do not
	 * say
	 * @throws Refusal unless by a manager of the claim's desks, with a reason and such a
	 * date, while the claim stands there, something is to be done on it, and it is not
	 * paused
	 */
	@Transactional
	public void move(UUID claimId, @Nullable Instant dueAt, @Nullable String reason, @Nullable Stage seen, Person by) {
		Claim claim = this.claims.hold(claimId);
		this.rules.requireManager(claimId, by);
		Instant after = this.rules.ahead(dueAt, "dueAt");
		String given = SteeringRules.reason(reason);
		if (seen != null && seen != claim.stage()) {
			throw Refusal.conflict("claim.moved");
		}
		if (claim.paused()) {
			throw Refusal.conflict("due.paused", claim.shortNumber());
		}
		Instant before = of(claim);
		if (before == null) {
			throw Refusal.conflict("due.none", claim.shortNumber());
		}
		this.clocks.set(claim, after);
		if (claim.waiting()) {
			this.stays.expect(claimId, after);
		}
		this.audit.record(by.username(), "due date moved", claimId,
				Answer.details("reason", given, "stage", claim.stage(), "before",
						Answer.details("dueAt", before, "overdue", claim.overdue()), "after",
						Answer.details("dueAt", after, "overdue", false)));
	}

}
