package org.twosource.correction;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.twosource.cluster.Network;
import org.twosource.cluster.SharedLimits;

/**
 * How many challenges readers may still send, to all nodes together: so many an hour from
 * one network address, and so many from all of them.
 */
@Component
class ReaderLimits {

	private static final String CHALLENGES = "challenges";

	private static final Duration WHILE = Duration.ofHours(1);

	private final SharedLimits limits;

	private final int fromOne;

	private final Bucket all;

	ReaderLimits(SharedLimits limits, @Value("${twosource.challenges.from-one-address:10}") int fromOne,
			@Value("${twosource.challenges.from-all:200}") int fromAll) {
		this.limits = limits;
		this.fromOne = fromOne;
		this.all = limits.of(CHALLENGES, "all", fromAll, WHILE);
	}

	/**
	 * Counts a challenge.
	 * @param address the network address it comes from
	 * @return how many seconds to wait until another one is taken; 0 when this one is
	 */
	long wait(String address) {
		Bucket own = this.limits.of(CHALLENGES, "from " + Network.of(address), this.fromOne, WHILE);
		ConsumptionProbe first = own.tryConsumeAndReturnRemaining(1);
		if (!first.isConsumed()) {
			return seconds(first);
		}
		ConsumptionProbe second = this.all.tryConsumeAndReturnRemaining(1);
		if (!second.isConsumed()) {
			own.addTokens(1);
			return seconds(second);
		}
		return 0;
	}

	private static long seconds(ConsumptionProbe probe) {
		return TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
	}

}
