package org.twosource.verification;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;

/**
 * What became of one of several tasks that somebody acted on at once.
 *
 * @param taskId the task asked for
 * @param task the task as it is now, or null when there is no such task
 * @param refusal why nothing was done, and who else may where four eyes forbid it; null
 * when it was done
 */
public record TaskOutcome(UUID taskId, @Nullable Task task, @Nullable Refusal refusal) {

	/** Whether it was done. */
	public boolean done() {
		return this.refusal == null;
	}

}
