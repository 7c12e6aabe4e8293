package org.twosource.verification;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.Origin;

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
		return grounds(claimId).inputs(verdict, outcome);
	}

	/** Of several claims, in their order; those without a policy are left out. */
	List<Grounds> grounds(List<Claim> claims) {
		List<UUID> ids = claims.stream().map(Claim::id).toList();
		Map<UUID, Policy> policies = this.policies.of(ids);
		Map<UUID, List<Origin>> origins = this.evidence.origins(ids);
		Map<UUID, List<Comment>> comments = this.comments.of(ids);
		return claims.stream()
			.filter((claim) -> policies.containsKey(claim.id()))
			.map((claim) -> new Grounds(claim, policies.get(claim.id()), origins.getOrDefault(claim.id(), List.of()),
					comments.getOrDefault(claim.id(), List.of())))
			.toList();
	}

	Grounds grounds(UUID claimId) {
		return new Grounds(this.claims.get(claimId), this.policies.inForce(claimId), this.evidence.origins(claimId),
				this.comments.of(claimId));
	}

}
