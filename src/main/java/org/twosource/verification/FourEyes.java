package org.twosource.verification;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.account.Person;

/**
 * Who may do which task. Collectors do not corroborate where a second checker is asked
 * for, nobody signs what they checked, two signatures are two people's, and nobody judges
 * their own challenge. It holds for everyone, administrators included.
 */
@Component
class FourEyes {

	private final TaskBook book;

	private final Present present;

	FourEyes(TaskBook book, Present present) {
		this.book = book;
		this.present = present;
	}

	/** Why this person may not do the task, and who may; null when they may. */
	@Nullable Refusal obstacle(Task task, Person person) {
		if (!person.is(task.kind().role())) {
			return Refusal.forbidden("fourEyes.role." + task.kind(), whoMay(task));
		}
		return this.book.obstacle(task.id(), person.username())
			.map((rule) -> Refusal.forbidden("fourEyes.rule." + rule, "C-" + task.claimNumber(), whoMay(task)))
			.orElse(null);
	}

	/** Everybody there who may do the task. */
	List<Person> allowed(Task task) {
		Set<String> forbidden = Set.copyOf(this.book.forbidden(task.id()));
		return this.present.people()
			.stream()
			.filter((person) -> person.is(task.kind().role()) && !forbidden.contains(person.username()))
			.toList();
	}

	private Sentence whoMay(Task task) {
		List<String> names = allowed(task).stream().map(Person::displayName).toList();
		return names.isEmpty() ? Refusal.part("fourEyes.nobody")
				: Refusal.part("fourEyes.whoMay", String.join(", ", names));
	}

}
