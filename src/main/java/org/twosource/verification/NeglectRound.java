package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes neglected tasks into care, each once at a time whichever node is first; so many
 * in one round that it stays short, the rest in the next.
 */
@Component
class NeglectRound {

	private static final int IN_ONE_ROUND = 100;

	private final Neglect neglect;

	private final CareBook book;

	private final RuntimeService processes;

	private final boolean findOwners;

	/**
	 * Readies it.
	 * @param findOwners whether tasks in nobody's hands are given to somebody
	 */
	NeglectRound(Neglect neglect, CareBook book, RuntimeService processes,
			@Value("${twosource.care.find-owners:true}") boolean findOwners) {
		this.neglect = neglect;
		this.book = book;
		this.processes = processes;
		this.findOwners = findOwners;
	}

	void look() {
		this.neglect.toAskAbout(IN_ONE_ROUND).forEach((one) -> begin(one.taskId(), one.holder(), "TaskUntouched"));
		if (this.findOwners) {
			this.neglect.toFindOwnersFor(IN_ONE_ROUND).forEach((task) -> begin(task, null, "NobodyTookIt"));
		}
	}

	private void begin(UUID task, @Nullable String holder, String message) {
		if (this.book.begin(task, holder)) {
			this.processes.startProcessInstanceByMessage(message, task.toString());
		}
	}

}
