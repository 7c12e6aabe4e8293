package org.twosource.verification;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.twosource.account.Person;

/**
 * Checks what people answer, keeps it, and tells the process only what it needs to route
 * by.
 */
@Component
class Answers {

	private final CollectionAnswers collection;

	private final CorroborationAnswers corroboration;

	private final EditorAnswers editors;

	Answers(CollectionAnswers collection, CorroborationAnswers corroboration, EditorAnswers editors) {
		this.collection = collection;
		this.corroboration = corroboration;
		this.editors = editors;
	}

	/** Keeps the answer and gives the flags the process routes by. */
	Map<String, Object> keep(Task task, Completion completion, Person by) {
		if (completion instanceof Completion.Collected answer) {
			return this.collection.collected(task, answer, by);
		}
		if (completion instanceof Completion.Commented answer) {
			return this.collection.commented(task, answer, by);
		}
		if (completion instanceof Completion.Corroborated answer) {
			return task.settles() ? this.corroboration.settled(task, answer, by)
					: this.corroboration.corroborated(task, answer, by);
		}
		if (completion instanceof Completion.Decided answer) {
			return this.editors.decided(task, answer, by);
		}
		return this.editors.reviewed(task, (Completion.Reviewed) completion, by);
	}

}
