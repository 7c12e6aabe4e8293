package org.twosource.verification;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;

/**
 * Who may do which task. Collectors do not corroborate where a second checker is asked
 * for, nobody signs what they checked, two signatures are two people's, and nobody judges
 * their own challenge. It holds for everyone, administrators included.
 */
@Component
class FourEyes {

	private final TaskBook book;

	private final People people;

	FourEyes(TaskBook book, People people) {
		this.book = book;
		this.people = people;
	}

	/** Why this person may not do the task, and who may; null when they may. */
	@Nullable String obstacle(Task task, Person person) {
		if (!person.is(task.kind().role())) {
			return "%s is the work of %s. %s".formatted(words(task.kind()), words(task.kind().role()), whoMay(task));
		}
		return this.book.obstacle(task.id(), person.username())
			.map((rule) -> "Four eyes: " + sentence(rule, task) + " " + whoMay(task))
			.orElse(null);
	}

	/** Everybody active who may do the task. */
	List<Person> allowed(Task task) {
		Set<String> forbidden = Set.copyOf(this.book.forbidden(task.id()));
		return this.people.active()
			.stream()
			.filter((person) -> person.is(task.kind().role()) && !forbidden.contains(person.username()))
			.toList();
	}

	private String whoMay(Task task) {
		List<String> names = allowed(task).stream().map(Person::displayName).toList();
		return names.isEmpty() ? "At present nobody else may." : "Who may: " + String.join(", ", names) + ".";
	}

	private static String sentence(String rule, Task task) {
		String claim = "C-" + task.claimNumber();
		return switch (rule) {
			case "CHECKED" -> "who collected or corroborated on " + claim + " does not sign it off.";
			case "SIGNS_ALREADY" -> "two signatures on " + claim + " are two people's.";
			case "SECOND_CHECKER" -> "a second checker corroborates " + claim + ", not who collected on it.";
			case "OWN_CHALLENGE" -> "nobody reviews their own challenge to " + claim + ".";
			default -> throw new IllegalStateException("There is no rule " + rule);
		};
	}

	private static String words(TaskKind kind) {
		return switch (kind) {
			case COLLECT_EVIDENCE -> "Collecting evidence";
			case REQUEST_COMMENT -> "Requesting comment";
			case CORROBORATE -> "Corroborating";
			case SIGN_OFF -> "Signing off";
			case REVIEW_CHALLENGE -> "Reviewing a challenge";
		};
	}

	private static String words(Role role) {
		return switch (role) {
			case FACT_CHECKER -> "fact-checkers";
			case EDITOR -> "editors";
			case MANAGER -> "managers";
			case ADMIN -> "administrators";
		};
	}

}
