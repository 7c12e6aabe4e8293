package org.twosource.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * Credentials found right a moment ago, so that a program's every request does not pay
 * for a deliberately slow hash. Only a keyed digest is kept, and it covers the stored
 * hash: a changed password is unknown here at once.
 */
@Component
class Verified {

	private static final String ALGORITHM = "HmacSHA256";

	private final Cache<String, Boolean> known = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofMinutes(5))
		.build();

	private final SecretKeySpec key;

	Verified() {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, ALGORITHM);
	}

	boolean contains(String username, String password, String hash) {
		return this.known.getIfPresent(digest(username, password, hash)) != null;
	}

	void add(String username, String password, String hash) {
		this.known.put(digest(username, password, hash), true);
	}

	private String digest(String username, String password, String hash) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			// Neither a username nor a hash holds a line feed, so no two triples read the
			// same.
			mac.update((username + "\n" + hash + "\n").getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

}
