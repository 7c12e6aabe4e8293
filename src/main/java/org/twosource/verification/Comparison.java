package org.twosource.verification;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Two checkers' assessments of a claim, each made without knowing the other, side by
 * side.
 *
 * @param first the collector's
 * @param second the second checker's
 * @param differences in what they differ
 * @param agreed whether nothing is left to settle between them
 * @param settlement the assessment that settled the disagreement, or null
 * @param at when they were compared
 */
public record Comparison(Judgement.FirstAssessment first, Judgement.Assessment second, Set<Difference> differences,
		boolean agreed, Judgement.@Nullable Assessment settlement, Instant at) {

}
