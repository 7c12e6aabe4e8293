package org.twosource.verification;

import java.util.List;

import org.twosource.evidence.Origin;

/**
 * The evidence on a claim held against its policy.
 *
 * @param origins the independent origins
 * @param supporting how many support the claim
 * @param refuting how many refute it
 * @param counted those that are reliable enough to count
 * @param required how many must agree
 * @param missing what is missing; empty when the policy is met
 */
public record Corroboration(List<Origin> origins, int supporting, int refuting, Counted counted, int required,
		List<Shortfall> missing) {

	/**
	 * How many origins are reliable enough to count.
	 *
	 * @param supporting those that support the claim
	 * @param refuting those that refute it
	 */
	public record Counted(int supporting, int refuting) {

	}

	/** Whether the policy is met. */
	public boolean satisfied() {
		return this.missing.isEmpty();
	}

	/** What is missing, in sentences; empty when satisfied. */
	public List<String> unmet() {
		return this.missing.stream().map(Shortfall::sentence).toList();
	}
}
