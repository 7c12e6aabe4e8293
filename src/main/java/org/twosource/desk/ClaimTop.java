package org.twosource.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.claim.Mention;
import org.twosource.document.Documents;
import org.twosource.verification.Task;

/**
 * Where a claim stands, who is to do what, and where it is made.
 *
 * @param stepper how far it has come
 * @param open what is to be done now, one's own first
 * @param places where it is made
 */
record ClaimTop(Stepper stepper, List<OpenTask> open, List<Place> places) {

	/**
	 * A task to be done now.
	 *
	 * @param task the task
	 * @param mine whether the person who looks holds it
	 * @param obstacle why that person may not do it, or null
	 */
	record OpenTask(Task task, boolean mine, @Nullable Refusal obstacle) {

		/** Whether the person who looks may take it. */
		public boolean free() {
			return this.task.assignee() == null && this.obstacle == null;
		}

	}

	/**
	 * A place where the claim is made.
	 *
	 * @param mention the place
	 * @param document the document
	 */
	record Place(Mention mention, Documents.Summary document) {

	}

}
