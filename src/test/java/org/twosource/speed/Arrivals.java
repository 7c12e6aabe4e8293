package org.twosource.speed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Requests that arrive at a steady rate whether or not those before them were answered.
 * How long one takes counts from when it was to arrive, so that time it waits for others
 * is in it.
 */
final class Arrivals {

	/** Of those who wait for an answer at the same time; others wait for one of them. */
	private static final int AT_ONCE = 64;

	private final int perSecond;

	private final LongConsumer request;

	/**
	 * Arrivals at that rate.
	 * @param request answers the one of that number, from 0
	 */
	Arrivals(int perSecond, LongConsumer request) {
		this.perSecond = perSecond;
		this.request = request;
	}

	/** Has them arrive as long as it goes on, and waits for the last answer. */
	Times during(BooleanSupplier goesOn) {
		Times times = new Times();
		ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
		try {
			long begun = System.nanoTime();
			for (long i = 0; goesOn.getAsBoolean(); i++) {
				long number = i;
				long intended = begun + i * TimeUnit.SECONDS.toNanos(1) / this.perSecond;
				LockSupport.parkNanos(intended - System.nanoTime());
				people.execute(() -> {
					this.request.accept(number);
					times.add(System.nanoTime() - intended);
				});
			}
			people.shutdown();
			if (!people.awaitTermination(5, TimeUnit.MINUTES)) {
				throw new IllegalStateException("Requests are not answered");
			}
			return times;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			people.shutdownNow();
		}
	}

}
