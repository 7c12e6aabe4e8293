package org.twosource.verification;

import java.util.UUID;

import org.springframework.stereotype.Component;

/** How far the evidence on each claim reaches, decided by corroboration-sufficiency.dmn. */
@Component
public class Corroborations {

	/** The evidence on a claim held against its policy, as it stands now. */
	public Corroboration of(UUID claimId) {
		throw new UnsupportedOperationException();
	}

}
