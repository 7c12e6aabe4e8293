package org.twosource.cluster;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two connections of one process are to the database what two nodes are. */
@NewsroomTest
class TurnsTest {

	@Autowired
	private Turns turns;

	@Autowired
	private TransactionTemplate transaction;

	private final String what = "something " + UUID.randomUUID();

	@Test
	void oneTransactionHasTheTurnUntilItEnds() {
		TransactionTemplate other = new TransactionTemplate(this.transaction.getTransactionManager());
		other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.transaction.executeWithoutResult((status) -> {
			assertThat(this.turns.mine(this.what)).isTrue();
			assertThat(other.<Boolean>execute((inner) -> this.turns.mine(this.what))).isFalse();
			assertThat(other.<Boolean>execute((inner) -> this.turns.mine(this.what + "else"))).isTrue();
		});
		assertThat(this.transaction.<Boolean>execute((status) -> this.turns.mine(this.what))).isTrue();
	}

	@Test
	void aTurnThatWouldEndAtOnceIsNone() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.turns.mine(this.what));
	}

	@Test
	void nodesThatStartAtTheSameTimeDoSoOneAfterTheOther() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> alone(() -> {
			begun.countDown();
			goOn.await(20, TimeUnit.SECONDS);
			return "first";
		}));
		assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
		CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> alone(() -> {
			assertThat(goOn.getCount()).as("until the first one may go on").isZero();
			return "second";
		}));
		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS));
		goOn.countDown();
		assertThat(first).succeedsWithin(Duration.ofSeconds(20)).isEqualTo("first");
		assertThat(second).succeedsWithin(Duration.ofSeconds(20)).isEqualTo("second");
	}

	@Test
	void aFailureEndsTheTurn() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> alone(() -> {
			throw new IllegalStateException("Failed");
		}));
		assertThat(this.transaction.<Boolean>execute((status) -> this.turns.mine(this.what))).isTrue();
	}

	private String alone(Callable<String> work) {
		try {
			return this.turns.alone(this.what, work);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
