package org.twosource.account;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/**
 * How often signing in failed of late. Counted for each username and address together, so
 * that nobody locks somebody else out from elsewhere.
 */
@Component
class Attempts {

	private static final int IN_A_ROW = 10;

	private static final Duration WHILE = Duration.ofMinutes(1);

	private final LoadingCache<Key, Bucket> left = Caffeine.newBuilder()
		.maximumSize(50_000)
		.expireAfterAccess(WHILE.multipliedBy(2))
		.build((key) -> Bucket.builder()
			.addLimit((limit) -> limit.capacity(IN_A_ROW).refillGreedy(IN_A_ROW, WHILE))
			.build());

	/** Who tries, and from where. */
	record Key(String username, String address) {

	}

	/** The failures that are still allowed. */
	Bucket left(Key key) {
		return this.left.get(key);
	}

	/**
	 * Lets another attempt pass.
	 * @throws TooManyAttempts when none is left
	 */
	static void require(Bucket left) {
		var estimate = left.estimateAbilityToConsume(1);
		if (!estimate.canBeConsumed()) {
			throw new TooManyAttempts(TimeUnit.NANOSECONDS.toSeconds(estimate.getNanosToWaitForRefill()) + 1);
		}
	}

}
