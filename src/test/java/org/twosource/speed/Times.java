package org.twosource.speed;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long something takes that is done again and again. */
final class Times {

	private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

	private final Histogram nanos = new ConcurrentHistogram(LONGEST, 3);

	/** Does it once more. */
	<T> T of(Supplier<T> done) {
		long start = System.nanoTime();
		T answer = done.get();
		add(System.nanoTime() - start);
		return answer;
	}

	void add(long nanos) {
		this.nanos.recordValue(Math.min(nanos, LONGEST));
	}

	long count() {
		return this.nanos.getTotalCount();
	}

	double millis(double percentile) {
		return this.nanos.getValueAtPercentile(percentile) / 1e6;
	}

	/** A row for each of the percentiles. */
	void tell(Results results, String what, long claims, double... percentiles) {
		for (double percentile : percentiles) {
			results.row(what, millis(percentile), "ms").percentile(percentile).size(claims);
		}
	}

}
