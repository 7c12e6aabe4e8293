package org.twosource.account;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Passwords are kept by Argon2id; those kept by bcrypt are still known. */
class HashesTest {

	private final PasswordEncoder hashes = new Hashes();

	@Test
	void newOnesAreKeptByArgon2WithTheCostThatOwaspAsks() {
		String hash = this.hashes.encode("kettle orbit mango 31");
		assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(this.hashes.matches("kettle orbit mango 31", hash)).isTrue();
		assertThat(this.hashes.matches("kettle orbit mango 32", hash)).isFalse();
		assertThat(this.hashes.upgradeEncoding(hash)).isFalse();
	}

	@Test
	void earlierOnesAreKnownAndToBeKeptAnew() {
		String earlier = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("twosource");
		assertThat(this.hashes.matches("twosource", earlier)).isTrue();
		assertThat(this.hashes.upgradeEncoding(earlier)).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> this.hashes.matches("twosource", "{noop}twosource"));
	}

}
