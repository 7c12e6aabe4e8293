package org.twosource.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.twosource.web.Exchange;

/** The fields that a message of Standard Webhooks is signed by. */
final class Signature {

	private static final String ALGORITHM = "HmacSHA256";

	private Signature() {
	}

	/**
	 * The fields of a message.
	 * @param id the id of the message
	 * @param at when it is sent
	 * @param payload what is sent
	 * @param secrets each of which signs it
	 */
	static List<Exchange.Field> of(String id, Instant at, String payload, List<byte[]> secrets) {
		String seconds = Long.toString(at.getEpochSecond());
		byte[] signed = (id + "." + seconds + "." + payload).getBytes(StandardCharsets.UTF_8);
		String signatures = secrets.stream()
			.map((secret) -> "v1," + Base64.getEncoder().encodeToString(code(secret, signed)))
			.collect(Collectors.joining(" "));
		return List.of(new Exchange.Field("webhook-id", id), new Exchange.Field("webhook-timestamp", seconds),
				new Exchange.Field("webhook-signature", signatures));
	}

	private static byte[] code(byte[] secret, byte[] signed) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret, ALGORITHM));
			return mac.doFinal(signed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, ex);
		}
	}

}
