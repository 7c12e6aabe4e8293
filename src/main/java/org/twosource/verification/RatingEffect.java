package org.twosource.verification;

import java.util.List;

/**
 * What becomes of claims when a source behind them is rated otherwise.
 *
 * @param lookedAt how many claims were looked at, the most harmful first
 * @param behind how many open and published claims the source is behind
 * @param claims those of them that meet less of their policy then
 */
public record RatingEffect(int lookedAt, long behind, List<ShortClaim> claims) {

	/** Whether there are claims that were not looked at. */
	public boolean partial() {
		return this.lookedAt < this.behind;
	}

}
