package org.twosource.verification;

import java.util.List;

import org.springframework.stereotype.Component;
import org.twosource.account.People;
import org.twosource.account.Person;

/** Who is there to be given work now. */
@Component
class Present {

	private final People people;

	Present(People people) {
		this.people = people;
	}

	/** Everybody active, by name. */
	List<Person> people() {
		return this.people.active();
	}

}
