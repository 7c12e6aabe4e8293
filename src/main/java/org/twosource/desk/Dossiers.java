package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.evidence.EmptySearches;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Lineage;
import org.twosource.verification.Grounds;
import org.twosource.verification.Policies;
import org.twosource.verification.Policy;

/** Gathers what is known about a claim, for one page. */
@Component
class Dossiers {

	private final Claims claims;

	private final Exhibits exhibits;

	private final EmptySearches searches;

	private final Policies policies;

	private final Checklists checklists;

	private final Courses courses;

	Dossiers(Claims claims, Exhibits exhibits, EmptySearches searches, Policies policies, Checklists checklists,
			Courses courses) {
		this.claims = claims;
		this.exhibits = exhibits;
		this.searches = searches;
		this.policies = policies;
		this.checklists = checklists;
		this.courses = courses;
	}

	/**
	 * What a person may know about a claim.
	 * @throws org.twosource.Refusal when there is no such claim
	 */
	@Transactional(readOnly = true)
	public Dossier of(UUID claimId, Person viewer) {
		return of(claimId, this.courses.of(claimId, viewer), viewer);
	}

	/**
	 * What a person may know about a claim.
	 * @param course what people have done about it
	 * @throws org.twosource.Refusal when there is no such claim
	 */
	@Transactional(readOnly = true)
	public Dossier of(UUID claimId, Course course, Person viewer) {
		Claim claim = this.claims.get(claimId);
		Policy policy = this.policies.of(claimId).orElse(null);
		Exhibits.Gathered exhibits = this.exhibits.of(claimId, policy != null && policy.tiedSourcesCountOnce(), viewer);
		return new Dossier(claim, policy, checklist(claim, policy, exhibits.items(), exhibits.lineage(), course),
				exhibits, this.searches.of(claimId), this.claims.mentions(claimId));
	}

	private @Nullable Checklist checklist(Claim claim, @Nullable Policy policy, List<EvidenceItem> items,
			Lineage lineage, Course course) {
		if (policy == null) {
			return null;
		}
		Grounds grounds = new Grounds(claim, policy, lineage.origins(), course.comments());
		return this.checklists.of(grounds, items, course);
	}

}
