package org.twosource.discussion;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Confidence;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;

/**
 * An editor sent a claim back, and what those who work on it answered.
 *
 * @param to the stage it went back to
 * @param reason why
 * @param by the username of the editor
 * @param byName what others see of them
 * @param at when
 * @param answer what completed that stage since; null while nothing has
 */
public record Return(Stage to, String reason, String by, String byName, Instant at, @Nullable Answer answer) {

	/**
	 * What completed the stage a claim was returned to.
	 *
	 * @param by the username of who did
	 * @param byName what others see of them
	 * @param at when
	 * @param verdict the verdict given now, after a return to corroboration; else null
	 * @param confidence how sure that is, or null
	 * @param words the note left with the evidence, or the new rationale; null when
	 * nothing was said
	 */
	public record Answer(String by, String byName, Instant at, @Nullable Verdict verdict,
			@Nullable Confidence confidence, @Nullable String words) {

	}

	/** Whether somebody has completed the stage since. */
	public boolean answered() {
		return this.answer != null;
	}

}
