package org.twosource.verification;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.twosource.account.Role;

/** A step of human work on a claim, and whose work it is. */
public enum TaskKind {

	/** Find evidence for and against. */
	COLLECT_EVIDENCE(Role.FACT_CHECKER, "CollectEvidence"),
	/** Ask the party accused for comment, and record the reply. */
	REQUEST_COMMENT(Role.FACT_CHECKER, "RequestComment", TaskKind.RECORD_REPLY),
	/** Weigh the evidence by independent origins. */
	CORROBORATE(Role.FACT_CHECKER, "Corroborate", TaskKind.SETTLE),
	/** Approve, return or spike. */
	SIGN_OFF(Role.EDITOR, "SignOff"),
	/** Keep a challenged finding or have it verified again. */
	REVIEW_CHALLENGE(Role.EDITOR, "ReviewChallenge");

	/** The step at which a disagreement between two checkers is settled. */
	static final String SETTLE = "SettleDisagreement";

	static final String RECORD_REPLY = "RecordReply";

	private final Role role;

	private final Set<String> steps;

	TaskKind(Role role, String... steps) {
		this.role = role;
		this.steps = Set.of(steps);
	}

	/**
	 * The kind of a user task in a diagram; empty for one that is not work on a claim.
	 */
	static Optional<TaskKind> ofStep(String step) {
		return Stream.of(values()).filter((kind) -> kind.steps.contains(step)).findFirst();
	}

	/** The ids of the user tasks in the diagrams that are of this kind. */
	Set<String> steps() {
		return this.steps;
	}

	/** The role whose work it is. */
	public Role role() {
		return this.role;
	}

}
