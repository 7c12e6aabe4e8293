package org.twosource.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One figure of the table.
 *
 * @param data the file measured on, or the folder
 * @param measure what is measured, such as "sentence F1"
 * @param value the figure
 * @param interval between which values it lies in 95 of 100 samples drawn from the same
 * cases
 * @param cases how many cases it was measured on
 */
record Row(String data, String measure, double value, Interval interval, int cases) {

	/**
	 * A figure over cases, with the interval that resampling them gives.
	 * @param cases what was measured, each with its own right and wrong
	 * @param figure the figure of any list of such cases
	 */
	static <T> Row of(String data, String measure, List<T> cases, ToDoubleFunction<List<T>> figure) {
		return new Row(data, measure, figure.applyAsDouble(cases), Interval.of(cases, figure), cases.size());
	}

}
