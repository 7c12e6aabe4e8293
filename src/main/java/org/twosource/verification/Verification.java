package org.twosource.verification;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Overseen;
import org.twosource.claim.Stage;

/**
 * What can happen to a claim beside its tasks: it is withdrawn, or its finding is
 * challenged.
 */
@Component
public class Verification {

	private final Claims claims;

	private final Overseen overseen;

	private final Challenges challenges;

	private final Reviews reviews;

	private final Withdrawals withdrawals;

	private final RuntimeService processes;

	private final Audit audit;

	Verification(Claims claims, Overseen overseen, Challenges challenges, Reviews reviews, Withdrawals withdrawals,
			RuntimeService processes, Audit audit) {
		this.claims = claims;
		this.overseen = overseen;
		this.challenges = challenges;
		this.reviews = reviews;
		this.withdrawals = withdrawals;
		this.processes = processes;
		this.audit = audit;
	}

	/**
	 * Withdraws a claim at any stage; a published finding is retracted with the reason.
	 * @throws Refusal unless the person is an editor or oversees the claim, the reason is
	 * given, and the claim is open or published
	 */
	@Transactional
	public void withdraw(UUID claimId, @Nullable String reason, Person by) {
		if (!by.isAny(Role.EDITOR, Role.MANAGER)) {
			throw Refusal.forbidden("claim.mayWithdraw");
		}
		if (!by.is(Role.EDITOR)) {
			this.overseen.require(claimId, by);
		}
		String given = given(reason);
		Claim claim = this.claims.hold(claimId);
		if (!claim.open() && claim.stage() != Stage.PUBLISHED) {
			throw Refusal.conflict("claim.closed." + claim.stage(), claim.shortNumber());
		}
		withdraw(claim, given, by.username());
	}

	/**
	 * Challenges a published finding: an editor reviews it.
	 * @throws Refusal unless it is published, the reason is given, and nobody of the
	 * newsroom challenged it before who still waits for an answer
	 */
	@Transactional
	public void challenge(UUID claimId, @Nullable String reason, Person by) {
		String given = given(reason);
		Claim claim = this.claims.hold(claimId);
		if (claim.stage() != Stage.PUBLISHED) {
			throw Refusal.conflict("challenge.notPublished", claim.shortNumber());
		}
		if (this.challenges.open(claimId).stream().anyMatch((one) -> one.cause() == Cause.NEWSROOM)) {
			throw Refusal.conflict("challenge.open", claim.shortNumber());
		}
		this.reviews.open(claimId, Opening.newsroom(given, by.username()));
	}

	/** Withdraws a claim whose acceptance was taken back at triage. */
	void takeBack(UUID claimId, String by) {
		withdraw(this.claims.hold(claimId), "Acceptance taken back at triage", by);
	}

	private void withdraw(Claim claim, String reason, String by) {
		this.withdrawals.keep(claim.id(), reason, by);
		this.audit.record(by, "claim withdrawn", claim.id(), Map.of("reason", reason));
		this.processes.createMessageCorrelation(messageFor(claim))
			.processInstanceBusinessKey(claim.id().toString())
			.correlate();
	}

	private String messageFor(Claim claim) {
		if (claim.open()) {
			return "ClaimWithdrawn";
		}
		return this.reviews.underWay(claim.id()) ? "ChallengedClaimWithdrawn" : "FindingWithdrawn";
	}

	private static String given(@Nullable String reason) {
		if (reason == null || reason.isBlank()) {
			throw Refusal.unacceptable("reason.missing").with("field", "reason");
		}
		return reason.strip();
	}

}
