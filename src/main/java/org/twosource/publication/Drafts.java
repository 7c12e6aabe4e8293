package org.twosource.publication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the next version of a finding from how its claim stands now. */
@Component
class Drafts {

	private final Findings findings;

	private final Snapshots snapshots;

	private final Changes changes;

	private final Wording wording;

	Drafts(Findings findings, Snapshots snapshots, Changes changes, Wording wording) {
		this.findings = findings;
		this.snapshots = snapshots;
		this.changes = changes;
		this.wording = wording;
	}

	/**
	 * The version that is published when these editors have signed.
	 * @param signedHash the hash of exactly what they sign; null before they have
	 * @param signedBy their usernames
	 * @param why why the finding is corrected, where that is known
	 */
	Draft next(UUID claimId, @Nullable String signedHash, List<String> signedBy, @Nullable String why) {
		FindingContent content = this.snapshots.of(claimId, signedBy);
		Optional<Finding> before = this.findings.of(claimId);
		if (before.isEmpty()) {
			return new Draft(1, false, content, signedHash, signedBy, null, null);
		}
		return new Draft(before.get().version() + 1, false, content, signedHash, signedBy,
				this.changes.between(before.get().content(), content),
				Objects.requireNonNullElse(why, this.wording.say("again")));
	}

}
