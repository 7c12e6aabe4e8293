package org.twosource.cluster;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many requests are answered in a minute: from one network address, and to one
 * program's credentials. Every node counts for itself, in memory, so that counting costs
 * nothing: behind a proxy that spreads requests evenly, n nodes answer n times as many.
 */
@Component
class RequestLimits {

	private static final Duration WHILE = Duration.ofMinutes(1);

	private static final int MOST_KNOWN = 100_000;

	private final LoadingCache<String, Bucket> addresses;

	private final LoadingCache<String, Bucket> credentials;

	/**
	 * Sets the limits.
	 * @param perAddress requests in a minute; 0 for any number
	 * @param perProgram requests in a minute; 0 for any number
	 */
	RequestLimits(@Value("${twosource.limits.per-address:6000}") int perAddress,
			@Value("${twosource.limits.per-program:3000}") int perProgram) {
		this.addresses = buckets(perAddress);
		this.credentials = buckets(perProgram);
	}

	/**
	 * Counts a request from an address.
	 * @return how many seconds to wait until another one is answered; 0 when this one is
	 */
	long waitOfAddress(String address) {
		return wait(this.addresses, Network.of(address));
	}

	/**
	 * Counts a request with credentials.
	 * @param digest tells them apart
	 * @return how many seconds to wait until another one is answered; 0 when this one is
	 */
	long waitOfCredentials(String digest) {
		return wait(this.credentials, digest);
	}

	private static long wait(LoadingCache<String, Bucket> buckets, String key) {
		ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
	}

	private static LoadingCache<String, Bucket> buckets(int limit) {
		long most = (limit > 0) ? limit : Integer.MAX_VALUE;
		return Caffeine.newBuilder()
			.maximumSize(MOST_KNOWN)
			.expireAfterAccess(WHILE.multipliedBy(2))
			.build((key) -> Bucket.builder().addLimit((one) -> one.capacity(most).refillGreedy(most, WHILE)).build());
	}

}
