package org.twosource.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.verification.Challenges;

/** What readers will be shown, for those who decide whether they are. */
@Component
public class Previews {

	private final Claims claims;

	private final Drafts drafts;

	private final Findings findings;

	private final Challenges challenges;

	private final Newsroom newsroom;

	private final Clock clock;

	Previews(Claims claims, Drafts drafts, Findings findings, Challenges challenges, Newsroom newsroom, Clock clock) {
		this.claims = claims;
		this.drafts = drafts;
		this.findings = findings;
		this.challenges = challenges;
		this.newsroom = newsroom;
		this.clock = clock;
	}

	/**
	 * The finding as it would be published if these editors had just signed.
	 * @param signedBy their usernames, in the order they sign
	 * @return empty while there is no verdict to publish
	 */
	public Optional<Preview> ifSignedBy(UUID claimId, List<String> signedBy) {
		Claim claim = this.claims.get(claimId);
		if (claim.verdict() == null) {
			return Optional.empty();
		}
		Draft draft = this.drafts.next(claimId, null, signedBy, this.challenges.correctionWhy(claimId).orElse(null));
		Instant now = this.clock.instant();
		Instant first = this.findings.of(claimId).map(Finding::firstPublishedAt).orElse(now);
		Finding finding = new Finding(claimId, claim.shortNumber(), draft.version(), draft.version(), false,
				draft.content(), draft.whatChanged(), draft.why(), now, first);
		List<Revision> versions = new ArrayList<>(List.of(Revision.of(finding)));
		if (draft.version() > 1) {
			versions.addAll(this.findings.versions(claim.shortNumber()));
		}
		return Optional.of(new Preview(finding, versions, this.newsroom));
	}

	/** What readers see of a claim now; empty when nothing was published. */
	public Optional<Preview> published(UUID claimId) {
		return this.findings.of(claimId)
			.map((finding) -> new Preview(finding, this.findings.versions(finding.number()), this.newsroom));
	}

}
