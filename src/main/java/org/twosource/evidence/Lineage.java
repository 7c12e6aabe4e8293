package org.twosource.evidence;

import java.util.List;

/**
 * Who has it from whom, for all the items on a claim.
 *
 * @param origins the independent origins, those that support first, then those that
 * refute
 * @param derivations where each item has it from, oldest first
 * @param rings items that repeat each other in a ring, each repeating the next and the
 * last the first; each ring begins with its earliest item
 * @param echoes items that repeat one that points another way: they count for no side,
 * since whom they repeat does not say so
 * @param independent how many independent sources it all comes from, whichever way they
 * point
 * @param weighed how many independent sources stand behind what supports or refutes
 */
public record Lineage(List<Origin> origins, List<Derivation> derivations, List<List<EvidenceItem>> rings,
		List<EvidenceItem> echoes, int independent, int weighed) {

	/** Whether any item repeats another, or a source. */
	public boolean derived() {
		return this.derivations.stream().anyMatch(Derivation::derived);
	}

	/** Where an item has it from. */
	public Derivation of(EvidenceItem item) {
		return this.derivations.stream().filter((one) -> one.item().id().equals(item.id())).findFirst().orElseThrow();
	}

	/** Whether an item is the earliest of a ring: what the ring counts as. */
	public boolean first(EvidenceItem item) {
		return this.rings.stream().anyMatch((ring) -> ring.get(0).id().equals(item.id()));
	}

}
