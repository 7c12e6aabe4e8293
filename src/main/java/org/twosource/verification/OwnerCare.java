package org.twosource.verification;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;

/** Gives a task that nobody took to somebody, or says why nobody can be given it. */
@Component
class OwnerCare {

	/** What the search for an owner found. */
	enum Found {

		/** Somebody to give it to. */
		OWNER,
		/** Nobody who is there may do it. */
		NOBODY,
		/** Nothing is to be done: it is taken by now, or all have enough to do. */
		NOTHING

	}

	/**
	 * The result of the search.
	 *
	 * @param found what was found
	 * @param owner the username, where somebody was
	 */
	record Search(Found found, @Nullable String owner) {

	}

	private final CareBook book;

	private final Owners owners;

	private final Patience patience;

	private final TaskHandover handover;

	private final ApplicationEventPublisher events;

	OwnerCare(CareBook book, Owners owners, Patience patience, TaskHandover handover,
			ApplicationEventPublisher events) {
		this.book = book;
		this.owners = owners;
		this.patience = patience;
		this.handover = handover;
		this.events = events;
	}

	Search search(UUID taskId) {
		Task task = this.book.hold(taskId).filter((one) -> one.assignee() == null).orElse(null);
		if (task == null) {
			return new Search(Found.NOTHING, null);
		}
		Optional<String> owner = this.owners.find(task, this.patience.of(task.kind(), task.harm()).mostHeld());
		if (owner.isPresent()) {
			return new Search(Found.OWNER, owner.get());
		}
		return new Search(this.owners.anyMay(task) ? Found.NOTHING : Found.NOBODY, null);
	}

	void give(UUID taskId, String owner) {
		Task task = this.book.hold(taskId).orElseThrow();
		this.handover.assignByProgram(task, owner, "task given");
		this.events.publishEvent(new TaskGiven(taskId, task.claimId(), task.kind(), owner, Audit.PROCESS));
	}

	void tell(UUID taskId) {
		Task task = this.book.hold(taskId).orElseThrow();
		this.handover.noteByProgram("nobody may do the task", task, null);
		this.events.publishEvent(new NobodyMay(taskId, task.claimId(), this.owners.inTheWay(task)));
	}

}
