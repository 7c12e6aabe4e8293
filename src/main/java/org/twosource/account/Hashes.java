package org.twosource.account;

import java.util.Map;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept: by Argon2id, as OWASP asks at least (19 MiB, 2 passes, 1 lane).
 * Those kept by bcrypt are still known. As many are worked on at a time as there are
 * processors: more would be no faster, and take their memory all at once.
 */
final class Hashes implements PasswordEncoder {

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	private static final int KIBIBYTES = 19 * 1024;

	private static final int PASSES = 2;

	private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

	private final PasswordEncoder known = new DelegatingPasswordEncoder("argon2",
			Map.of("argon2", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES), "bcrypt",
					new BCryptPasswordEncoder()));

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		this.atOnce.acquireUninterruptibly();
		try {
			return this.known.encode(password);
		}
		finally {
			this.atOnce.release();
		}
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		this.atOnce.acquireUninterruptibly();
		try {
			return this.known.matches(password, hash);
		}
		finally {
			this.atOnce.release();
		}
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.known.upgradeEncoding(hash);
	}

}
