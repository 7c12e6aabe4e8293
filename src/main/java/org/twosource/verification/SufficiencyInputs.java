package org.twosource.verification;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Independence;
import org.twosource.evidence.Lineage;
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

	private final Independence independence;

	private final Policies policies;

	private final Comments comments;

	private final People people;

	SufficiencyInputs(Claims claims, Evidence evidence, Independence independence, Policies policies, Comments comments,
			People people) {
		this.claims = claims;
		this.evidence = evidence;
		this.independence = independence;
		this.policies = policies;
		this.comments = comments;
		this.people = people;
	}

	/** By the evidence that who judged it may know of. */
	Map<String, Object> of(UUID claimId, Judgement.Assessment assessment) {
		Person judge = this.people.find(assessment.by()).orElseThrow();
		return grounds(claimId, judge).inputs(assessment.verdict().name(), assessment.outcome().name());
	}

	/**
	 * Of several claims, in their order, as far as a person may know of it; those without
	 * a policy are left out.
	 */
	List<Grounds> grounds(List<Claim> claims, Person viewer) {
		List<UUID> ids = claims.stream().map(Claim::id).toList();
		Map<UUID, Policy> policies = this.policies.of(ids);
		Map<UUID, Lineage> lineages = this.independence.of(this.evidence.of(ids, viewer),
				(id) -> policies.containsKey(id) && policies.get(id).tiedSourcesCountOnce());
		Map<UUID, List<Comment>> comments = this.comments.of(ids);
		return claims.stream()
			.filter((claim) -> policies.containsKey(claim.id()))
			.map((claim) -> new Grounds(claim, policies.get(claim.id()),
					lineages.containsKey(claim.id()) ? lineages.get(claim.id()).origins() : List.of(),
					comments.getOrDefault(claim.id(), List.of())))
			.toList();
	}

	Grounds grounds(UUID claimId, Person viewer) {
		return grounds(claimId, this.evidence.of(claimId, viewer));
	}

	/** By what nothing keeps from readers. */
	Grounds openGrounds(UUID claimId) {
		return grounds(claimId, this.evidence.open(claimId));
	}

	/** The independent origins of what nothing keeps from readers. */
	List<Origin> openOrigins(UUID claimId, boolean tiedSourcesCountOnce) {
		return this.independence.of(this.evidence.open(claimId), tiedSourcesCountOnce).origins();
	}

	private Grounds grounds(UUID claimId, List<EvidenceItem> items) {
		Policy policy = this.policies.inForce(claimId);
		return new Grounds(this.claims.get(claimId), policy,
				this.independence.of(items, policy.tiedSourcesCountOnce()).origins(), this.comments.of(claimId));
	}

}
