package org.twosource.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.twosource.Sha256;

/** Ed25519 (RFC 8032): keys as Base64 of their usual encodings, signatures as Base64. */
final class Signatures {

	private static final String ALGORITHM = "Ed25519";

	private Signatures() {
	}

	static KeyPair make() {
		try {
			return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The pair of a private key, with or without the lines PEM puts around it.
	 * @throws GeneralSecurityException when it is no Ed25519 private key
	 */
	static KeyPair pair(String privateKey) throws GeneralSecurityException {
		String base64 = privateKey.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
		PrivateKey key;
		try {
			key = KeyFactory.getInstance(ALGORITHM)
				.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
		}
		catch (IllegalArgumentException ex) {
			throw new GeneralSecurityException(ex);
		}
		byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
		// Java derives no public key from a private one but while making a pair: from
		// what it
		// takes for chance.
		KeyPairGenerator again = KeyPairGenerator.getInstance(ALGORITHM);
		again.initialize(NamedParameterSpec.ED25519, new Given(seed));
		return new KeyPair(again.generateKeyPair().getPublic(), key);
	}

	/**
	 * A public key.
	 * @throws GeneralSecurityException when it is none
	 */
	static PublicKey publicKey(String base64) throws GeneralSecurityException {
		try {
			return KeyFactory.getInstance(ALGORITHM)
				.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
		}
		catch (IllegalArgumentException ex) {
			throw new GeneralSecurityException(ex);
		}
	}

	/** What a key is called: the SHA-256 of its encoding. */
	static String id(PublicKey key) {
		return Sha256.of(key.getEncoded());
	}

	static String sign(String text, PrivateKey key) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initSign(key);
			signature.update(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(signature.sign());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key of this installation does not sign", ex);
		}
	}

	static boolean isBy(PublicKey key, String text, String signature) {
		try {
			Signature check = Signature.getInstance(ALGORITHM);
			check.initVerify(key);
			check.update(text.getBytes(StandardCharsets.UTF_8));
			return check.verify(Base64.getDecoder().decode(signature));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return false;
		}
	}

	/** Gives the same bytes every time. */
	private static final class Given extends SecureRandom {

		private static final long serialVersionUID = 1L;

		private final byte[] seed;

		Given(byte[] seed) {
			this.seed = seed;
		}

		@Override
		public void nextBytes(byte[] bytes) {
			System.arraycopy(this.seed, 0, bytes, 0, Math.min(bytes.length, this.seed.length));
		}

	}

}
