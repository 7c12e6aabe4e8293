package org.twosource.verification;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.twosource.claim.Stage;

/**
 * When things are due, by the policy in force; the diagrams ask, and their expressions
 * reach public types only.
 */
@Component
public class Deadlines implements ProcessPart {

	private final Policies policies;

	private final Clock clock;

	private final int reviewDays;

	Deadlines(Policies policies, Clock clock, @Value("${twosource.review-days:2}") int reviewDays) {
		this.policies = policies;
		this.clock = clock;
		this.reviewDays = reviewDays;
	}

	/** When a stage that starts now is due. */
	public Date of(DelegateExecution execution, String stage) {
		Policy policy = policy(execution);
		return switch (Stage.valueOf(stage)) {
			case COLLECTION -> in(policy.collectionDays());
			case CORROBORATION -> in(policy.corroborationDays());
			case SIGN_OFF -> in(policy.signOffDays());
			default -> throw new IllegalArgumentException("No clock runs at " + stage);
		};
	}

	/** When the reply to a comment requested now is due. */
	public Date ofReply(DelegateExecution execution) {
		return in(policy(execution).commentDays());
	}

	/** When the review of a challenge that starts now is due. */
	public Date ofReview(DelegateExecution execution) {
		return in(this.reviewDays);
	}

	private Policy policy(DelegateExecution execution) {
		return this.policies.inForce(UUID.fromString(execution.getProcessBusinessKey()));
	}

	private Date in(int days) {
		return Date.from(this.clock.instant().plus(Duration.ofDays(days)));
	}

}
