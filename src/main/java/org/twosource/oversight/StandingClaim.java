package org.twosource.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;

/**
 * A claim that a manager may have to do something about.
 *
 * @param id its id
 * @param number its short number, such as C-104
 * @param statement its statement
 * @param harm what harm it could do if wrong
 * @param stage where it stands
 * @param stageSince since when
 * @param acceptedAt when it was accepted
 * @param dueAt when the stage should be done, or null when no clock runs
 * @param overdue whether that instant has passed
 * @param holders the usernames of those who hold its open tasks; empty when nobody does
 * @param stop why its clock stands still, or null when it runs
 */
public record StandingClaim(UUID id, String number, String statement, Harm harm, Stage stage, Instant stageSince,
		Instant acceptedAt, @Nullable Instant dueAt, boolean overdue, List<String> holders, @Nullable Stop stop) {

	/**
	 * Why the clock of a claim stands still.
	 *
	 * @param since since when
	 * @param until until when it is expected to, or null when nobody said
	 * @param about who was asked what, or why a manager paused it; null when it is not
	 * known
	 * @param by the username of the manager who paused it, or null when it waits for a
	 * reply
	 */
	public record Stop(Instant since, @Nullable Instant until, @Nullable String about, @Nullable String by) {

	}

}
