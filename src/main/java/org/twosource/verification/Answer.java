package org.twosource.verification;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.claim.Claim;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Kind;

/** What every answer to a task is held to, and how it is put on the record. */
final class Answer {

	private Answer() {
	}

	/** The claim, refused when it is no longer the version that was looked at. */
	static Claim current(Claim claim, @Nullable Integer version) {
		if (version != null && version != claim.version()) {
			throw Refusal.conflict("claim.changedMeanwhile", claim.shortNumber()).with("version", claim.version());
		}
		return claim;
	}

	/**
	 * The text without surrounding blanks, refused when there is none.
	 * @param key the key of the sentence that says so
	 */
	static String text(@Nullable String text, String field, String key) {
		if (text == null || text.isBlank()) {
			throw Refusal.unacceptable(key).with("field", field);
		}
		return text.strip();
	}

	/** Names and values in pairs; what is null is left out. */
	static Map<String, Object> details(@Nullable Object... pairs) {
		Map<String, Object> details = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			if (pairs[i + 1] != null) {
				details.put((String) pairs[i], pairs[i + 1]);
			}
		}
		return details;
	}

	/**
	 * Refuses a verdict that the claim can never get.
	 * @param field the name of the field it was given in
	 */
	static void permitted(Claim claim, Verdict verdict, String field) {
		if (claim.kind() == Kind.CHARACTERISATION && verdict != Verdict.DISPUTED && verdict != Verdict.UNVERIFIED) {
			throw Refusal.unacceptable("verdict.characterisation").with("field", field);
		}
	}

	/**
	 * What the figure counts is the claim's, where the checker does not say otherwise.
	 */
	static @Nullable Figure counting(@Nullable Figure figure, Claim claim) {
		if (figure == null) {
			return null;
		}
		Figure own = claim.figure();
		String unit = (figure.unit() != null) ? figure.unit() : (own != null) ? own.unit() : null;
		String scope = (figure.scope() != null) ? figure.scope() : (own != null) ? own.scope() : null;
		return new Figure(figure.low(), figure.best(), figure.high(), unit, (scope != null) ? scope : "all",
				figure.asOf(), figure.imputed());
	}

}
