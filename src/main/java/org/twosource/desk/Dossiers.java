package org.twosource.desk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.evidence.EmptySearches;
import org.twosource.evidence.Evidence;
import org.twosource.verification.Corroboration;
import org.twosource.verification.Corroborations;
import org.twosource.verification.Policies;
import org.twosource.verification.Policy;

/** Gathers what is known about a claim, for one page. */
@Component
class Dossiers {

	private final Claims claims;

	private final Evidence evidence;

	private final EmptySearches searches;

	private final Policies policies;

	private final Corroborations corroborations;

	Dossiers(Claims claims, Evidence evidence, EmptySearches searches, Policies policies,
			Corroborations corroborations) {
		this.claims = claims;
		this.evidence = evidence;
		this.searches = searches;
		this.policies = policies;
		this.corroborations = corroborations;
	}

	/**
	 * What is known about a claim, all of it as it stood at one instant.
	 * @throws org.twosource.Refusal when there is no such claim
	 */
	@Transactional(readOnly = true)
	public Dossier of(UUID claimId) {
		Claim claim = this.claims.get(claimId);
		Policy policy = this.policies.of(claimId).orElse(null);
		return new Dossier(claim, policy, corroboration(claimId, policy), this.evidence.of(claimId),
				this.searches.of(claimId), this.claims.mentions(claimId));
	}

	private @Nullable Corroboration corroboration(UUID claimId, @Nullable Policy policy) {
		return (policy != null) ? this.corroborations.of(claimId) : null;
	}

}
