package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells the process that looks after a task what happened to it, where there is one. Work
 * that is not in care goes its way without it.
 */
@Component
class CareNews {

	private final CareBook book;

	private final ObjectProvider<RuntimeService> processes;

	/**
	 * Readies it.
	 * @param processes the engine, which is not there before its parts are
	 */
	CareNews(CareBook book, ObjectProvider<RuntimeService> processes) {
		this.book = book;
		this.processes = processes;
	}

	/** The task is in other hands, done or called off. */
	void letGo(UUID taskId) {
		tell("NoLongerHeld", taskId);
	}

	/** The holder says that they are still working on it. */
	void answered(UUID taskId) {
		tell("HolderAnswered", taskId);
	}

	private void tell(String message, UUID taskId) {
		if (this.book.of(taskId).isPresent()) {
			this.processes.getObject()
				.createMessageCorrelation(message)
				.processInstanceBusinessKey(taskId.toString())
				.correlateAllWithResult();
		}
	}

}
