package org.twosource.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Claims;
import org.twosource.claim.Harm;
import org.twosource.claim.Overseen;
import org.twosource.claim.Stage;

/** The work on claims: who may do it, who holds it, what they answered. */
@Component
public class Tasks {

	/** Which open tasks are meant. */
	public enum Scope {

		/** Held by the person. */
		MINE,
		/**
		 * Held by nobody, of the person's roles, and not forbidden to them by four eyes.
		 */
		AVAILABLE,
		/**
		 * Somebody else's to do, on claims the person accepted, collected, corroborated
		 * or signed on: held by another, or not the person's to take.
		 */
		OTHERS,
		/** Every open task. */
		ALL

	}

	/**
	 * What a list of open tasks is narrowed to; null leaves a field open.
	 *
	 * @param scope whose tasks
	 * @param kind only this kind
	 * @param documentId only on claims made in this document
	 * @param stage only those made at this stage
	 * @param harm only on claims that could do this harm if wrong
	 * @param dueBefore only those due before this instant
	 * @param text only on claims whose statement holds it or whose number it is
	 */
	public record Filter(Scope scope, @Nullable TaskKind kind, @Nullable UUID documentId, @Nullable Stage stage,
			@Nullable Harm harm, @Nullable Instant dueBefore, @Nullable String text) {

		/** Narrowed to a kind and a document only. */
		public Filter(Scope scope, @Nullable TaskKind kind, @Nullable UUID documentId) {
			this(scope, kind, documentId, null, null, null, null);
		}

	}

	/**
	 * A document on whose claims there is something to do.
	 *
	 * @param id its id
	 * @param title its title
	 */
	public record InDocument(UUID id, String title) {

	}

	private final TaskBook book;

	private final FourEyes fourEyes;

	private final Answers answers;

	private final Claims claims;

	private final TaskHandover handover;

	private final Overseen overseen;

	Tasks(TaskBook book, FourEyes fourEyes, Answers answers, Claims claims, TaskHandover handover, Overseen overseen) {
		this.book = book;
		this.fourEyes = fourEyes;
		this.answers = answers;
		this.claims = claims;
		this.handover = handover;
		this.overseen = overseen;
	}

	/**
	 * Open tasks by priority, on the same priority by the day they are due, on the same
	 * day by harm, on the same harm by the instant.
	 */
	public Page<Task> list(Filter filter, Page.Request page, Person person) {
		return this.book.page(filter, page, person);
	}

	/** Some open tasks in the order of {@link #list}, without counting all of them. */
	public List<Task> some(Filter filter, Page.Request page, Person person) {
		return this.book.some(filter, page, person);
	}

	/** How many open tasks there are; counting stops at {@code most}. */
	public int count(Filter filter, int most, Person person) {
		return this.book.count(filter, most, person);
	}

	/** How many tasks a person holds. */
	public int held(Person person) {
		return this.book.held(person.username());
	}

	/** The newest documents on whose claims there is something to do; at most 50. */
	public List<InDocument> documents() {
		return this.book.documents(null);
	}

	/**
	 * The task of that id, open or done.
	 * @throws Refusal when there is none
	 */
	public Task get(UUID id) {
		return this.book.find(id).orElseThrow(() -> Refusal.unknown("task.unknown"));
	}

	/** Every task there was on a claim, oldest first. */
	public List<Task> of(UUID claimId) {
		return this.book.of(claimId);
	}

	/**
	 * The newest note that a collector wrote to whoever corroborates the claim; empty
	 * when there is none.
	 */
	public Optional<String> note(UUID claimId) {
		return this.book.note(claimId);
	}

	/**
	 * Why this person may not do the task, and who may; null when they may.
	 */
	public @Nullable Refusal obstacle(UUID id, Person person) {
		return obstacle(get(id), person);
	}

	/** The same, of a task that was read already. */
	public @Nullable Refusal obstacle(Task task, Person person) {
		return this.fourEyes.obstacle(task, person);
	}

