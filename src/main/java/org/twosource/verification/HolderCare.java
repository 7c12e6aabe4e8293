package org.twosource.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.account.Absences;
import org.twosource.account.People;
import org.twosource.account.Person;

/** Asks whoever holds a task and does nothing with it, and takes it back. */
@Component
class HolderCare {

	/** Who can be asked about a task. */
	enum Holder {

		/** Who was found with it is there. */
		HERE,
		/** They are absent, or work here no longer. */
		AWAY,
		/** They hold it no longer. */
		NONE

	}

	private final CareBook book;

	private final Patience patience;

	private final TaskHandover handover;

	private final People people;

	private final Absences absences;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HolderCare(CareBook book, Patience patience, TaskHandover handover, People people, Absences absences,
			ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.patience = patience;
		this.handover = handover;
		this.people = people;
		this.absences = absences;
		this.events = events;
		this.clock = clock;
	}

	Holder holder(UUID taskId) {
		String holder = this.book.of(taskId).orElseThrow().holder();
		if (heldBy(taskId, holder).isEmpty()) {
			return Holder.NONE;
		}
		boolean here = this.people.find(holder).filter(Person::active).isPresent()
				&& !this.absences.isAbsent(holder, this.absences.today());
		return here ? Holder.HERE : Holder.AWAY;
	}

	/** Until when the holder may answer. */
	Instant answerBy(UUID taskId) {
		Task task = this.book.hold(taskId).orElseThrow();
		Instant until = this.clock.instant()
			.plus(Duration.ofHours(this.patience.of(task.kind(), task.harm()).answer()));
		this.book.waitUntil(taskId, until);
		return until;
	}

	void ask(UUID taskId) {
		CareBook.Care care = this.book.of(taskId).orElseThrow();
		Task task = this.book.hold(taskId).orElseThrow();
		this.book.asked(taskId);
		this.handover.noteByProgram("holder asked", task, care.holder());
		this.events.publishEvent(new HolderAsked(taskId, task.claimId(), care.holder()));
	}

	boolean isTouched(UUID taskId) {
		CareBook.Care care = this.book.of(taskId).orElseThrow();
		Optional<Task> held = heldBy(taskId, care.holder());
		return held.isEmpty() || this.book.isTouched(held.get(), care);
	}

	void returnToPool(UUID taskId) {
		Task task = this.book.hold(taskId).orElseThrow();
		String holder = this.book.of(taskId).orElseThrow().holder();
		this.handover.assignByProgram(task, null, "task returned to the pool");
		this.events.publishEvent(new TaskTakenBack(taskId, task.claimId(), holder));
	}

	private Optional<Task> heldBy(UUID taskId, String holder) {
		return this.book.hold(taskId).filter((task) -> holder.equals(task.assignee()));
	}

}
