package org.twosource.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Claim;
import org.twosource.claim.Mention;
import org.twosource.evidence.EmptySearches;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Origin;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Kind;
import org.twosource.verification.Corroboration;
import org.twosource.verification.Policy;

/**
 * Everything known about a claim that a person weighs.
 *
 * @param claim the claim
 * @param policy what it needs, or null in the moment before that was decided
 * @param corroboration its evidence held against the policy, or null without a policy
 * @param evidence its evidence, oldest first
 * @param searches the searches that found nothing, oldest first
 * @param mentions where it is made
 */
record Dossier(Claim claim, @Nullable Policy policy, @Nullable Corroboration corroboration, List<EvidenceItem> evidence,
		List<EmptySearches.EmptySearch> searches, List<Mention> mentions) {

	/** The independent origins that support the claim. */
	public List<Origin> supporting() {
		return origins(Stance.SUPPORTS);
	}

	/** The independent origins that refute it. */
	public List<Origin> refuting() {
		return origins(Stance.REFUTES);
	}

	/** The origins that point neither way. */
	public List<Origin> context() {
		return origins(Stance.CONTEXT);
	}

	/** Whether a figure belongs to the claim. */
	public boolean counted() {
		return this.claim.kind() == Kind.CASUALTY || this.claim.kind() == Kind.STATISTIC;
	}

	private List<Origin> origins(Stance stance) {
		if (this.corroboration == null) {
			return List.of();
		}
		return this.corroboration.origins().stream().filter((origin) -> origin.stance() == stance).toList();
	}

}
