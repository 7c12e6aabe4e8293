package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** The assessments and decisions on claims. */
@Component
public class Judgements {

	/** A claim's assessments, newest first. */
	public List<Judgement.Assessment> assessments(UUID claimId) {
		throw new UnsupportedOperationException();
	}

	/** A claim's decisions, newest first. */
	public List<Judgement.Decision> decisions(UUID claimId) {
		throw new UnsupportedOperationException();
	}

	/** The approvals that count now: those of the current round that nothing has voided. */
	public List<Judgement.Decision> approvals(UUID claimId) {
		throw new UnsupportedOperationException();
	}

}
