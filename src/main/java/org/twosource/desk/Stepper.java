package org.twosource.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Claim;
import org.twosource.claim.Stage;
import org.twosource.verification.DrawnStage;
import org.twosource.verification.Task;

/**
 * How far a claim has come on the way its diagram draws.
 *
 * @param stops the stages, publication last
 * @param ending how it was dropped, or null
 */
record Stepper(List<Stop> stops, @Nullable Ending ending) {

	/** Whether something lies behind, before or ahead of a claim. */
	enum State {

		/** It was done. */
		DONE,
		/** The claim stands there. */
		NOW,
		/** It is still to come. */
		AHEAD,
		/** The claim went past it. */
		SKIPPED,
		/** It was called off when the claim was dropped. */
		CALLED_OFF

	}

	/**
	 * A stage on the way.
	 *
	 * @param id the id of its element in the diagram
	 * @param name its name there
	 * @param state where the claim is, seen from it
	 * @param since when the claim came there last, or null
	 * @param steps the work at it
	 */
	record Stop(String id, String name, State state, @Nullable Instant since, List<Step> steps) {

	}

	/**
	 * A step of work at a stage.
	 *
	 * @param id the id of its element in the diagram
	 * @param name its name there
	 * @param state where the claim is, seen from it
	 * @param optional whether there is a way past it
	 * @param tasks the tasks of it since the claim came to the stage last
	 */
	record Step(String id, String name, State state, boolean optional, List<Task> tasks) {

	}

	/**
	 * The end of a claim that was dropped.
	 *
	 * @param stage {@code SPIKED} or {@code WITHDRAWN}
	 * @param at when
	 * @param by the username of who dropped it, or null when that is not on record
	 * @param reason why, or null when that is not on record
	 */
	record Ending(Stage stage, Instant at, @Nullable String by, @Nullable String reason) {

	}

	static Stepper of(List<DrawnStage> drawn, Claim claim, Course course) {
		boolean dropped = !claim.open() && claim.stage() != Stage.PUBLISHED;
		Stage reached = dropped ? course.stageBefore(claim.stage()) : claim.stage();
		int at = IntStream.range(0, drawn.size()).filter((i) -> drawn.get(i).stage() == reached).findFirst().orElse(0);
		List<Stop> stops = new ArrayList<>();
		for (int i = 0; i < drawn.size(); i++) {
			stops.add(stop(drawn.get(i), stateOf(i, at, dropped, reached), course));
		}
		return new Stepper(stops, dropped ? course.ending(claim) : null);
	}

	private static State stateOf(int stop, int at, boolean dropped, Stage reached) {
		if (stop < at || (stop == at && reached == Stage.PUBLISHED)) {
			return State.DONE;
		}
		if (stop > at) {
			return dropped ? State.CALLED_OFF : State.AHEAD;
		}
		return dropped ? State.CALLED_OFF : State.NOW;
	}

	private static Stop stop(DrawnStage drawn, State state, Course course) {
		boolean reached = state != State.AHEAD;
		Instant since = reached ? course.since(drawn.stage()) : null;
		List<Step> steps = drawn.steps().stream().map((step) -> step(step, state, since, course)).toList();
		return new Stop(drawn.id(), drawn.name(), state, since, steps);
	}

	private static Step step(DrawnStage.DrawnStep drawn, State stop, @Nullable Instant since, Course course) {
		List<Task> tasks = (since == null) ? List.of()
				: course.tasks()
					.stream()
					.filter((task) -> task.step().equals(drawn.id()) && !task.createdAt().isBefore(since))
					.filter((task) -> task.cancelledAt() == null)
					.toList();
		return new Step(drawn.id(), drawn.name(), stateOf(tasks, stop), drawn.optional(), tasks);
	}

	private static State stateOf(List<Task> tasks, State stop) {
		if (tasks.stream().anyMatch(Task::open)) {
			return State.NOW;
		}
		if (!tasks.isEmpty()) {
			return State.DONE;
		}
		return switch (stop) {
			case DONE -> State.SKIPPED;
			case NOW -> State.AHEAD;
			default -> stop;
		};
	}

}
