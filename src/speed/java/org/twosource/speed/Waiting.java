package org.twosource.speed;

import java.util.Optional;
import java.util.function.Supplier;

/** Asks again until something is there, at the same pace for every contender. */
final class Waiting {

	/** Milliseconds; whoever waits longer asks less often. */
	private static final long FIRST_PAUSE = 20;

	private static final long LONGEST_PAUSE = 160;

	private static final long LONGEST = 60_000;

	private Waiting() {
	}

	static <T> T until(String what, Supplier<Optional<T>> asked) {
		long end = System.currentTimeMillis() + LONGEST;
		long pause = FIRST_PAUSE;
		while (System.currentTimeMillis() < end) {
			Optional<T> found = asked.get();
			if (found.isPresent()) {
				return found.get();
			}
			pause(pause);
			pause = Math.min(2 * pause, LONGEST_PAUSE);
		}
		throw new IllegalStateException("Waited in vain for " + what);
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
