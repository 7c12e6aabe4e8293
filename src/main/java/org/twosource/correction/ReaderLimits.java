package org.twosource.correction;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many challenges readers may still send: so many an hour from one network address,
 * and so many from all together.
 */
@Component
class ReaderLimits {

	private static final Duration WHILE = Duration.ofHours(1);

	/** Whoever has one IPv6 address has all that share this many bytes. */
	private static final int NETWORK = 8;

	private final LoadingCache<String, Bucket> byAddress;

	private final Bucket all;

	ReaderLimits(@Value("${twosource.challenges.from-one-address:10}") int fromOne,
			@Value("${twosource.challenges.from-all:200}") int fromAll) {
		this.byAddress = Caffeine.newBuilder()
			.maximumSize(50_000)
			.expireAfterAccess(WHILE.multipliedBy(2))
			.build((address) -> bucket(fromOne));
		this.all = bucket(fromAll);
	}

	/**
	 * Counts a challenge.
	 * @param address the network address it comes from
	 * @return how many seconds to wait until another one is taken; 0 when this one is
	 */
	long wait(String address) {
		Bucket own = this.byAddress.get(network(address));
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

	private static Bucket bucket(int capacity) {
		return Bucket.builder().addLimit((limit) -> limit.capacity(capacity).refillGreedy(capacity, WHILE)).build();
	}

	private static String network(String address) {
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			InetAddress read = InetAddress.getByName(address);
			return (read instanceof Inet6Address) ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK))
					: read.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
