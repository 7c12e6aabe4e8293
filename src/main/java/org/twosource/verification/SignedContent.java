package org.twosource.verification;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.twosource.Sha256;
import org.twosource.claim.Claim;
import org.twosource.evidence.Evidence;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exactly what an editor signs to be published, as a hash: any later change to it voids
 * the approval. Confidential evidence is not published, and not signed.
 */
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
		content.put("evidence", this.evidence.open(claim.id()));
		return Sha256.of(this.json.writeValueAsString(content));
	}

}
