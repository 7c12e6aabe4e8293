package org.twosource.audit;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.twosource.Allocated;

import static org.assertj.core.api.Assertions.assertThat;

/** What it allocates to seal records does not grow unnoticed. */
class MerkleCostTest {

	private static final int RECORDS = 1_000;

	private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

	@Test
	void theRootOverRecordsAllocatesNoMoreThanItDid() {
		assertThat(Allocated.by(() -> {
			List<byte[]> leaves = new ArrayList<>(RECORDS);
			for (int seq = 0; seq < RECORDS; seq++) {
				leaves.add(Merkle.leaf(seq, HASH));
			}
			Merkle.root(leaves);
		})).isPositive().isLessThan(1_890_000);
	}

}
