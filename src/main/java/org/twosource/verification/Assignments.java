package org.twosource.verification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Priority;

/**
 * Acts on several tasks at once. Each is done by itself, so that what is refused for one
 * holds none of the others up, and the answer says of each what became of it.
 */
@Component
public class Assignments {

	/** How many tasks one may act on at once. */
	public static final int MOST = 200;

	private final Tasks tasks;

	private final TaskBook book;

	private final Priorities priorities;

	private final DueDates dueDates;

	Assignments(Tasks tasks, TaskBook book, Priorities priorities, DueDates dueDates) {
		this.tasks = tasks;
		this.book = book;
		this.priorities = priorities;
		this.dueDates = dueDates;
	}

	/**
	 * Gives tasks to somebody, as {@link Tasks#give} does each.
	 * @throws Refusal when the giver is no manager, or for none and more than
	 * {@value #MOST} tasks
	 */
	public List<TaskOutcome> give(List<UUID> ids, String username, Person by) {
		return each(ids, by, (id) -> this.tasks.give(id, username, by));
	}

	/**
	 * Takes tasks back from whoever holds them, as {@link Tasks#release} does each.
	 * @throws Refusal when the person is no manager, or for none and more than
	 * {@value #MOST} tasks
	 */
	public List<TaskOutcome> takeBack(List<UUID> ids, Person by) {
		return each(ids, by, (id) -> this.tasks.release(id, by));
	}

	/**
	 * Makes the claims of tasks more or less urgent, as {@link Priorities#change} does
	 * each.
	 * @throws Refusal when the person is no manager, or for none and more than
	 * {@value #MOST} tasks
	 */
	public List<TaskOutcome> prioritise(List<UUID> ids, @Nullable Priority priority, @Nullable String reason,
			Person by) {
		return each(ids, by, oncePerClaim((claimId, task) -> this.priorities.change(claimId, priority, reason, by)));
	}

	/**
	 * Sets another due date for the claims of tasks, as {@link DueDates#move} does each.
	 * @throws Refusal when the person is no manager, or for none and more than
	 * {@value #MOST} tasks
	 */
	public List<TaskOutcome> due(List<UUID> ids, @Nullable Instant dueAt, @Nullable String reason, Person by) {
		return each(ids, by,
				oncePerClaim((claimId, task) -> this.dueDates.move(claimId, dueAt, reason, task.stage(), by)));
	}

	/** What is done to the claim of a task. */
	private interface ClaimAct {

		void on(UUID claimId, Task task);

	}

	/** Tasks of one claim share what becomes of it. */
	private Consumer<UUID> oncePerClaim(ClaimAct act) {
		Map<UUID, Optional<Refusal>> done = new HashMap<>();
		return (id) -> {
			Task task = this.tasks.get(id);
			done.computeIfAbsent(task.claimId(), (claimId) -> refusal(() -> act.on(claimId, task)))
				.ifPresent((refusal) -> {
					throw refusal;
				});
		};
	}

	List<TaskOutcome> each(List<UUID> ids, Person by, Consumer<UUID> act) {
		if (!by.is(Role.MANAGER)) {
			throw Refusal.forbidden("task.mayGive");
		}
		List<UUID> chosen = ids.stream().distinct().toList();
		if (chosen.isEmpty()) {
			throw Refusal.unacceptable("assignments.none").with("field", "tasks");
		}
		if (chosen.size() > MOST) {
			throw Refusal.unacceptable("assignments.tooMany", MOST).with("field", "tasks");
		}
		return chosen.stream().map((id) -> {
			Refusal refusal = refusal(() -> act.accept(id)).orElse(null);
			return new TaskOutcome(id, this.book.find(id).orElse(null), refusal);
		}).toList();
	}

	private static Optional<Refusal> refusal(Runnable act) {
		try {
			act.run();
			return Optional.empty();
		}
		catch (Refusal refusal) {
			return Optional.of(refusal);
		}
		catch (ConcurrencyFailureException ex) {
			return Optional.of(Refusal.conflict("claim.moved"));
		}
	}

}
