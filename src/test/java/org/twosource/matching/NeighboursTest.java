package org.twosource.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NeighboursTest {

	private final Random random = new Random(1);

	private final Neighbours neighbours = new Neighbours();

	@Test
	void theNearestAreThoseOfAFullScan() {
		Map<Long, Vector> all = new HashMap<>();
		for (long claim = 4_000; claim < 60_000; claim += 12) {
			all.put(claim, vector());
			this.neighbours.put(claim, all.get(claim));
		}
		Vector asked = vector();
		List<Long> scanned = all.keySet()
			.stream()
			.sorted((one, other) -> Double.compare(asked.cosine(all.get(other)), asked.cosine(all.get(one))))
			.limit(3)
			.toList();
		assertThat(this.neighbours.nearest(asked, 3)).isEqualTo(scanned);
	}

	@Test
	void aClaimPutAgainHasMoved() {
		Vector before = vector();
		Vector after = vector();
		this.neighbours.put(1, before);
		this.neighbours.put(1, after);
		assertThat(this.neighbours.nearness(after, List.of(1L, 2L))).containsOnlyKeys(1L)
			.hasEntrySatisfying(1L, (near) -> assertThat(near).isGreaterThan(0.999));
		assertThat(this.neighbours.nearness(before, List.of(1L)).get(1L)).isLessThan(0.5);
		assertThat(this.neighbours.nearest(before, 5)).containsExactly(1L);
	}

	private Vector vector() {
		float[] values = new float[384];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) this.random.nextGaussian();
		}
		return Vector.of(values);
	}

}
