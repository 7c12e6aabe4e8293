package org.twosource.verification;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Priority;
import org.twosource.claim.SteeredClaims;
import org.twosource.claim.Steering;

/** Claims to which somebody calls the managers, who answer. */
@Component
public class Escalations {

	private final Claims claims;

	private final SteeredClaims steered;

	private final SteeringRules rules;

	private final RaiseToManagers raising;

	private final RuntimeService processes;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	Escalations(Claims claims, SteeredClaims steered, SteeringRules rules, RaiseToManagers raising,
			RuntimeService processes, Audit audit, ApplicationEventPublisher events) {
		this.claims = claims;
		this.steered = steered;
		this.rules = rules;
		this.raising = raising;
		this.processes = processes;
		this.audit = audit;
		this.events = events;
	}

	/** Whether a person may call the managers to a claim. */
	public boolean may(UUID claimId, Person person) {
		return this.rules.mayEscalate(claimId, person);
	}

	/**
	 * Calls the managers to a claim, which is urgent from then on.
	 * @throws Refusal unless by a manager of the claim's desks or whoever works or worked
	 * on it, with a reason, while the claim is open and nobody waits for an answer
	 */
	@Transactional
	public void escalate(UUID claimId, @Nullable String reason, Person by) {
		Claim claim = this.claims.hold(claimId);
		if (!may(claimId, by)) {
			throw Refusal.forbidden("escalation.may");
		}
		String given = SteeringRules.reason(reason);
		if (!claim.open()) {
			throw Refusal.conflict("claim.notOpen", claim.shortNumber());
		}
		if (claim.steering().escalation() != null) {
			throw Refusal.conflict("escalation.already", claim.shortNumber());
		}
		this.steered.escalate(claimId, new Steering.Escalation(this.rules.now(), by.username(), given));
		this.audit.record(by.username(), "claim escalated", claimId, Map.of("reason", given, "before",
				Map.of("priority", claim.priority()), "after", Map.of("priority", Priority.URGENT)));
		boolean heard = !this.processes.createMessageCorrelation("ClaimEscalated")
			.processInstanceBusinessKey(claimId.toString())
			.correlateAllWithResult()
			.isEmpty();
		if (!heard) {
			// The claim was started under a diagram that has no such step.
			this.raising.raise(claimId);
		}
	}

	/**
	 * Answers who called the managers to a claim. It stays as urgent as it is.
	 * @throws Refusal unless by a manager of the claim's desks, with an answer, and while
	 * somebody waits for one
	 */
	@Transactional
	public void answer(UUID claimId, @Nullable String answer, Person by) {
		Claim claim = this.claims.hold(claimId);
		this.rules.requireManager(claimId, by);
		if (answer == null || answer.isBlank()) {
			throw Refusal.unacceptable("escalation.noAnswer").with("field", "answer");
		}
		String given = Text.required(answer, "answer", SteeringRules.LONGEST_REASON);
		Steering.Escalation escalation = claim.steering().escalation();
		if (escalation == null) {
			throw Refusal.conflict("escalation.none", claim.shortNumber());
		}
		this.steered.settle(claimId);
		this.audit.record(by.username(), "escalation answered", claimId,
				Map.of("reason", escalation.reason(), "answer", given));
		this.events.publishEvent(new EscalationAnswered(claimId, escalation.by(), by.username(), given));
	}

}
