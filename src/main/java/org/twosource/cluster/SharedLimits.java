package org.twosource.cluster;

import java.time.Duration;

import javax.sql.DataSource;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.twosource.Sha256;

/**
 * Limits that all nodes count together, in the database. For what is rare or costs much
 * anyhow: each count is a transaction.
 */
@Component
public class SharedLimits {

	private static final int AT_A_TIME = 1000;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	SharedLimits(DataSource database) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("shared_limit")
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
	}

	/**
	 * What is left of a limit. Every call on it is a transaction of its own, on a
	 * connection of its own: not to be called while a transaction holds one.
	 * @param what what is limited
	 * @param whose who is counted apart from others; only a hash of it is kept
	 * @param most how often, at most, in a while
	 * @param again how long that while is
	 */
	public Bucket of(String what, String whose, int most, Duration again) {
		BucketConfiguration limit = BucketConfiguration.builder()
			.addLimit((one) -> one.capacity(most).refillGreedy(most, again))
			.build();
		// A setting that was changed counts from the beginning.
		String id = Sha256.of(what + '\n' + most + '/' + again + '\n' + whose);
		return this.buckets.builder().build(id, () -> limit);
	}

	/**
	 * Forgets what is full again. Nodes that do so at the same time pass over each
	 * other's rows.
	 */
	@Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
	void forget() {
		int forgotten;
		do {
			forgotten = this.buckets.removeExpired(AT_A_TIME);
		}
		while (forgotten == AT_A_TIME);
	}

}
