package org.twosource.verification;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.claim.Claim;

/** What every answer to a task is held to, and how it is put on the record. */
final class Answer {

	private Answer() {
	}

	/** The claim, refused when it is no longer the version that was looked at. */
	static Claim current(Claim claim, @Nullable Integer version) {
		if (version != null && version != claim.version()) {
			throw Refusal
				.conflict("%s has changed since you opened it; look at it again".formatted(claim.shortNumber()))
				.with("version", claim.version());
		}
		return claim;
	}

	/** The text without surrounding blanks, refused when there is none. */
	static String text(@Nullable String text, String field, String problem) {
		if (text == null || text.isBlank()) {
			throw Refusal.unacceptable(problem).with("field", field);
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

}
