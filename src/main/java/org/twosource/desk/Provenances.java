package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Independence;
import org.twosource.evidence.Lineage;
import org.twosource.evidence.Proposal;
import org.twosource.evidence.Proposals;

/** Gathers a claim's evidence and where it has it from, for one page. */
@Component
class Provenances {

	private final Evidence evidence;

	private final Independence independence;

	private final Proposals proposals;

	Provenances(Evidence evidence, Independence independence, Proposals proposals) {
		this.evidence = evidence;
		this.independence = independence;
		this.proposals = proposals;
	}

	/**
	 * Evidence and where it has it from.
	 *
	 * @param items the items, oldest first
	 * @param lineage who has it from whom
	 * @param proposals what somebody should decide on, the likeliest first
	 */
	record Provenance(List<EvidenceItem> items, Lineage lineage, List<Proposal> proposals) {

	}

	/**
	 * The provenance of a claim's evidence.
	 * @param tiedSourcesCountOnce whether origins that belong together count as one
	 */
	Provenance of(UUID claimId, boolean tiedSourcesCountOnce) {
		List<EvidenceItem> items = this.evidence.of(claimId);
		List<Proposal> open = this.proposals.of(claimId, items).stream().filter(Proposal::open).toList();
		return new Provenance(items, this.independence.of(items, tiedSourcesCountOnce), open);
	}

}
