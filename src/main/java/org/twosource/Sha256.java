package org.twosource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 sum (FIPS 180-4) in lower-case hexadecimal, of a text in UTF-8, of bytes, or
 * of texts one after the other. An instance is for one sum and one thread.
 */
public final class Sha256 {

	private final MessageDigest digest;

	/** Starts a sum of nothing. */
	public Sha256() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** The sum of a text in UTF-8. */
	public static String of(String text) {
		return new Sha256().add(text).hex();
	}

	/** The sum of bytes. */
	public static String of(byte[] bytes) {
		return new Sha256().add(bytes, bytes.length).hex();
	}

	/** Adds a text in UTF-8 to what is summed. */
	public Sha256 add(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return add(bytes, bytes.length);
	}

	/** Adds the first so many bytes of a buffer to what is summed. */
	public Sha256 add(byte[] buffer, int length) {
		this.digest.update(buffer, 0, length);
		return this;
	}

	/** The sum of all that was added; the next sum starts anew. */
	public String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
