package org.twosource.speed;

import java.util.Optional;
import java.util.function.Supplier;

/** Asks again until something is there, at the same pace for every contender. */
final class Waiting {

	private static final long PACE = 10;

	private static final long LONGEST = 60_000;

	private Waiting() {
	}

	static <T> T until(String what, Supplier<Optional<T>> asked) {
		long end = System.currentTimeMillis() + LONGEST;
		while (System.currentTimeMillis() < end) {
			Optional<T> found = asked.get();
			if (found.isPresent()) {
				return found.get();
			}
			pause();
		}
		throw new IllegalStateException("Waited in vain for " + what);
	}

	private static void pause() {
		try {
			Thread.sleep(PACE);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
