package org.twosource.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.source.Source;

/**
 * What an item may derive from, with the grounds for it; a person decides.
 *
 * @param id its id
 * @param item the item
 * @param fromEvidence the earlier item it may repeat, or null
 * @param fromSource the source it may repeat, or null
 * @param grounds what speaks for it
 * @param score how likely it is, from 0 to 1
 * @param status whether somebody has decided
 * @param proposedAt when it was proposed
 * @param decidedBy the username of who decided, or null
 * @param decidedAt when, or null
 * @param note what they noted, or null
 */
public record Proposal(UUID id, EvidenceItem item, @Nullable EvidenceItem fromEvidence, @Nullable Source fromSource,
		List<Ground> grounds, BigDecimal score, Status status, Instant proposedAt, @Nullable String decidedBy,
		@Nullable Instant decidedAt, @Nullable String note) {

	/** Where a proposal stands. */
	public enum Status {

		/** Nobody has decided. */
		PROPOSED,
		/** The item derives from it. */
		CONFIRMED,
		/** It does not. */
		REFUSED

	}

	/** The source whose words it may repeat. */
	public Source from() {
		return (this.fromEvidence != null) ? this.fromEvidence.source() : this.fromSource;
	}

	/**
	 * Whether a person should decide: nobody has, and the item derives from nothing yet.
	 */
	public boolean open() {
		return this.status == Status.PROPOSED && !DerivationGraph.derives(this.item);
	}

}
