package org.twosource.account;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Codes that an app makes of a secret and of the time (RFC 6238): six figures, another
 * one every 30 seconds, by HMAC-SHA-1, which is what apps know.
 */
final class Totp {

	private static final Duration STEP = Duration.ofSeconds(30);

	private static final int DIGITS = 6;

	/** How many steps the clock of the app may be behind or ahead. */
	private static final int ASTRAY = 1;

	/** RFC 4226, section 4: at least 128 bits, better 160. */
	private static final int SECRET_BYTES = 20;

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

	private Totp() {
	}

	static byte[] secret() {
		byte[] secret = new byte[SECRET_BYTES];
		RANDOM.nextBytes(secret);
		return secret;
	}

	/** A secret as apps take it and people type it. */
	static String written(byte[] secret) {
		return new Base32().encodeToString(secret).replace("=", "");
	}

	/** The code of a moment. */
	static String code(byte[] secret, Instant at) {
		try {
			return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), at);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException("Any bytes are a key of HMAC", ex);
		}
	}

	/**
	 * The time step whose code it is; empty when it is none of now.
	 * @param after codes of this step and of earlier ones do not count
	 */
	static OptionalLong step(byte[] secret, String code, Instant now, long after) {
		long present = now.getEpochSecond() / STEP.toSeconds();
		for (long step = present - ASTRAY; step <= present + ASTRAY; step++) {
			String right = code(secret, Instant.ofEpochSecond(step * STEP.toSeconds()));
			if (step > after && MessageDigest.isEqual(right.getBytes(US_ASCII), code.getBytes(US_ASCII))) {
				return OptionalLong.of(step);
			}
		}
		return OptionalLong.empty();
	}

}
