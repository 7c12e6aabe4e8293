package org.twosource.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What an item may derive from.
 *
 * @param item the item's id
 * @param fromEvidence the item it may repeat, or null
 * @param fromSource the source it may repeat, or null
 * @param grounds why
 */
record Suspicion(UUID item, @Nullable UUID fromEvidence, @Nullable UUID fromSource, List<Ground> grounds) {

	/** From which score on something is proposed. */
	private static final double LEAST = 0.5;

	/** The same, with the grounds of those that say so of its source. */
	Suspicion with(List<Suspicion> others, UUID source) {
		List<Ground> all = Stream
			.concat(this.grounds.stream(),
					others.stream()
						.filter((other) -> source.equals(other.fromSource()))
						.flatMap((other) -> other.grounds().stream()))
			.toList();
		return new Suspicion(this.item, this.fromEvidence, this.fromSource, all);
	}

	/** How likely it is, from 0 to 1: every ground takes its share of the doubt away. */
	BigDecimal score() {
		double doubt = this.grounds.stream().mapToDouble((ground) -> 1 - ground.weight()).reduce(1, (a, b) -> a * b);
		return BigDecimal.valueOf(1 - doubt).setScale(2, RoundingMode.HALF_UP);
	}

	boolean worthProposing() {
		return score().doubleValue() >= LEAST;
	}

}
