package org.twosource.verification;

import java.util.List;

import org.twosource.claim.Claim;

/**
 * A claim that meets less of its policy with another rating of a source.
 *
 * @param grounds what it is judged on with that other rating
 * @param before how far its evidence reaches without it
 * @param after how far its evidence reaches with it
 */
public record ShortClaim(Grounds grounds, Corroboration before, Corroboration after) {

	/** The claim. */
	public Claim claim() {
		return this.grounds.claim();
	}

	/** What is missing only with that other rating. */
	public List<Shortfall> added() {
		return this.after.missing()
			.stream()
			.filter((one) -> this.before.missing().stream().noneMatch(one::same))
			.toList();
	}

}
