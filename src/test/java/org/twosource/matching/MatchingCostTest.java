package org.twosource.matching;

import org.junit.jupiter.api.Test;
import org.twosource.Allocated;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it allocates to find the claims nearest to a statement does not grow unnoticed.
 */
class MatchingCostTest {

	private static final int CLAIMS = 5_000;

	private static final int DIMENSIONS = 384;

	@Test
	void matchingAStatementAllocatesNoMoreThanItDid() {
		SentenceModel model = new SentenceModel(new ModelSettings("english", null, null, null));
		Neighbours neighbours = new Neighbours();
		for (int claim = 0; claim < CLAIMS; claim++) {
			neighbours.put(claim, vector(claim));
		}
		String statement = "At least eight people died and dozens were injured in the fighting at the market.";
		assertThat(Allocated.by(() -> neighbours.nearest(model.of(statement), 50))).isPositive().isLessThan(140_000);
	}

	/** Any vector, always the same of a claim. */
	private static Vector vector(int claim) {
		byte[] bytes = new byte[DIMENSIONS];
		for (int i = 0; i < DIMENSIONS; i++) {
			bytes[i] = (byte) ((claim + 1) * (i + 7) * 2_654_435_761L >>> 13);
		}
		return Vector.of(bytes);
	}

}
