package org.twosource.verification;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.claim.Claims;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.Independence;

/**
 * The evidence on a claim beside its policy, under the names the sufficiency table asks
 * by.
 */
@Component
class SufficiencyInputs {

	/** What the table is asked with before anybody has concluded. */
	static final String OPEN = "OPEN";

	private final Claims claims;

	private final Evidence evidence;

	private final Independence independence;

	private final Policies policies;

	private final Comments comments;

	SufficiencyInputs(Claims claims, Evidence evidence, Independence independence, Policies policies,
			Comments comments) {
		this.claims = claims;
		this.evidence = evidence;
		this.independence = independence;
		this.policies = policies;
		this.comments = comments;
	}

	Map<String, Object> of(UUID claimId, String verdict, String outcome) {
		return grounds(claimId).inputs(verdict, outcome);
	}

	Grounds grounds(UUID claimId) {
		Policy policy = this.policies.inForce(claimId);
		return new Grounds(this.claims.get(claimId), policy,
				this.independence.of(this.evidence.of(claimId), policy.tiedSourcesCountOnce()).origins(),
				this.comments.of(claimId));
	}

}
