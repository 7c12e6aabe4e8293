package org.twosource.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.account.Role;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;
import org.twosource.verification.TaskKind;

/**
 * What people have to do and did, by name. Nothing here ranks them: there are no sums to
 * compare, and what is typical is told as a band.
 *
 * @param days how many days back the period goes, today included
 * @param total how many people the manager oversees
 * @param people those, or those on the page that was asked for
 * @param typical what is typical in the newsroom, for each kind of which at least
 * {@link #ENOUGH} tasks were done; the others are left out
 */
public record Staff(int days, long total, List<AtWork> people, Map<TaskKind, Band> typical) {

	/** Of fewer tasks than these no typical time is told. */
	public static final int ENOUGH = 5;

	/** So many of the tasks that somebody holds are listed. */
	public static final int LISTED = 10;

	/**
	 * Hours a task is in one pair of hands.
	 *
	 * @param from a quarter of the tasks took no longer
	 * @param to three quarters took no longer
	 */
	public record Band(double from, double to) {

	}

	/**
	 * Somebody and their work.
	 *
	 * @param username who
	 * @param displayName what others call them
	 * @param active false for who has left and still holds something
	 * @param roles their roles
	 * @param desks the names of their desks, in order
	 * @param absentUntil the last day of the absence they are in, or null
	 * @param load what they hold, by kind; kinds of which they hold none are left out
	 * @param done how many tasks they completed in the period, by kind
	 * @param typical half their tasks of a kind were in their hands for no more hours
	 * than these; kinds of which they did fewer than {@link #ENOUGH} are left out
	 * @param holds the tasks they have held longest, the longest on top; at most
	 * {@link #LISTED}
	 */
	public record AtWork(String username, String displayName, boolean active, Set<Role> roles, List<String> desks,
			@Nullable LocalDate absentUntil, List<Load> load, Map<TaskKind, Long> done, Map<TaskKind, Double> typical,
			List<Held> holds) {

		AtWork with(Map<TaskKind, Long> done, Map<TaskKind, Double> typical, List<Held> holds) {
			return new AtWork(this.username, this.displayName, this.active, this.roles, this.desks, this.absentUntil,
					this.load, done, typical, holds);
		}

		/** What they hold of a kind, also when that is nothing. */
		public Load holding(TaskKind kind) {
			return this.load.stream()
				.filter((one) -> one.kind() == kind)
				.findFirst()
				.orElseGet(() -> new Load(kind, 0, 0, 0));
		}

		/** How many tasks they hold. */
		public long open() {
			return this.load.stream().mapToLong(Load::open).sum();
		}

		/** Whether there is anything to tell of a kind. */
		public boolean knows(TaskKind kind) {
			return holding(kind).open() > 0 || this.done.containsKey(kind);
		}

	}

	/**
	 * What somebody holds of a kind.
	 *
	 * @param kind the kind
	 * @param open how many tasks
	 * @param overdue how many of them are overdue
	 * @param highHarm how many of them are on claims that could do grave harm
	 */
	public record Load(TaskKind kind, long open, long overdue, long highHarm) {

	}

	/**
	 * A task somebody holds.
	 *
	 * @param taskId the task
	 * @param kind what is to be done
	 * @param claimId its claim
	 * @param number the claim's short number, such as C-104
	 * @param statement the claim's statement
	 * @param harm what harm the claim could do
	 * @param stage where the claim stands
	 * @param since since when they hold it
	 * @param touchedAt when they last did something on the claim, or took the task
	 * @param dueAt when it should be done, or null
	 * @param overdue whether that has passed
	 */
	public record Held(UUID taskId, TaskKind kind, UUID claimId, String number, String statement, Harm harm,
			Stage stage, Instant since, Instant touchedAt, @Nullable Instant dueAt, boolean overdue) {

	}

}
