package org.twosource.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who has it from whom, for all the items on a claim.
 *
 * @param origins the independent origins, those that support first, then those that
 * refute
 * @param derivations where each item has it from, oldest first
 */
public record Lineage(List<Origin> origins, List<Derivation> derivations) {

	/** Whether any item repeats another, or a source. */
	public boolean derived() {
		return this.derivations.stream().anyMatch(Derivation::derived);
	}

	/** How many independent sources it all comes from, whichever way they point. */
	public long independent() {
		return this.derivations.stream().map((one) -> one.origin().id()).distinct().count();
	}

	/** Where an item has it from. */
	public Derivation of(EvidenceItem item) {
		return this.derivations.stream().filter((one) -> one.item().id().equals(item.id())).findFirst().orElseThrow();
	}

	/** Whether an item is the earliest of a ring: what the ring counts as. */
	public boolean first(EvidenceItem item) {
		return rings().stream().anyMatch((ring) -> ring.get(0).id().equals(item.id()));
	}

	/**
	 * Items that repeat each other in a ring, each repeating the next and the last the
	 * first; each ring begins with its earliest item.
	 */
	public List<List<EvidenceItem>> rings() {
		Map<UUID, Derivation> byItem = new LinkedHashMap<>();
		this.derivations.stream().filter(Derivation::circular).forEach((one) -> byItem.put(one.item().id(), one));
		List<List<EvidenceItem>> rings = new ArrayList<>();
		Set<UUID> seen = new LinkedHashSet<>();
		for (Derivation start : byItem.values()) {
			List<EvidenceItem> ring = new ArrayList<>();
			EvidenceItem next = start.item();
			while (next != null && seen.add(next.id())) {
				ring.add(next);
				next = byItem.get(next.id()).repeats();
			}
			if (!ring.isEmpty()) {
				rings.add(List.copyOf(ring));
			}
		}
		return rings;
	}

}
