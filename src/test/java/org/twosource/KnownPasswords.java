package org.twosource;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password against a hash once: to do so is dear on purpose, and tests sign in
 * with the same few ones thousands of times.
 */
@TestComponent
class KnownPasswords implements BeanPostProcessor {

	private static final Map<String, Boolean> known = new ConcurrentHashMap<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof PasswordEncoder passwords) ? new Remembering(passwords) : bean;
	}

	private record Remembering(PasswordEncoder passwords) implements PasswordEncoder {

		@Override
		public @Nullable String encode(@Nullable CharSequence password) {
			return this.passwords.encode(password);
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			return known.computeIfAbsent(hash + " " + password, (pair) -> this.passwords.matches(password, hash));
		}

		@Override
		public boolean upgradeEncoding(@Nullable String hash) {
			return this.passwords.upgradeEncoding(hash);
		}

	}

}
