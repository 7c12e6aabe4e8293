package org.twosource.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.twosource.claim.Claim;
import org.twosource.evidence.Evidence;
import tools.jackson.databind.json.JsonMapper;

/** Exactly what an editor signs, as a hash: any later change to it voids the approval. */
@Component
class SignedContent {

	private final Evidence evidence;

	private final JsonMapper json;

	SignedContent(Evidence evidence, JsonMapper json) {
		this.evidence = evidence;
		this.json = json;
	}

	/**
	 * The SHA-256 of statement, kind, verdict, figure, rationale and evidence, in
	 * lower-case hexadecimal.
	 */
	String hash(Claim claim) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("statement", claim.statement());
		content.put("kind", claim.kind());
		content.put("verdict", claim.verdict());
		content.put("confidence", claim.confidence());
		content.put("figure", claim.figure());
		content.put("rationale", claim.rationale());
		content.put("evidence", this.evidence.of(claim.id()));
		return sha256(this.json.writeValueAsString(content));
	}

	private static String sha256(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
