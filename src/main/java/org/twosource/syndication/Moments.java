package org.twosource.syndication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as every reader of ISO 8601 understands them: to the second, in UTC. */
final class Moments {

	private Moments() {
	}

	static String text(Instant at) {
		return at.truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
