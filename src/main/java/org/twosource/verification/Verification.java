package org.twosource.verification;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.account.Person;

/** What can happen to a claim beside its tasks: it is withdrawn, or its finding is challenged. */
@Component
public class Verification {

	/**
	 * Withdraws a claim at any stage; a published finding is retracted with the reason.
	 * @throws org.twosource.Refusal unless the person is an editor or manager, the reason is given, and the
	 * claim is open or published
	 */
	public void withdraw(UUID claimId, String reason, Person by) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Challenges a published finding: an editor reviews it.
	 * @throws org.twosource.Refusal unless it is published, the reason is given, and no challenge is under review
	 */
	public void challenge(UUID claimId, String reason, Person by) {
		throw new UnsupportedOperationException();
	}

}
