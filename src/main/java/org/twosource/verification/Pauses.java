package org.twosource.verification;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Steering;
import org.twosource.claim.SteeredClaims;

/**
 * Claims that rest for a while, with their clocks standing still. What is to be done on
 * them can be done all the same, and ends the pause.
 */
@Component
public class Pauses {

	private final Claims claims;

	private final SteeredClaims steered;

	private final Stays stays;

	private final SteeringRules rules;

	private final RuntimeService processes;

	private final Audit audit;

	Pauses(Claims claims, SteeredClaims steered, Stays stays, SteeringRules rules, RuntimeService processes,
			Audit audit) {
		this.claims = claims;
		this.steered = steered;
		this.stays = stays;
		this.rules = rules;
		this.processes = processes;
		this.audit = audit;
	}

	/** Whether a person may pause a claim and have it go on. */
	public boolean may(UUID claimId, Person person) {
		return this.rules.mayPause(claimId, person);
	}

	/**
	 * Pauses a claim.
	 * @param until in the future, a year ahead at the most
	 * @throws Refusal unless by a manager of the claim's desks or whoever holds a task on
	 * it, with a reason and such a date, while the claim is open, waits for nobody
	 * outside and is not paused
	 */
	@Transactional
	public void pause(UUID claimId, @Nullable String reason, @Nullable Instant until, Person by) {
		Claim claim = this.claims.hold(claimId);
		requireMay(claimId, by);
		Instant end = this.rules.ahead(until, "until");
		String given = SteeringRules.reason(reason);
		if (!claim.open()) {
			throw Refusal.conflict("claim.notOpen", claim.shortNumber());
		}
		if (claim.waiting()) {
			throw Refusal.conflict("pause.waiting", claim.shortNumber());
		}
		if (claim.paused()) {
			throw Refusal.conflict("pause.already", claim.shortNumber());
		}
		Steering.Pause pause = new Steering.Pause(this.rules.now(), end, by.username(), given);
		this.steered.pause(claimId, pause);
		this.stays.pause(claimId, pause);
		this.processes.startProcessInstanceByKey("claim-pause", claimId.toString(),
				Map.of("pauseEndsAt", Date.from(end)));
		this.audit.record(by.username(), "claim paused", claimId,
				Answer.details("reason", given, "until", end, "before", Answer.details("dueAt", claim.dueAt()), "after",
						Answer.details("dueAt", this.claims.get(claimId).dueAt())));
	}

	/**
	 * Has a claim go on before its pause is over.
	 * @throws Refusal unless by a manager of the claim's desks or whoever holds a task on
	 * it, and while it is paused
	 */
	@Transactional
	public void resume(UUID claimId, Person by) {
		Claim claim = this.claims.hold(claimId);
		requireMay(claimId, by);
		if (!claim.paused()) {
			throw Refusal.conflict("pause.none", claim.shortNumber());
		}
		end(claimId, by);
	}

	/** Somebody has done something on a claim, so it rests no longer. */
	void goOn(UUID claimId, Person by) {
		if (this.claims.get(claimId).paused()) {
			end(claimId, by);
		}
	}

	private void end(UUID claimId, Person by) {
		try {
			this.processes.createMessageCorrelation("ClaimResumed")
				.processInstanceBusinessKey(claimId.toString())
				.setVariable("resumedBy", by.username())
				.correlate();
		}
		catch (OptimisticLockingException | MismatchingMessageCorrelationException ex) {
			throw Refusal.conflict("claim.moved");
		}
	}

	private void requireMay(UUID claimId, Person by) {
		if (!may(claimId, by)) {
			throw Refusal.forbidden("pause.may");
		}
	}

}
