package org.twosource.claim;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

/**
 * One checkable statement and where it stands.
 *
 * @param id its id, and the business key of its processes
 * @param number what people call it: 104 is shown as C-104
 * @param statement the statement, self-contained
 * @param kind what it is about
 * @param hedge how firmly it is made
 * @param harm what harm it could do if wrong
 * @param figure its figure, or null
 * @param stage where it stands
 * @param stageSince when it came there
 * @param dueAt when the stage should be done, or null when no clock runs
 * @param overdue whether that instant has passed
 * @param waiting whether it waits for somebody outside, and the clock stands still
 * @param staleSince since when newer evidence has exceeded its figure, or null when none
 * does
 * @param verdict what the evidence says, or null before corroboration
 * @param confidence how sure that is, or null before corroboration
 * @param rationale why, or null before corroboration
 * @param acceptedBy the username of who accepted it at triage
 * @param acceptedAt when
 * @param version counts every change of the claim or its evidence
 * @param steering how people steer it
 */
public record Claim(UUID id, long number, String statement, Kind kind, Hedge hedge, Harm harm, @Nullable Figure figure,
		Stage stage, Instant stageSince, @Nullable Instant dueAt, boolean overdue, boolean waiting,
		@Nullable Instant staleSince, @Nullable Verdict verdict, @Nullable Confidence confidence,
		@Nullable String rationale, String acceptedBy, Instant acceptedAt, int version, Steering steering) {

	/** The short number people use, such as C-104. */
	public String shortNumber() {
		return "C-" + this.number;
	}

	/** Whether it is still being verified. */
	public boolean open() {
		return this.stage == Stage.COLLECTION || this.stage == Stage.CORROBORATION || this.stage == Stage.SIGN_OFF;
	}

	/** How urgent it is. */
	public Priority priority() {
		return this.steering.priority();
	}

	/** Until when it rests, or null when it does not. */
	public @Nullable Instant pausedUntil() {
		Steering.Pause pause = this.steering.pause();
		return (pause != null) ? pause.until() : null;
	}

	/** Whether the managers were called to it and have not answered yet. */
	public boolean escalated() {
		return this.steering.escalation() != null;
	}

	/** Whether it rests, and its clock stands still. */
	public boolean paused() {
		return this.steering.pause() != null;
	}

	/** Whether newer evidence exceeds its figure. */
	public boolean stale() {
		return this.staleSince != null;
	}

}
