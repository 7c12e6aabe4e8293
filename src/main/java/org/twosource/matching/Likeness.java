package org.twosource.matching;

import java.util.UUID;

/**
 * How much a known claim reads like a statement.
 *
 * @param claimId the claim
 * @param number its number, without the C
 * @param score 0 to 1; 1 when they say the same in the same words
 */
public record Likeness(UUID claimId, long number, double score) {

}
