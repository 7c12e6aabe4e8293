package org.twosource.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.Page;
import org.twosource.claim.Stage;
import org.twosource.verification.Incident;
import org.twosource.verification.Step;

/**
 * Where everything stands at one instant, as far as the manager oversees it. Of each list
 * there are a hundred at the most.
 *
 * @param stages every stage, in the order claims pass them
 * @param throughput the last 30 days in UTC, oldest first, today last
 * @param cycleTime how long claims take
 * @param people everyone active, and whoever else still holds a task, by name
 * @param incidents automatic steps that failed, oldest first
 * @param overdue overdue claims, those due first on top
 * @param dueToday claims that fall due before this day in UTC is over, those due first on
 * top
 * @param unheldHighHarm claims that could do much harm and that nobody holds, those due
 * first on top
 * @param waiting claims that wait for somebody outside, those expected first on top
 * @param paused claims that a manager paused, those paused first on top
 * @param oldest open claims, those accepted first on top
 * @param longest open claims, those that have stood longest at their stage on top
 * @param steps what stands at the steps of every process
 */
public record Overview(List<StageCount> stages, List<Day> throughput, CycleTime cycleTime, List<Workload> people,
		List<Incident> incidents, List<StandingClaim> overdue, Page<StandingClaim> dueToday,
		Page<StandingClaim> unheldHighHarm, Page<StandingClaim> waiting, Page<StandingClaim> paused,
		Page<StandingClaim> oldest, Page<StandingClaim> longest, List<Step> steps) {

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
	 * Hours from a claim's acceptance to the first publication of its finding, of those
	 * first published in the last 90 days.
	 *
	 * @param p50 half the claims took no longer; null when none was published
	 * @param p85 85 in 100 took no longer; null when none was published
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

}
