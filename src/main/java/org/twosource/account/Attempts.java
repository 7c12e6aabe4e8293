package org.twosource.account;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.springframework.stereotype.Component;
import org.twosource.cluster.Network;
import org.twosource.cluster.SharedLimits;

/**
 * How often signing in failed of late. Counted for each username and address together, so
 * that nobody locks somebody else out from elsewhere, and by all nodes together. Guesses
 * that come from very many addresses are slowed for each username as well; on a device
 * that the person is known on that does not count.
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

	private final LoadingCache<Key, Left> left;

	Attempts(SharedLimits limits) {
		this.left = Caffeine.newBuilder()
			.maximumSize(50_000)
			.expireAfterAccess(WHILE.multipliedBy(2))
			.build((key) -> new Left(bucket(limits, key)));
	}

	private static Bucket bucket(SharedLimits limits, Key key) {
		return key.address().equals(ANYWHERE)
				? limits.of("sign-in from anywhere", key.username(), FROM_ANYWHERE, FROM_ANYWHERE_IN)
				: limits.of("sign-in", key.username() + '\n' + Network.of(key.address()), IN_A_ROW, WHILE);
	}

	/** Who tries, and from where. */
	record Key(String username, String address) {

	}

	/**
	 * The attempts that are still left, the same object for the same key: whoever makes
	 * one holds its monitor meanwhile, so that a program that begins with many requests
	 * at once uses up one.
	 */
	Left left(Key key) {
		return this.left.get(key);
	}

	/**
	 * Attempts of one name from one address. An attempt is used up before it is made, so
	 * that guesses sent to several nodes at once are counted too, and given back by a
	 * success.
	 */
	static final class Left {

		private final Bucket shared;

		private boolean used;

		private long shutUntil = System.nanoTime();

		private Left(Bucket shared) {
			this.shared = shared;
		}

		/**
		 * Lets credentials pass that are known to be right already, unless this node
		 * knows that none is left. Asks no database.
		 * @throws TooManyAttempts when none is left
		 */
		void requireNotShut() {
			long wait = this.shutUntil - System.nanoTime();
			if (wait > 0) {
				throw tooMany(wait);
			}
		}

		/**
		 * Uses up an attempt.
		 * @throws TooManyAttempts when none is left on any node
		 */
		void use() {
			requireNotShut();
			ConsumptionProbe attempt = this.shared.tryConsumeAndReturnRemaining(1);
			if (!attempt.isConsumed()) {
				this.shutUntil = System.nanoTime() + attempt.getNanosToWaitForRefill();
				throw tooMany(attempt.getNanosToWaitForRefill());
			}
			this.used = true;
		}

		/** Forgets the failures before. */
		void succeeded() {
			if (this.used) {
				this.shared.reset();
				this.used = false;
			}
		}

		/** Lets an attempt not have been made, and remembers the failures before. */
		void giveBack() {
			if (this.used) {
				this.shared.addTokens(1);
				this.used = false;
			}
		}

		private static TooManyAttempts tooMany(long nanos) {
			return new TooManyAttempts(TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
		}

	}

}
