package org.twosource.drill;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.twosource.drill.History.Act;

/**
 * Checks that every task behaved as one register that holds who has it: whether there is
 * an order of all that was done with it, each at one moment between its question and its
 * answer, in which every answer is right. Acts without an answer may have happened at any
 * moment after, or never. This is the search of Wing and Gong with Lowe's memory of
 * states seen, as Knossos and Porcupine do it.
 */
final class Registers {

	private static final long NEVER = Long.MAX_VALUE;

	private Registers() {
	}

	/** The tasks for which there is no such order. */
	static List<String> violated(List<Act> acts) {
		return acts.stream()
			.filter((act) -> act.is("take") || act.is("release") || act.is("complete") || act.is("read"))
			.collect(Collectors.groupingBy(Act::subject))
			.entrySet()
			.stream()
			.filter((task) -> !isLinearizable(task.getValue()))
			.map((task) -> "No order explains what was done with task " + task.getKey())
			.toList();
	}

	/** Whether there is an order for the acts on one task. */
	static boolean isLinearizable(List<Act> acts) {
		List<Act> said = new ArrayList<>(acts.stream().filter(Registers::saysSomething).toList());
		said.sort(Comparator.comparingLong(Act::invoked));
		return new Search(said).from(new BitSet(), new State("", false));
	}

	/** Of refusals only those that tell of the holder or of the end. */
	private static boolean saysSomething(Act act) {
		return act.ok() || act.unknown() || isHeld(act) || isDone(act);
	}

	private static boolean isHeld(Act act) {
		return act.status() == 409 && act.answer().contains("holds this task");
	}

	private static boolean isDone(Act act) {
		return act.status() == 409 && act.answer().contains("has already completed this task");
	}

	private record State(String holder, boolean done) {

		/** What an act makes of it; null when it cannot have been answered so. */
		State after(Act act) {
			if (isHeld(act)) {
				return (!this.done && !this.holder.isEmpty() && !this.holder.equals(act.who())) ? this : null;
			}
			if (isDone(act)) {
				return this.done ? this : null;
			}
			if (act.is("read")) {
				return (!this.done && this.holder.equals(act.token())) ? this : null;
			}
			if (this.done || !(this.holder.isEmpty() || this.holder.equals(act.who()))) {
				return null;
			}
			return switch (act.what()) {
				case "take" -> new State(act.who(), false);
				case "release" -> new State("", false);
				default -> new State(act.who(), true);
			};
		}

	}

	private static final class Search {

		private final List<Act> acts;

		private final Set<List<Object>> seen = new HashSet<>();

		Search(List<Act> acts) {
			this.acts = acts;
		}

		boolean from(BitSet placed, State state) {
			long firstAnswer = NEVER;
			for (int i = placed.nextClearBit(0); i < this.acts.size(); i = placed.nextClearBit(i + 1)) {
				firstAnswer = Math.min(firstAnswer, answered(this.acts.get(i)));
			}
			if (firstAnswer == NEVER) {
				return true;
			}
			if (!this.seen.add(List.of(placed.clone(), state))) {
				return false;
			}
			for (int i = placed.nextClearBit(0); i < this.acts.size(); i = placed.nextClearBit(i + 1)) {
				Act act = this.acts.get(i);
				if (act.invoked() > firstAnswer) {
					break;
				}
				State next = state.after(act);
				if (next != null) {
					placed.set(i);
					boolean found = from(placed, next);
					placed.clear(i);
					if (found) {
						return true;
					}
				}
			}
			return false;
		}

		private static long answered(Act act) {
			return act.unknown() ? NEVER : act.answered();
		}

	}

}
