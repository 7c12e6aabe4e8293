package org.twosource.verification;

import java.util.List;

import org.springframework.stereotype.Component;
import org.twosource.account.Person;

/** Automatic steps that failed and wait for a manager. */
@Component
public class Incidents {

	/** The open ones, oldest first. */
	public List<Incident> open() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Has the step tried again.
	 * @throws org.twosource.Refusal unless the person is a manager and the incident is open
	 */
	public void retry(String id, Person by) {
		throw new UnsupportedOperationException();
	}

}
