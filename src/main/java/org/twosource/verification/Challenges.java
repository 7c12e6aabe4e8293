package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Challenges to published findings. */
@Component
public class Challenges {

	/** The challenges to a claim's finding, newest first. */
	public List<Challenge> of(UUID claimId) {
		throw new UnsupportedOperationException();
	}

}
