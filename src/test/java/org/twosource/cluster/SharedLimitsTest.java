package org.twosource.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import io.github.bucket4j.Bucket;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes in one process: each has limits of its own on the same database. */
@NewsroomTest
class SharedLimitsTest {

	private static final Duration HOUR = Duration.ofHours(1);

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcClient jdbc;

	private final String whose = "somebody " + UUID.randomUUID();

	@Test
	void nodesCountTogetherHoweverManyAskAtOnce() throws Exception {
		List<SharedLimits> nodes = List.of(new SharedLimits(this.database), new SharedLimits(this.database));
		ExecutorService crowd = Executors.newFixedThreadPool(8);
		try {
			List<Future<Boolean>> answers = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				Bucket left = nodes.get(i % 2).of("test", this.whose, 10, HOUR);
				answers.add(crowd.submit(() -> left.tryConsume(1)));
			}
			int granted = 0;
			for (Future<Boolean> answer : answers) {
				granted += answer.get() ? 1 : 0;
			}
			assertThat(granted).isEqualTo(10);
		}
		finally {
			crowd.shutdownNow();
		}
	}

	@Test
	void whatOneNodeGivesBackAllHave() {
		Bucket here = new SharedLimits(this.database).of("test", this.whose, 1, HOUR);
		Bucket there = new SharedLimits(this.database).of("test", this.whose, 1, HOUR);
		assertThat(here.tryConsume(1)).isTrue();
		assertThat(there.tryConsume(1)).isFalse();
		here.reset();
		assertThat(there.tryConsume(1)).isTrue();
	}

	@Test
	void nothingIsKeptOfWhoItWasAndNothingStays() {
		SharedLimits limits = new SharedLimits(this.database);
		limits.of("test", this.whose, 1, Duration.ofSeconds(1)).tryConsume(1);
		String id = Sha256.of("test\n1/PT1S\n" + this.whose);
		assertThat(rows(id)).isOne();
		limits.forget();
		assertThat(rows(id)).as("not full again yet").isOne();
		this.jdbc.sql("update shared_limit set expires_at = 1 where id = :id").param("id", id).update();
		limits.forget();
		assertThat(rows(id)).isZero();
	}

	private int rows(String id) {
		return this.jdbc.sql("select count(*) from shared_limit where id = :id and expires_at > 0")
			.param("id", id)
			.query(Integer.class)
			.single();
	}

}
