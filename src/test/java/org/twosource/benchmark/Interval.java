package org.twosource.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The bootstrap's 95 % interval of a figure.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 * @see <a href="https://doi.org/10.1214/aos/1176344552">Efron, Bootstrap Methods</a>
 */
record Interval(double low, double high) {

	private static final int SAMPLES = 1_000;

	/**
	 * Draws samples with replacement, the same ones each time, and computes the figure of
	 * each.
	 */
	static <T> Interval of(List<T> cases, ToDoubleFunction<List<T>> figure) {
		if (cases.isEmpty()) {
			return new Interval(Double.NaN, Double.NaN);
		}
		Random random = new Random(20_200_207);
		double[] figures = IntStream.range(0, SAMPLES)
			.mapToObj((sample) -> IntStream.range(0, cases.size())
				.mapToObj((at) -> cases.get(random.nextInt(cases.size())))
				.toList())
			.mapToDouble(figure)
			.toArray();
		Arrays.sort(figures);
		return new Interval(figures[SAMPLES / 40], figures[SAMPLES - 1 - SAMPLES / 40]);
	}

}
