package org.twosource.correction;

import java.util.Objects;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.twosource.discussion.Notices;
import org.twosource.publication.Finding;
import org.twosource.publication.FindingPublished;
import org.twosource.verification.Reviews;

/**
 * What follows from a correction or retraction, in the transaction that publishes it: the
 * documents that make the claim and the claims that rely on the finding are flagged to
 * their people, and of the latter those that are published are reviewed.
 */
@Component
class Consequences {

	private final Flags flags;

	private final Reliance reliance;

	private final Notices notices;

	private final Reviews reviews;

	Consequences(Flags flags, Reliance reliance, Notices notices, Reviews reviews) {
		this.flags = flags;
		this.reliance = reliance;
		this.notices = notices;
		this.reviews = reviews;
	}

	@EventListener
	void on(FindingPublished event) {
		Finding finding = event.finding();
		if (finding.version() == 1) {
			return;
		}
		String what = Objects.requireNonNullElse(finding.whatChanged(), "");
		for (UUID document : this.flags.raiseOnDocuments(finding)) {
			this.notices.documentCorrected(document, finding.claimId(), what);
		}
		for (UUID claim : this.reliance.claims(finding.claimId())) {
			this.flags.raiseOnClaim(claim, finding);
			this.notices.reliedOnCorrected(claim, what);
			this.reviews.reliedOnCorrected(claim, finding.claimId(), finding.version());
		}
	}

}
