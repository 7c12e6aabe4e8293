package org.twosource.desk;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.account.Person;
import org.twosource.discussion.Notices;
import org.twosource.verification.Care;
import org.twosource.verification.Task;
import org.twosource.verification.Tasks;

/**
 * Asks people on pages whether they are still working on a task, and hears the answer.
 */
@Component
class StillWorking {

	private final Care care;

	private final Tasks tasks;

	private final Notices notices;

	StillWorking(Care care, Tasks tasks, Notices notices) {
		this.care = care;
		this.tasks = tasks;
		this.notices = notices;
	}

	@Nullable Instant askedUntil(UUID taskId, Person me) {
		return this.care.askedUntil(taskId, me).orElse(null);
	}

	/** Notes that they are; gives the claim's short number. */
	@Transactional
	String say(UUID taskId, Person me) {
		Task task = this.tasks.get(taskId);
		this.care.touch(taskId, me);
		this.notices.seenOn(task.claimId(), me);
		return "C-" + task.claimNumber();
	}

}
