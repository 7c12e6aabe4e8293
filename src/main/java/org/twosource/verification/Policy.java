package org.twosource.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.twosource.evidence.Origin;
import org.twosource.source.Reliability;

/**
 * What a claim needs before sign-off, as verification-policy.dmn decided it.
 *
 * @param independentOrigins how many independent origins must agree
 * @param leastReliability how reliable each of them must be
 * @param primarySource whether one of them must be a primary source
 * @param tiedSourcesCountOnce whether origins of one owner count as one
 * @param requestComment whether the party accused is asked for comment
 * @param secondChecker whether somebody other than the collectors corroborates
 * @param signOffs how many editors sign, 1 or 2
 * @param collectionDays days allowed for collection
 * @param commentDays days the party asked has to reply
 * @param corroborationDays days allowed for corroboration
 * @param signOffDays days allowed for sign-off
 * @param facts what the table was asked with
 * @param rules the rules that matched
 * @param tableVersion the version of the table in force
 * @param decidedAt when it was decided
 */
public record Policy(int independentOrigins, Reliability leastReliability, boolean primarySource,
		boolean tiedSourcesCountOnce, boolean requestComment, boolean secondChecker, int signOffs, int collectionDays,
		int commentDays, int corroborationDays, int signOffDays, Map<String, Object> facts, List<Rule> rules,
		int tableVersion, Instant decidedAt) {

	/** Whether an origin is reliable enough to count. */
	public boolean counts(Origin origin) {
		return origin.source().reliability().meets(this.leastReliability);
	}

	/**
	 * A rule that matched.
	 *
	 * @param id its id in the table
	 * @param name what it is called
	 * @param why the annotation that says why it is there
	 */
	public record Rule(String id, String name, String why) {

	}
}