	/** Everybody active who may do a task. */
	public List<Person> allowed(Task task) {
		return this.fourEyes.allowed(task);
	}

	/**
	 * Takes a task for oneself. Taking what one holds already changes nothing.
	 * @throws Refusal when somebody else holds it, it is done, or role or four eyes
	 * forbid it
	 */
	@Transactional
	public Task take(UUID id, Person by) {
		Task task = holdOpen(id);
		refuseIfHeldByAnother(task, by);
		return hand(task, by, by);
	}

	/**
	 * Gives a task to somebody, as a manager, also when another holds it.
	 * @throws Refusal when the giver is no manager of the claim's desks, or role or four
	 * eyes forbid it to that person
	 */
	@Transactional
	public Task give(UUID id, String username, Person by) {
		if (!by.is(Role.MANAGER)) {
			throw Refusal.forbidden("task.mayGive");
		}
		Task task = holdOpen(id);
		this.overseen.require(task.claimId(), by);
		return hand(task, this.handover.colleague(username), by);
	}

	/**
	 * Gives a task to somebody, as a manager, as long as the one who is thought to hold
	 * it still does.
	 * @throws Refusal when somebody else holds it by now, and as {@link #give} does
	 */
	@Transactional
	public Task pass(UUID id, String from, String to, Person by) {
		Task task = holdOpen(id);
		if (task.assignee() == null) {
			throw Refusal.conflict("task.heldNoLonger", from);
		}
		if (!task.assignee().equals(from)) {
			throw Refusal.conflict("task.held", task.assignee());
		}
		return give(id, to, by);
	}

	/**
	 * Puts a task back for others. Only its holder or a manager of the claim's desks may.
	 * @throws Refusal when it is done, or held by somebody else and the person is no
	 * manager of the claim's desks
	 */
	@Transactional
	public Task release(UUID id, Person by) {
		Task task = holdOpen(id);
		if (task.assignee() == null) {
			return task;
		}
		if (!task.assignee().equals(by.username())) {
			if (!by.is(Role.MANAGER)) {
				throw Refusal.forbidden("task.mayRelease", task.assignee());
			}
			this.overseen.require(task.claimId(), by);
		}
		this.handover.assign(task, null, by);
		return get(id);
	}

	/**
	 * Completes a task one holds; an available one is taken first.
	 * @throws Refusal when it is another's, done, of another kind, or the answer is not
	 * acceptable
	 */
	@Transactional
	public void complete(UUID id, Completion completion, Person by) {
		Task task = holdOpen(id);
		refuseIfHeldByAnother(task, by);
		refuseIfForbidden(task, by);
		if (completion.kind() != task.kind()) {
			throw Refusal.unacceptable("task.kind", task.kind(), completion.kind());
		}
		Map<String, Object> flags = this.answers.keep(task, completion, by);
		this.handover.complete(task, flags, by);
	}

	private Task hand(Task task, Person to, Person by) {
		refuseIfForbidden(task, to);
		if (!to.username().equals(task.assignee())) {
			this.handover.assign(task, to.username(), by);
		}
		return get(task.id());
	}

	/**
	 * The claim's row is held first, always, so that nobody waits for each other in a
	 * ring.
	 */
	private Task holdOpen(UUID id) {
		this.claims.hold(get(id).claimId());
		Task task = this.book.hold(id).orElseThrow(() -> Refusal.unknown("task.unknown"));
		if (task.completedAt() != null) {
			throw Refusal.conflict("task.completed", task.completedBy());
		}
		if (task.cancelledAt() != null) {
			throw Refusal.conflict("task.cancelled");
		}
		return task;
	}

	private static void refuseIfHeldByAnother(Task task, Person by) {
		if (task.assignee() != null && !task.assignee().equals(by.username())) {
			throw Refusal.conflict("task.held", task.assignee());
		}
	}

	private void refuseIfForbidden(Task task, Person person) {
		Refusal obstacle = this.fourEyes.obstacle(task, person);
		if (obstacle != null) {
			throw obstacle;
		}
	}

}
