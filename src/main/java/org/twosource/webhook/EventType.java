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

	/** Those an endpoint can ask for. */
	public static List<EventType> ofFindings() {
		return List.of(FINDING_PUBLISHED, FINDING_CORRECTED, FINDING_RETRACTED);
	}

	/** The type of findings that is called so in messages. */
	public static Optional<EventType> ofFindings(String type) {
		return Arrays.stream(values()).filter((one) -> one != PING && one.type.equals(type)).findFirst();
	}

}
