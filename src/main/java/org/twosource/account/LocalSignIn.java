package org.twosource.account;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What there is to a sign-in beside the password itself. */
@Component
class LocalSignIn {

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final SecondFactors factors;

	private final SecondFactorRule rule;

	private final KnownDevices devices;

	LocalSignIn(JdbcClient jdbc, PasswordEncoder passwords, SecondFactors factors, SecondFactorRule rule,
			KnownDevices devices) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.factors = factors;
		this.rule = rule;
		this.devices = devices;
	}

	/**
	 * Keeps a password that was right in the way new ones are, when it is not: now is the
	 * only time it is known. Other sessions of that person end with the earlier hash.
	 */
	Principal keptAnew(Principal principal, String password) {
		String before = principal.getPassword();
		if (!this.passwords.upgradeEncoding(before)) {
			return principal;
		}
		this.jdbc.sql("update person set password_hash = :hash where username = :username and password_hash = :before")
			.param("hash", this.passwords.encode(password))
			.param("username", principal.getUsername())
			.param("before", before)
			.update();
		String after = this.jdbc.sql("select password_hash from person where username = :username")
			.param("username", principal.getUsername())
			.query(String.class)
			.single();
		return new Principal(principal.person(), after);
	}

	boolean hasSecondFactor(Principal principal) {
		return this.factors.isOn(principal.getUsername());
	}

	boolean needsSecondFactor(Principal principal) {
		return this.rule.requires(principal.person());
	}

	/** What the browser is known by for a person; empty when it is not. */
	Optional<String> device(String username, @Nullable String token) {
		return Username.isOne(username) ? this.devices.known(username, token) : Optional.empty();
	}

}
