package org.twosource.verification;

import org.springframework.stereotype.Component;
import org.twosource.audit.Seals;

/** Seals the audit record when the diagram says so. */
@Component
public class AuditSealing implements ProcessPart {

	private final Seals seals;

	AuditSealing(Seals seals) {
		this.seals = seals;
	}

	/** Seals what is new on record. */
	public void seal() {
		this.seals.seal();
	}

}
