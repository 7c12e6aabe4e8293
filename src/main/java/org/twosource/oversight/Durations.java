package org.twosource.oversight;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * How long each of several things took.
 *
 * @param seconds in seconds, in any order
 */
record Durations(double[] seconds) {

	/**
	 * As the database packs them: IEEE 754 doubles, one after the other; null for none.
	 */
	static Durations of(byte @Nullable [] packed) {
		double[] seconds = new double[(packed != null) ? packed.length / Double.BYTES : 0];
		if (packed != null) {
			ByteBuffer.wrap(packed).asDoubleBuffer().get(seconds);
		}
		return new Durations(seconds);
	}

	static Durations together(Collection<Durations> all) {
		return new Durations(all.stream().flatMapToDouble((one) -> Arrays.stream(one.seconds)).toArray());
	}

	/**
	 * What shares of them took no longer than, in milliseconds: what SQL calls
	 * {@code percentile_cont}. Null when there is nothing.
	 */
	@Nullable Double[] millis(double... shares) {
		double[] sorted = this.seconds.clone();
		Arrays.sort(sorted);
		return Arrays.stream(shares).mapToObj((share) -> millis(sorted, share)).toArray(Double[]::new);
	}

	private static @Nullable Double millis(double[] sorted, double share) {
		if (sorted.length == 0) {
			return null;
		}
		double place = share * (sorted.length - 1);
		double below = sorted[(int) Math.floor(place)];
		double above = sorted[(int) Math.ceil(place)];
		return (below + (place - Math.floor(place)) * (above - below)) * 1000;
	}

}
