package org.twosource.verification;

import java.util.List;

import org.twosource.evidence.Origin;

/**
 * The evidence on a claim held against its policy.
 *
 * @param origins the independent origins
 * @param supporting how many support the claim
 * @param refuting how many refute it
 * @param required how many must agree
 * @param satisfied whether the policy is met
 * @param unmet what is missing, in sentences; empty when satisfied
 */
public record Corroboration(List<Origin> origins, int supporting, int refuting, int required, boolean satisfied,
		List<String> unmet) {

}
