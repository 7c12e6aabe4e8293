package org.twosource.verification;

import java.util.Map;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;

/** Hands tasks over, in the task book, in the engine and on the record at once. */
@Component
class TaskHandover {

	private final TaskBook book;

	private final TaskService engine;

	private final People people;

	private final Audit audit;

	private final Pauses pauses;

	private final ApplicationEventPublisher events;

	private final CareNews care;

	TaskHandover(TaskBook book, TaskService engine, People people, Audit audit, Pauses pauses,
			ApplicationEventPublisher events, CareNews care) {
		this.book = book;
		this.engine = engine;
		this.people = people;
		this.audit = audit;
		this.pauses = pauses;
		this.events = events;
		this.care = care;
	}

	/** The active person of that username. */
	Person colleague(String username) {
		return this.people.find(username)
			.filter(Person::active)
			.orElseThrow(() -> Refusal.unacceptable("person.notActive", username));
	}

	void assign(Task task, @Nullable String username, Person by) {
		assign(task, username, act(username, by), by.username());
		this.care.letGo(task.id());
		if (username != null && !username.equals(by.username())) {
			this.events.publishEvent(new TaskGiven(task.id(), task.claimId(), task.kind(), username, by.username()));
		}
	}

	/**
	 * The program puts a task in somebody's hands, or in nobody's, on its own account.
	 */
	void assignByProgram(Task task, @Nullable String username, String act) {
		assign(task, username, act, Audit.PROCESS);
	}

	/** Records what the program did about a task without moving it. */
	void noteByProgram(String act, Task task, @Nullable String holder) {
		this.audit.record(Audit.PROCESS, act, task.claimId(),
				Answer.details("task", task.kind(), "taskId", task.id(), "holder", holder));
	}

	private void assign(Task task, @Nullable String username, String act, String actor) {
		this.book.assign(task.id(), username);
		this.engine.setAssignee(task.id().toString(), username);
		this.audit.record(actor, act, task.claimId(),
				Answer.details("task", task.kind(), "taskId", task.id(), "before", task.assignee(), "after", username));
	}

	void complete(Task task, Map<String, Object> flags, Person by) {
		this.book.complete(task.id(), by.username());
		try {
			if (task.pausedUntil() != null) {
				this.pauses.goOn(task.claimId(), by);
			}
			// Who did it is in the task book; of the engine's row nothing is left.
			this.engine.complete(task.id().toString(), flags);
			this.care.letGo(task.id());
		}
		catch (OptimisticLockingException ex) {
			throw Refusal.conflict("claim.moved");
		}
	}

	private static String act(@Nullable String username, Person by) {
		if (username == null) {
			return "task released";
		}
		return username.equals(by.username()) ? "task taken" : "task given";
	}

}
