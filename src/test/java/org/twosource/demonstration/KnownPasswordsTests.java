package org.twosource.demonstration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.NewsroomTest;
import org.twosource.StartRefusal;
import org.twosource.account.People;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@NewsroomTest
@Transactional
class KnownPasswordsTests {

	@Autowired
	private People people;

	@Autowired
	private UserDetailsService principals;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void accountsWhosePasswordsEveryoneKnowsStopAnyOtherStart() {
		assertThatExceptionOfType(StartRefusal.class).isThrownBy(this::start).withMessageContaining("editor2");
	}

	@Test
	void accountsOfTheSameNameWithPasswordsOfTheirOwnDoNot() {
		this.jdbc.sql("update person set password_hash = :hash")
			.param("hash", this.passwords.encode("a password of my own"))
			.update();
		assertThatNoException().isThrownBy(this::start);
	}

	private void start() {
		new KnownPasswords(this.people, this.principals, this.passwords).afterSingletonsInstantiated();
	}

}
