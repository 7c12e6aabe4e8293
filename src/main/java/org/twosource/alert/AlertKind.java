package org.twosource.alert;

/** What people are alerted of. */
public enum AlertKind {

	/** A claim is overdue at its stage. */
	CLAIM_OVERDUE(AlertPace.DIGEST),
	/** Nobody holds a task on a claim of high harm, and has not for too long. */
	HIGH_HARM_UNHELD(AlertPace.AT_ONCE),
	/** An automatic step failed for good and waits for a manager. */
	STEP_FAILED(AlertPace.AT_ONCE),
	/** A published finding was corrected or retracted. */
	FINDING_CORRECTED(AlertPace.DIGEST);

	private final AlertPace pace;

	AlertKind(AlertPace pace) {
		this.pace = pace;
	}

	/** How managers and administrators are told who did not choose. */
	AlertPace pace() {
		return this.pace;
	}

	/** Whether it can be had by people who oversee nothing, of claims of their own. */
	public boolean ofOwnClaims() {
		return this == CLAIM_OVERDUE || this == FINDING_CORRECTED;
	}

}
