package org.twosource.methodology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.twosource.verification.RuleTable;

/**
 * A version of the rules in the list of all.
 *
 * @param version its number
 * @param since when it came into force
 * @param same whether it says the same as the one before it, as when only a diagram
 * beside it changed
 */
record Edition(int version, Instant since, boolean same) {

	/** The versions as they are listed, in the order given: the newest first. */
	static List<Edition> of(List<RuleTable> versions) {
		List<Edition> editions = new ArrayList<>();
		for (int at = 0; at < versions.size(); at++) {
			RuleTable table = versions.get(at);
			boolean same = at + 1 < versions.size() && table.rules().equals(versions.get(at + 1).rules());
			editions.add(new Edition(table.version(), table.since(), same));
		}
		return editions;
	}

}
