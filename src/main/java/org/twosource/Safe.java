package org.twosource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets that have to be read again, so that a hash of them does not do: encrypted
 * where the installation has a key for that, as they are where it has none.
 */
@Component
public class Safe {

	private static final int SHORTEST_KEY = 16;

	private final String key;

	private final String earlierKey;

	/**
	 * Readies it.
	 * @param key a passphrase of at least 16 characters, or empty for none
	 * @param earlierKey what secrets were encrypted with before there was another key, or
	 * empty; the key where there is no other
	 */
	public Safe(@Value("${twosource.secrets.key:}") String key, @Value("${twosource.webhook.key:}") String earlierKey) {
		require("twosource.secrets.key", key);
		require("twosource.webhook.key", earlierKey);
		this.key = key.isEmpty() ? earlierKey : key;
		this.earlierKey = earlierKey;
	}

	/**
	 * A secret as it is kept.
	 *
	 * @param bytes what is kept of it
	 * @param salt what goes into its key, or null when it is not encrypted
	 */
	public record Kept(byte[] bytes, @Nullable String salt) {

	}

	/** A secret as it is to be kept. */
	public Kept keep(byte[] secret) {
		if (this.key.isEmpty()) {
			return new Kept(secret, null);
		}
		String salt = KeyGenerators.string().generateKey();
		return new Kept(Encryptors.stronger(this.key, salt).encrypt(secret), salt);
	}

	/**
	 * A secret that was kept; null when it is encrypted by a key that is not there.
	 */
	public byte @Nullable [] open(Kept kept) {
		String salt = kept.salt();
		if (salt == null) {
			return kept.bytes();
		}
		byte[] opened = opened(kept.bytes(), salt, this.key);
		return (opened != null || this.earlierKey.equals(this.key)) ? opened
				: opened(kept.bytes(), salt, this.earlierKey);
	}

	private static byte @Nullable [] opened(byte[] bytes, String salt, String key) {
		if (key.isEmpty()) {
			return null;
		}
		try {
			return Encryptors.stronger(key, salt).decrypt(bytes);
		}
		catch (IllegalStateException ex) {
			return null;
		}
	}

	private static void require(String setting, String key) {
		if (!key.isEmpty() && key.length() < SHORTEST_KEY) {
			throw new IllegalArgumentException(
					setting + " must have at least " + SHORTEST_KEY + " characters, or none");
		}
	}

}
