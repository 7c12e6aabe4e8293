package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is to call a finding into question.
 *
 * @param cause what does so
 * @param about what tells this thing from others of its cause: the same one counts once;
 * null when each counts
 * @param subject the id of what it is about, or null
 * @param reason what is said, or null
 * @param needs what the rules ask for now
 * @param by the username of whose challenge it is, who then does not review it, or null
 */
record Opening(Cause cause, @Nullable String about, @Nullable UUID subject, @Nullable String reason, List<String> needs,
		@Nullable String by) {

	static Opening newsroom(String reason, String by) {
		return new Opening(Cause.NEWSROOM, null, null, reason, List.of(), by);
	}

	/** What became of an item, such as that it was added. */
	static Opening evidence(String what, UUID evidenceId, String by) {
		return new Opening(Cause.NEW_EVIDENCE, what + " " + evidenceId, evidenceId, null, List.of(), by);
	}

	static Opening of(Cause cause, String about, UUID subject) {
		return new Opening(cause, about, subject, null, List.of(), null);
	}

	static Opening rules(List<String> needs) {
		return new Opening(Cause.RULE_CHANGED, String.join(" ", needs), null, null, needs, null);
	}

}
