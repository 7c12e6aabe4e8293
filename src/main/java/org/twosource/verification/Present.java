package org.twosource.verification;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.twosource.account.Absences;
import org.twosource.account.People;
import org.twosource.account.Person;

/** Who is there to be given work now. */
@Component
class Present {

	private final People people;

	private final Absences absences;

	Present(People people, Absences absences) {
		this.people = people;
		this.absences = absences;
	}

	/** Everybody active who is not absent today, by name. */
	List<Person> people() {
		Set<String> absent = this.absences.absent(this.absences.today());
		return this.people.active().stream().filter((person) -> !absent.contains(person.username())).toList();
	}

}
