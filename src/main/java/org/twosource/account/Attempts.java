package org.twosource.account;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/**
 * How often signing in failed of late. Counted for each username and address together, so
 * that nobody locks somebody else out from elsewhere. Guesses that come from very many
 * addresses are slowed for each username as well; on a device that the person is known on
 * that does not count.
 */
@Component
class Attempts {

	/**
	 * For the address of a {@link Key}: wherever it is that nobody has signed in from.
	 */
	static final String ANYWHERE = "*";

	static final int FROM_ANYWHERE = 100;

	private static final int IN_A_ROW = 10;

	private static final Duration WHILE = Duration.ofMinutes(1);

	/** How long it takes until so many are allowed again. */
	private static final Duration FROM_ANYWHERE_IN = Duration.ofHours(5);

	private final LoadingCache<Key, Bucket> left = Caffeine.newBuilder()
		.maximumSize(50_000)
		.expireAfterAccess(FROM_ANYWHERE_IN)
		.build((key) -> Bucket.builder().addLimit(limit(key)).build());

	/** Who tries, and from where. */
	record Key(String username, String address) {

	}

	/** The failures that are still allowed. */
	Bucket left(Key key) {
		return this.left.get(key);
	}

	private static Bandwidth limit(Key key) {
		return key.address().equals(ANYWHERE)
				? Bandwidth.builder().capacity(FROM_ANYWHERE).refillGreedy(FROM_ANYWHERE, FROM_ANYWHERE_IN).build()
				: Bandwidth.builder().capacity(IN_A_ROW).refillGreedy(IN_A_ROW, WHILE).build();
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
