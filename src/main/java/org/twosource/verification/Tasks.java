package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.account.Person;

/** The work on claims: who may do it, who holds it, what they answered. */
@Component
public class Tasks {

	/** Which open tasks are meant. */
	public enum Scope {

		/** Held by the person. */
		MINE,
		/** Held by nobody, of the person's roles, and not forbidden to them by four eyes. */
		AVAILABLE,
		/** Every open task. */
		ALL

	}

	/**
	 * What a list of open tasks is narrowed to.
	 *
	 * @param scope whose tasks
	 * @param kind only this kind, or null
	 * @param documentId only on claims made in this document, or null
	 */
	public record Filter(Scope scope, @Nullable TaskKind kind, @Nullable UUID documentId) {

	}

	/** Open tasks, those due first on top. */
	public Page<Task> list(Filter filter, Page.Request page, Person person) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The task of that id, open or done.
	 * @throws org.twosource.Refusal when there is none
	 */
	public Task get(UUID id) {
		throw new UnsupportedOperationException();
	}

	/** Every task there was on a claim, oldest first. */
	public List<Task> of(UUID claimId) {
		throw new UnsupportedOperationException();
	}

	/** Why this person may not do the task, in a sentence that says who may; null when they may. */
	public @Nullable String obstacle(UUID id, Person person) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Takes a task for oneself. Taking what one holds already changes nothing.
	 * @throws org.twosource.Refusal when somebody else holds it, it is done, or role or four eyes forbid it
	 */
	public Task take(UUID id, Person by) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Gives a task to somebody, as a manager, also when another holds it.
	 * @throws org.twosource.Refusal when the giver is no manager, or role or four eyes forbid it to that person
	 */
	public Task give(UUID id, String username, Person by) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Puts a task back for others. Only its holder or a manager may.
	 */
	public Task release(UUID id, Person by) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Completes a task one holds; an available one is taken first.
	 * @throws org.twosource.Refusal when it is another's, done, of another kind, or the answer is not acceptable
	 */
	public void complete(UUID id, Completion completion, Person by) {
		throw new UnsupportedOperationException();
	}

}
