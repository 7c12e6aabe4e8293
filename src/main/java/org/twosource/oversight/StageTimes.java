package org.twosource.oversight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;

/**
 * How long claims stayed at each stage on their way, and what the time went on; of the
 * stays that ended on the days of the slice.
 *
 * @param stages collection, corroboration and sign-off, in this order
 */
public record StageTimes(List<Line> stages) {

	private static final List<Stage> ON_THE_WAY = List.of(Stage.COLLECTION, Stage.CORROBORATION, Stage.SIGN_OFF);

	/**
	 * A stage.
	 *
	 * @param stage which
	 * @param stays how many stays there ended
	 * @param overdue how many of them had become overdue
	 * @param wentBack how many of them ended in an earlier stage
	 * @param medianMillis half the stays took no longer, in milliseconds; null when there
	 * is none
	 * @param most85Millis 85 in 100 took no longer, in milliseconds; null when there is
	 * none
	 * @param spent what the time of all of them went on
	 */
	public record Line(Stage stage, long stays, long overdue, long wentBack, @Nullable Double medianMillis,
			@Nullable Double most85Millis, Spent spent) {

		private static Line of(Stage stage, List<Movement> movements) {
			@Nullable Double[] typical = Durations.together(movements.stream().map(Movement::stayed).toList()).millis(0.5, 0.85);
			return new Line(stage, sum(movements, Movement::left), sum(movements, Movement::overdue),
					sum(movements, Movement::leftBack), typical[0], typical[1],
					movements.stream().map(Movement::spent).reduce(Spent.NOTHING, Spent::and));
		}

		private static long sum(List<Movement> movements, ToLongFunction<Movement> count) {
			return movements.stream().mapToLong(count).sum();
		}

	}

	/**
	 * What time went on, in milliseconds. No time counts twice.
	 *
	 * @param untaken waiting for somebody to take a task
	 * @param inHand somebody had a task in hand
	 * @param outside waiting for somebody outside the newsroom
	 * @param paused paused by a manager
	 * @param automatic no task was open: the program was at work
	 */
	public record Spent(long untaken, long inHand, long outside, long paused, long automatic) {

		private static final Spent NOTHING = new Spent(0, 0, 0, 0, 0);

		/** All of it. */
		public long total() {
			return this.untaken + this.inHand + this.outside + this.paused + this.automatic;
		}

		private Spent and(Spent other) {
			return new Spent(this.untaken + other.untaken, this.inHand + other.inHand, this.outside + other.outside,
					this.paused + other.paused, this.automatic + other.automatic);
		}

	}

	/** Whose turn it was. */
	public enum Turn {

		/** A fact-checker had yet to take it. */
		CHECKERS_WAITING,
		/** A fact-checker had it in hand. */
		CHECKERS_WORKING,
		/** An editor had yet to take it. */
		EDITORS_WAITING,
		/** An editor had it in hand. */
		EDITORS_WORKING,
		/** Somebody outside had yet to answer. */
		OUTSIDE,
		/** Nobody’s: it was paused. */
		PAUSED,
		/** The program’s. */
		PROGRAM

	}

	/**
	 * How long it was somebody’s turn.
	 *
	 * @param turn whose
	 * @param millis how long altogether, in milliseconds
	 * @param share which part of all time that is, 0 to 1; 0 when there was none
	 */
	public record TurnTime(Turn turn, long millis, double share) {

	}

	/** All stages together. */
	public Spent spent() {
		return this.stages.stream().map(Line::spent).reduce(Spent.NOTHING, Spent::and);
	}

	/** How many stays ended, at all stages. */
	public long stays() {
		return sum(Line::stays);
	}

	/** How many of them had become overdue. */
	public long overdue() {
		return sum(Line::overdue);
	}

	/** How many of them ended in an earlier stage. */
	public long wentBack() {
		return sum(Line::wentBack);
	}

	/** Whose turn it was, in a fixed order. */
	public List<TurnTime> turns() {
		Spent all = spent();
		Spent editors = this.stages.get(ON_THE_WAY.indexOf(Stage.SIGN_OFF)).spent();
		return Arrays.stream(Turn.values()).map((turn) -> {
			long millis = switch (turn) {
				case CHECKERS_WAITING -> all.untaken() - editors.untaken();
				case CHECKERS_WORKING -> all.inHand() - editors.inHand();
				case EDITORS_WAITING -> editors.untaken();
				case EDITORS_WORKING -> editors.inHand();
				case OUTSIDE -> all.outside();
				case PAUSED -> all.paused();
				case PROGRAM -> all.automatic();
			};
			return new TurnTime(turn, millis, (all.total() > 0) ? (double) millis / all.total() : 0);
		}).toList();
	}

	private long sum(ToLongFunction<Line> count) {
		return this.stages.stream().mapToLong(count).sum();
	}

	static StageTimes of(Slice slice, List<Movement> movements) {
		Map<Stage, List<Movement>> ended = movements.stream()
			.filter((movement) -> !movement.day().isAfter(slice.to()))
			.collect(Collectors.groupingBy(Movement::stage));
		return new StageTimes(
				ON_THE_WAY.stream().map((stage) -> Line.of(stage, ended.getOrDefault(stage, List.of()))).toList());
	}

}
