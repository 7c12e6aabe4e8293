package org.twosource.account;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.cluster.SharedLimits;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What two nodes know of failed sign-ins. */
@NewsroomTest
class AttemptsTest {

	@Autowired
	private SharedLimits limits;

	private final String username = "p" + UUID.randomUUID();

	@Test
	void guessesAreCountedOnWhicheverNodeTheyAreMade() {
		Attempts.Left here = left("192.0.2.1");
		Attempts.Left there = left("192.0.2.1");
		for (int i = 0; i < 5; i++) {
			here.use();
			there.use();
		}
		assertThatNoException().as("not told yet").isThrownBy(there::requireNotShut);
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(there::use);
		assertThatExceptionOfType(TooManyAttempts.class).as("told now").isThrownBy(there::requireNotShut);
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(here::use);
		assertThatNoException().as("from elsewhere").isThrownBy(() -> left("192.0.2.2").use());
	}

	@Test
	void aSuccessIsForgottenEverywhere() {
		Attempts.Left here = left("2001:db8:1:2::1");
		Attempts.Left there = left("2001:db8:1:2::2");
		for (int i = 0; i < 9; i++) {
			there.use();
		}
		here.use();
		here.succeeded();
		assertThatNoException().isThrownBy(there::use);
	}

	private Attempts.Left left(String address) {
		return new Attempts(this.limits).left(new Attempts.Key(this.username, address));
	}

}
