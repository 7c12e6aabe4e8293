package org.twosource.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, of a text or of texts one after the other. */
final class Sha256 {

	private final MessageDigest digest;

	Sha256() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	static String of(String text) {
		return new Sha256().add(text).hex();
	}

	Sha256 add(String text) {
		this.digest.update(text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
