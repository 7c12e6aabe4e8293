package org.twosource.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;
import org.twosource.verification.Incident;

/**
 * Where everything stands at one instant.
 *
 * @param stages every stage, in the order claims pass them
 * @param throughput the last 30 days in UTC, oldest first, today last
 * @param cycleTime how long claims take
 * @param people everyone active, and whoever else still holds a task, by name
 * @param incidents automatic steps that failed, oldest first
 * @param overdue overdue claims, those due first on top, a hundred at the most
 */
public record Overview(List<StageCount> stages, List<Day> throughput, CycleTime cycleTime, List<Workload> people,
		List<Incident> incidents, List<OverdueClaim> overdue) {

	/**
	 * How many claims stand at a stage.
	 *
	 * @param stage the stage
	 * @param count how many
	 * @param overdue how many of them are overdue
	 * @param stale how many of them have a figure that newer evidence exceeds
	 * @param oldest since when the one that came there first has stood there, or null
	 * when there is none
	 */
	public record StageCount(Stage stage, long count, long overdue, long stale, @Nullable Instant oldest) {

	}

	/**
	 * One day's traffic.
	 *
	 * @param day the day in UTC
	 * @param opened how many claims were accepted
	 * @param published how many findings were published for the first time
	 * @param returned how often an editor returned a claim
	 */
	public record Day(LocalDate day, long opened, long published, long returned) {

	}

	/**
	 * Hours from a claim's acceptance to the first publication of its finding.
	 *
	 * @param p50 half the claims took no longer; null when none was published yet
	 * @param p85 85 in 100 took no longer; null when none was published yet
	 */
	public record CycleTime(@Nullable Double p50, @Nullable Double p85) {

	}

	/**
	 * What somebody has to do and did.
	 *
	 * @param username who
	 * @param displayName what others call them
	 * @param open how many open tasks they hold
	 * @param done how many tasks they completed in the last 30 days
	 */
	public record Workload(String username, String displayName, long open, long done) {

	}

	/**
	 * A claim whose time has run out.
	 *
	 * @param id its id
	 * @param number its short number, such as C-104
	 * @param statement its statement
	 * @param stage where it stands
	 * @param dueAt when the stage should have been done, or null when no clock runs any
	 * more
	 * @param holders the usernames of those who hold its open tasks; empty when nobody
	 * does
	 */
	public record OverdueClaim(UUID id, String number, String statement, Stage stage, @Nullable Instant dueAt,
			List<String> holders) {

	}

}
