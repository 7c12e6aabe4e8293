package org.twosource.verification;

import org.twosource.account.Role;

/** A step of human work on a claim, and whose work it is. */
public enum TaskKind {

	/** Find evidence for and against. */
	COLLECT_EVIDENCE(Role.FACT_CHECKER),
	/** Ask the party accused for comment, and record the reply. */
	REQUEST_COMMENT(Role.FACT_CHECKER),
	/** Weigh the evidence by independent origins. */
	CORROBORATE(Role.FACT_CHECKER),
	/** Approve, return or spike. */
	SIGN_OFF(Role.EDITOR),
	/** Keep a challenged finding or have it verified again. */
	REVIEW_CHALLENGE(Role.EDITOR);

	private final Role role;

	TaskKind(Role role) {
		this.role = role;
	}

	/** The role whose work it is. */
	public Role role() {
		return this.role;
	}

}
