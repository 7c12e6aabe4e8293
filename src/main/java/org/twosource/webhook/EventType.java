package org.twosource.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an endpoint is told of. */
public enum EventType {

	/** The first version of a finding is published. */
	FINDING_PUBLISHED("finding.published"),
	/** A new version of a finding replaces one before. */
	FINDING_CORRECTED("finding.corrected"),
	/** A finding is taken back. */
	FINDING_RETRACTED("finding.retracted"),
	/** A claim is overdue at its stage. */
	CLAIM_OVERDUE("claim.overdue"),
	/** Nobody has held a task on a claim of high harm for too long. */
	CLAIM_UNHELD("claim.unheld"),
	/** An automatic step failed for good and waits for a manager. */
	STEP_FAILED("step.failed"),
	/** A test: nothing happened. */
	PING("ping");

	private final String type;

	EventType(String type) {
		this.type = type;
	}

	/** What the type is called in a message. */
	public String type() {
		return this.type;
	}

	/** Those that tell of what is published, and of nothing else. */
	public static List<EventType> ofFindings() {
		return List.of(FINDING_PUBLISHED, FINDING_CORRECTED, FINDING_RETRACTED);
	}

	/** Those that tell of what goes on in the newsroom and is not published. */
	public static List<EventType> ofAlerts() {
		return List.of(CLAIM_OVERDUE, CLAIM_UNHELD, STEP_FAILED);
	}

	/** The type an endpoint can ask for that is called so in messages. */
	public static Optional<EventType> offered(String type) {
		return Arrays.stream(values()).filter((one) -> one != PING && one.type.equals(type)).findFirst();
	}

}
