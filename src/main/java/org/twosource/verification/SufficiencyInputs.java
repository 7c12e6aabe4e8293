package org.twosource.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.claim.Claims;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.Origin;
import org.twosource.evidence.Stance;

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

	private final Policies policies;

	private final Comments comments;

	SufficiencyInputs(Claims claims, Evidence evidence, Policies policies, Comments comments) {
		this.claims = claims;
		this.evidence = evidence;
		this.policies = policies;
		this.comments = comments;
	}

	Map<String, Object> of(UUID claimId, String verdict, String outcome) {
		Policy policy = this.policies.inForce(claimId);
		List<Origin> origins = this.evidence.origins(claimId);
		List<Origin> qualified = origins.stream()
			.filter((origin) -> origin.source().reliability().meets(policy.leastReliability()))
			.toList();
		Map<String, Object> inputs = new LinkedHashMap<>();
		inputs.put("verdict", verdict);
		inputs.put("outcome", outcome);
		inputs.put("kind", this.claims.get(claimId).kind().name());
		inputs.put("supporting", (int) KnownFacts.count(qualified, Stance.SUPPORTS));
		inputs.put("refuting", (int) KnownFacts.count(qualified, Stance.REFUTES));
		inputs.put("required", policy.independentOrigins());
		inputs.put("leastReliability", policy.leastReliability().name());
		inputs.put("primarySourceRequired", policy.primarySource());
		inputs.put("primarySourceSeen",
				origins.stream().anyMatch((origin) -> origin.primarySource() && origin.stance() != Stance.CONTEXT));
		inputs.put("commentRequired", policy.requestComment());
		inputs.put("replySought", this.comments.sought(claimId));
		return inputs;
	}

}
