package org.twosource.desk;

import java.io.Serializable;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.twosource.Refusal;
import org.twosource.verification.Task;
import org.twosource.verification.TaskOutcome;

/**
 * What became of one of several tasks, for the page that the form leads to.
 *
 * @param number the claim's short number, or null when there is no such task
 * @param kind what was to be done, or null likewise
 * @param path the page of the claim, or null likewise
 * @param refusal why nothing was done, or null when it was done
 */
record OutcomeLine(@Nullable String number, @Nullable String kind, @Nullable String path,
		@Nullable String refusal) implements Serializable {

	static List<OutcomeLine> of(List<TaskOutcome> outcomes) {
		return outcomes.stream().map(OutcomeLine::of).toList();
	}

	private static OutcomeLine of(TaskOutcome outcome) {
		Task task = outcome.task();
		Refusal refusal = outcome.refusal();
		String said = (refusal != null) ? refusal.in(LocaleContextHolder.getLocale()) : null;
		if (task == null) {
			return new OutcomeLine(null, null, null, said);
		}
		return new OutcomeLine("C-" + task.claimNumber(), task.kind().name(), "/claims/" + task.claimId(), said);
	}

	/** Whether it was done. */
	public boolean done() {
		return this.refusal == null;
	}

}
