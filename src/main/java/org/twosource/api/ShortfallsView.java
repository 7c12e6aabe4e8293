package org.twosource.api;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Claim;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.verification.RatingEffect;
import org.twosource.verification.ShortClaim;

/**
 * The claims that meet less of their policy with another rating of a source.
 *
 * @param lookedAt how many claims were looked at, the most harmful first
 * @param behind how many open and published claims the source is behind
 * @param claims those that meet less
 */
record ShortfallsView(int lookedAt, long behind, List<Item> claims) {

	/** A claim, and what it lacks before and after, in sentences. */
	record Item(UUID claimId, String number, String statement, Harm harm, Stage stage, @Nullable Verdict verdict,
			List<String> before, List<String> after) {

		static Item of(ShortClaim one) {
			Claim claim = one.claim();
			return new Item(claim.id(), claim.shortNumber(), claim.statement(), claim.harm(), claim.stage(),
					claim.verdict(), one.before().unmet(), one.after().unmet());
		}

	}

	static ShortfallsView of(RatingEffect effect) {
		return new ShortfallsView(effect.lookedAt(), effect.behind(), effect.claims().stream().map(Item::of).toList());
	}
}
