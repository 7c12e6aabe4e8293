package org.twosource.verification;

import org.jspecify.annotations.Nullable;

/** What calls a published finding into question. */
public enum Cause {

	/** A reader wrote that something is wrong. */
	READER("ReaderObjected"),
	/** Somebody of the newsroom said so. */
	NEWSROOM(null),
	/** Evidence was added, opened, or found to derive from something else. */
	NEW_EVIDENCE("EvidenceArrived"),
	/** A page that is evidence does not say what it said. */
	PAGE_CHANGED("PageChanged"),
	/** A source behind it was rated lower, and it falls short of its policy. */
	SOURCE_RATED("SourceRatedLower"),
	/** The rules ask for more than it had. */
	RULE_CHANGED("RulesAskMore"),
	/** A finding that is evidence for it was corrected or retracted. */
	RELIED_ON_CORRECTED("ReliedOnCorrected");

	private final @Nullable String message;

	Cause(@Nullable String message) {
		this.message = message;
	}

	/** The message that starts a review; null for the start without one. */
	@Nullable String message() {
		return this.message;
	}

}
