package org.twosource.evidence;

import org.jspecify.annotations.Nullable;
import org.twosource.source.Source;

/**
 * Where an item of evidence has it from.
 *
 * @param item the item
 * @param repeats the item on the same claim that it repeats, or null when it goes no
 * further here
 * @param origin the source it ultimately comes from
 * @param circular whether it repeats what in the end repeats itself
 */
public record Derivation(EvidenceItem item, @Nullable EvidenceItem repeats, Source origin, boolean circular) {

	/** Whether the item repeats an item or a source at all. */
	public boolean derived() {
		return this.item.derivesFromEvidence() != null || this.item.derivesFromSource() != null;
	}

}
