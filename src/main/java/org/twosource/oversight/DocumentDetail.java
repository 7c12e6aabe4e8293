package org.twosource.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;

/**
 * How a document has come along, and what is left.
 *
 * @param progress how far it has come
 * @param burnUp how many claims it had and how many of them were settled, at the end of
 * every day in UTC on which that changed, oldest first
 * @param chances how likely it is to be settled by when; empty unless there is a forecast
 * @param open its open claims, those due first on top, 200 at the most
 */
public record DocumentDetail(DocumentProgress progress, List<BurnUp> burnUp, List<Chance> chances,
		List<OpenClaim> open) {

	/**
	 * Where the document stood at the end of a day.
	 *
	 * @param day the day in UTC
	 * @param accepted how many claims it made that were accepted by then; one accepted
	 * earlier for another document counts from this one's import on
	 * @param settled how many of them were settled then
	 */
	public record BurnUp(LocalDate day, int accepted, int settled) {

	}

	/**
	 * How likely it is to be settled by a day.
	 *
	 * @param day the day in UTC
	 * @param percent in how many of 100 imagined futures
	 */
	public record Chance(LocalDate day, int percent) {

	}

	/**
	 * A claim that is left.
	 *
	 * @param id its id
	 * @param number its short number, such as C-104
	 * @param statement its statement
	 * @param stage where it stands
	 * @param dueAt when the stage should be done, or null when no clock runs
	 * @param overdue whether that is past
	 * @param waiting whether it waits for somebody outside
	 * @param holders the display names of those who hold its open tasks
	 */
	public record OpenClaim(UUID id, String number, String statement, Stage stage, @Nullable Instant dueAt,
			boolean overdue, boolean waiting, List<String> holders) {

	}

}
