package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Harm;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;

/**
 * One step of human work on a claim, open or done.
 *
 * @param id its id
 * @param kind what is to be done
 * @param step the id of its element in the process diagram
 * @param claimId the claim
 * @param claimNumber the claim's number: 104 is shown as C-104
 * @param statement the claim's statement
 * @param harm what harm the claim could do if wrong
 * @param stage the claim's stage when the task was made
 * @param createdAt when it was made
 * @param dueAt when it should be done, or null
 * @param overdue whether it is open and that instant has passed
 * @param assignee the username of who holds it, or null when it is available
 * @param completedBy the username of who completed it, or null
 * @param completedAt when it was completed, or null
 * @param cancelledAt when the process called it off, or null
 * @param version counts takes and releases
 * @param priority how urgent its claim is
 * @param pausedUntil until when its claim rests, or null when it does not
 */
public record Task(UUID id, TaskKind kind, String step, UUID claimId, long claimNumber, String statement, Harm harm,
		Stage stage, Instant createdAt, @Nullable Instant dueAt, boolean overdue, @Nullable String assignee,
		@Nullable String completedBy, @Nullable Instant completedAt, @Nullable Instant cancelledAt, int version,
		Priority priority, @Nullable Instant pausedUntil) {

	/** Whether it is about settling what two checkers disagree on. */
	public boolean settles() {
		return TaskKind.SETTLE.equals(this.step);
	}

	/** Whether there is still something to do. */
	public boolean open() {
		return this.completedAt == null && this.cancelledAt == null;
	}

	/** Whether nobody here can do anything before a reply comes from outside. */
	public boolean awaitsReply() {
		return open() && this.step.equals(TaskKind.RECORD_REPLY);
	}

}
